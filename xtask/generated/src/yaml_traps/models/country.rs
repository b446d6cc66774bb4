// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Country`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{CountryCode, CountryRelease};

/// `Country`.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Country`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Country {
    /// `code`. Required.
    pub code: Option<CountryCode>,
    /// `release`. Default: `"1.10"`.
    pub release: Option<CountryRelease>,
    /// `zip`.
    pub zip: Option<String>,
    /// `opened`.
    pub opened: Option<Date>,
    /// `no`.
    pub no: Option<bool>,
    /// `~`. On the wire `~`.
    pub like: Option<String>,
    kept: Kept,
}

impl Object for Country {
    const NAME: &'static str = "Country";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "release" => 1,
            "zip" => 2,
            "opened" => 3,
            "no" => 4,
            "~" => 5,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.code),
            1 => value.into(&mut self.release),
            2 => value.into(&mut self.zip),
            3 => value.into(&mut self.opened),
            4 => value.into(&mut self.no),
            5 => value.into(&mut self.like),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        out.member(1, "release", &self.release)?;
        out.member(2, "zip", &self.zip)?;
        out.member(3, "opened", &self.opened)?;
        out.member(4, "no", &self.no)?;
        out.member(5, "~", &self.like)?;
        Ok(())
    }
}

orange_core::__object!(Country.kept);

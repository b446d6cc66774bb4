// Generated from corpus/formats.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Thing`.

use orange_core::model::{
    Date, DateTime, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number,
    Object, Secret, SerializeMap,
};

/// `Thing`.
///
/// In the specification: `formats.yaml#/components/schemas/Thing`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `small`. Default: `-1`.
    pub small: Option<i64>,
    /// `large`.
    pub large: Option<i64>,
    /// `whole`.
    pub whole: Option<i64>,
    /// `asNumber`. On the wire `asNumber`.
    pub as_number: Option<i64>,
    /// `real`. A multiple of 0.5.
    pub real: Option<Number>,
    /// `single`.
    pub single: Option<Number>,
    /// `day`.
    pub day: Option<Date>,
    /// `moment`.
    pub moment: Option<DateTime>,
    /// `clock`.
    pub clock: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `link`. At most 200 characters.
    pub link: Option<String>,
    /// `mail`.
    pub mail: Option<String>,
    /// `bytes`.
    pub bytes: Option<String>,
    /// `secret`.
    pub secret: Option<Secret>,
    /// `odd`.
    pub odd: Option<String>,
    /// `misspelt`.
    pub misspelt: Option<i64>,
    /// `unknown`.
    pub unknown: Option<Json>,
    /// `yes`. Default: `true`.
    pub yes: Option<bool>,
    /// `list`. Default: `["a"]`.
    pub list: Option<Vec<String>>,
    kept: Kept,
}

impl Object for Thing {
    const NAME: &'static str = "Thing";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "small" => 0,
            "large" => 1,
            "whole" => 2,
            "asNumber" => 3,
            "real" => 4,
            "single" => 5,
            "day" => 6,
            "moment" => 7,
            "clock" => 8,
            "id" => 9,
            "link" => 10,
            "mail" => 11,
            "bytes" => 12,
            "secret" => 13,
            "odd" => 14,
            "misspelt" => 15,
            "unknown" => 16,
            "yes" => 17,
            "list" => 18,
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
            0 => value.into(&mut self.small),
            1 => value.into(&mut self.large),
            2 => value.into(&mut self.whole),
            3 => value.into(&mut self.as_number),
            4 => value.into(&mut self.real),
            5 => value.into(&mut self.single),
            6 => value.into(&mut self.day),
            7 => value.into(&mut self.moment),
            8 => value.into(&mut self.clock),
            9 => value.into(&mut self.id),
            10 => value.into(&mut self.link),
            11 => value.into(&mut self.mail),
            12 => value.into(&mut self.bytes),
            13 => value.into(&mut self.secret),
            14 => value.into(&mut self.odd),
            15 => value.into(&mut self.misspelt),
            16 => value.into(&mut self.unknown),
            17 => value.into(&mut self.yes),
            18 => value.into(&mut self.list),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "small", &self.small)?;
        out.member(1, "large", &self.large)?;
        out.member(2, "whole", &self.whole)?;
        out.member(3, "asNumber", &self.as_number)?;
        out.member(4, "real", &self.real)?;
        out.member(5, "single", &self.single)?;
        out.member(6, "day", &self.day)?;
        out.member(7, "moment", &self.moment)?;
        out.member(8, "clock", &self.clock)?;
        out.member(9, "id", &self.id)?;
        out.member(10, "link", &self.link)?;
        out.member(11, "mail", &self.mail)?;
        out.member(12, "bytes", &self.bytes)?;
        out.member(13, "secret", &self.secret)?;
        out.member(14, "odd", &self.odd)?;
        out.member(15, "misspelt", &self.misspelt)?;
        out.member(16, "unknown", &self.unknown)?;
        out.member(17, "yes", &self.yes)?;
        out.member(18, "list", &self.list)?;
        Ok(())
    }
}

orange_core::__object!(Thing.kept);

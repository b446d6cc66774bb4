// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `StarboardMark`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `StarboardMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/StarboardMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StarboardMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `green`.
    pub green: Option<bool>,
    kept: Kept,
}

impl Object for StarboardMark {
    const NAME: &'static str = "StarboardMark";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "number" => 1,
            "green" => 2,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.number),
            2 => value.into(&mut self.green),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "number", &self.number)?;
        out.member(2, "green", &self.green)?;
        Ok(())
    }
}

orange_core::__object!(StarboardMark.kept);

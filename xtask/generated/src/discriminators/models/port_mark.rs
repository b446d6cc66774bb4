// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PortMark`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `PortMark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/PortMark`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PortMark {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `number`.
    pub number: Option<i64>,
    /// `red`.
    pub red: Option<bool>,
    kept: Kept,
}

impl Object for PortMark {
    const NAME: &'static str = "PortMark";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "number" => 1,
            "red" => 2,
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
            2 => value.into(&mut self.red),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "number", &self.number)?;
        out.member(2, "red", &self.red)?;
        Ok(())
    }
}

orange_core::__object!(PortMark.kept);

// Generated from corpus/sample-bodies30.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ship`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Ship`.
///
/// In the specification: `sample-bodies30.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<i64>,
    kept: Kept,
}

impl Object for Ship {
    const NAME: &'static str = "Ship";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "value" => 1,
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
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(Ship.kept);

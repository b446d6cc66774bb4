// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Day`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Day`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Day`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Day {
    /// `v`. Required.
    pub v: Option<Date>,
    kept: Kept,
}

impl Object for Day {
    const NAME: &'static str = "Day";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "v" => 0,
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
            0 => value.into(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(Day.kept);

impl Day {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<Date>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl Into<Date>) -> Self {
        self.v = Some(v.into());
        self
    }
}

orange_core::__validate!(Day, Client, "#/components/schemas/Day", DEFINITIONS);

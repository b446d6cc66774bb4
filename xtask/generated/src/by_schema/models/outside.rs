// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Outside`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::OutsideV;
use super::super::schemas::DEFINITIONS;

/// `Outside`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Outside`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Outside {
    /// `v`. Required.
    pub v: Option<OutsideV>,
    kept: Kept,
}

impl Object for Outside {
    const NAME: &'static str = "Outside";

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

orange_core::__object!(Outside.kept);

impl Outside {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<OutsideV>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl Into<OutsideV>) -> Self {
        self.v = Some(v.into());
        self
    }
}

orange_core::__validate!(Outside, Client, "#/components/schemas/Outside", DEFINITIONS);

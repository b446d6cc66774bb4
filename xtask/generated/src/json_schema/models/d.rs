// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `D`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::E;
use super::super::schemas::DEFINITIONS;

/// `D`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/$defs/D`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct D {
    /// `d`.
    pub d: Option<E>,
    kept: Kept,
}

impl Object for D {
    const NAME: &'static str = "D";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "d" => 0,
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
            0 => value.into(&mut self.d),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "d", &self.d)?;
        Ok(())
    }
}

orange_core::__object!(D.kept);

impl D {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `d`.
    pub fn d(mut self, d: impl Into<E>) -> Self {
        self.d = Some(d.into());
        self
    }
}

orange_core::__validate!(D, Client, "#/components/schemas/T/$defs/D", DEFINITIONS);

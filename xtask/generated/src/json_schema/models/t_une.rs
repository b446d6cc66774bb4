// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TUne`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `TUne`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/une`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TUne {
    /// `u`. Required.
    pub u: Option<i64>,
    kept: Kept,
}

impl Object for TUne {
    const NAME: &'static str = "TUne";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "u" => 0,
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
            0 => value.into(&mut self.u),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "u", &self.u)?;
        Ok(())
    }
}

orange_core::__object!(TUne.kept);

impl TUne {
    /// Creates the value with its required fields.
    pub fn new(u: i64) -> Self {
        Self {
            u: Some(u),
            ..Self::default()
        }
    }

    /// Sets `u`.
    pub fn u(mut self, u: i64) -> Self {
        self.u = Some(u);
        self
    }
}

orange_core::__validate!(
    TUne, Client, "#/components/schemas/T/properties/une", DEFINITIONS
);

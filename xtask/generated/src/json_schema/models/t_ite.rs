// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TIte`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `TIte`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/ite`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TIte {
    /// `k`.
    pub k: Option<String>,
    kept: Kept,
}

impl Object for TIte {
    const NAME: &'static str = "TIte";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "k" => 0,
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
            0 => value.into(&mut self.k),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "k", &self.k)?;
        Ok(())
    }
}

orange_core::__object!(TIte.kept);

impl TIte {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `k`.
    pub fn k(mut self, k: impl Into<String>) -> Self {
        self.k = Some(k.into());
        self
    }
}

orange_core::__validate!(
    TIte, Client, "#/components/schemas/T/properties/ite", DEFINITIONS
);

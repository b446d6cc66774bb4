// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TTitled`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// MyTitle
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/titled`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TTitled {
    /// `q`.
    pub q: Option<String>,
    kept: Kept,
}

impl Object for TTitled {
    const NAME: &'static str = "TTitled";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "q" => 0,
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
            0 => value.into(&mut self.q),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "q", &self.q)?;
        Ok(())
    }
}

orange_core::__object!(TTitled.kept);

impl TTitled {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `q`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

orange_core::__validate!(
    TTitled, Client, "#/components/schemas/T/properties/titled", DEFINITIONS
);

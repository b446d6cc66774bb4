// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherPermitRes`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherPermitRes`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit_RES`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPermitRes {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for OtherPermitRes {
    const NAME: &'static str = "OtherPermitRes";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "id" => 1,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(OtherPermitRes.kept);

impl OtherPermitRes {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            at_type: Some("Permit_RES".into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

orange_core::__validate!(
    OtherPermitRes, Client, "#/components/schemas/Permit_RES", DEFINITIONS
);

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherPlace`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherPlace`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Place`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPlace {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for OtherPlace {
    const NAME: &'static str = "OtherPlace";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "id" => 2,
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
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(OtherPlace.kept);

impl OtherPlace {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `@baseType`.
    pub fn at_base_type(mut self, at_base_type: impl Into<String>) -> Self {
        self.at_base_type = Some(at_base_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

orange_core::__validate!(OtherPlace, Client, "#/components/schemas/Place", DEFINITIONS);

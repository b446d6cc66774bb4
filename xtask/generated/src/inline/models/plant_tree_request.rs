// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PlantTreeRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PlantTreeRequestWhere;
use super::super::schemas::DEFINITIONS;

/// `PlantTreeRequest`.
///
/// In the specification:
/// `inline.yaml#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct PlantTreeRequest {
    /// `where`. On the wire `where`.
    pub where_: Option<PlantTreeRequestWhere>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PlantTreeRequest {
    const NAME: &'static str = "PlantTreeRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "where" => 0,
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
            0 => value.into(&mut self.where_),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "where", &self.where_)?;
        Ok(())
    }
}

orange_core::__object!(PlantTreeRequest.kept);

impl PlantTreeRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `where`.
    pub fn where_(mut self, where_: impl Into<PlantTreeRequestWhere>) -> Self {
        self.where_ = Some(where_.into());
        self
    }
}

orange_core::__validate!(
    PlantTreeRequest, Client,
    "#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema",
    DEFINITIONS
);

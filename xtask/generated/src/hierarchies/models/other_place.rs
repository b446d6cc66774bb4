// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherPlace`.

use orange_core::model::Kept;

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

impl OtherPlace {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(OtherPlace, Client, "#/components/schemas/Place", DEFINITIONS);

orange_core::__fields! {
    OtherPlace.kept {
        0 at_type "@type" [into String];
        1 at_base_type "@baseType" [into String];
        2 id "id" [into String];
    }
}

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Building`.

use orange_core::model::Kept;

use super::Owner;
use super::super::schemas::DEFINITIONS;

/// `Building`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Building {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `floors`.
    pub floors: Option<i64>,
    /// `owner`.
    pub owner: Option<Owner>,
    kept: Kept,
}

impl Building {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Building".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Building, Client, "#/components/schemas/Building", DEFINITIONS);

orange_core::__fields! {
    Building.kept {
        0 at_type "@type" [into String];
        1 at_base_type "@baseType" [into String];
        2 id "id" [into String];
        3 floors "floors" [value i64];
        4 owner "owner" [into Owner];
    }
}

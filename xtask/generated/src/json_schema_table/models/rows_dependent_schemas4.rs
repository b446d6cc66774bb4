// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsDependentSchemas4`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsDependentSchemas4`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/dependentSchemas4`.
#[derive(Clone, Debug, Default)]
pub struct RowsDependentSchemas4 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsDependentSchemas4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsDependentSchemas4, Client,
    "#/components/schemas/Rows/properties/dependentSchemas4", DEFINITIONS
);

orange_core::__fields! {
    RowsDependentSchemas4.kept {
        0 a "a" [into Json];
    }
}

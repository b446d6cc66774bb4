// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherRowsUnevaluatedProperties10`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `OtherRowsUnevaluatedProperties10`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties10`.
#[derive(Clone, Debug, Default)]
pub struct OtherRowsUnevaluatedProperties10 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherRowsUnevaluatedProperties10 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherRowsUnevaluatedProperties10, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties10 without variants",
    DEFINITIONS
);

orange_core::__fields! {
    OtherRowsUnevaluatedProperties10.kept {
        0 a "a" [into Json];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherRowsUnevaluatedProperties23`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `OtherRowsUnevaluatedProperties23`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties23`.
#[derive(Clone, Debug, Default)]
pub struct OtherRowsUnevaluatedProperties23 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherRowsUnevaluatedProperties23 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherRowsUnevaluatedProperties23, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties23 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1",
    DEFINITIONS
);

orange_core::__fields! {
    OtherRowsUnevaluatedProperties23.kept {
        0 a "a" [into Json];
    }
}

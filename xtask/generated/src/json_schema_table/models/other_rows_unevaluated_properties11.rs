// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherRowsUnevaluatedProperties11`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `OtherRowsUnevaluatedProperties11`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties11`.
#[derive(Clone, Debug, Default)]
pub struct OtherRowsUnevaluatedProperties11 {
    /// `a`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherRowsUnevaluatedProperties11 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherRowsUnevaluatedProperties11, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties11 without variants",
    DEFINITIONS
);

orange_core::__fields! {
    OtherRowsUnevaluatedProperties11.kept {
        0 a "a" [into Json];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsAdditionalProperties4`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsAdditionalProperties4`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/additionalProperties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsAdditionalProperties4 {
    /// `in`. On the wire `in`.
    pub in_: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsAdditionalProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsAdditionalProperties4, Client,
    "#/components/schemas/Rows/properties/additionalProperties4", DEFINITIONS
);

orange_core::__fields! {
    RowsAdditionalProperties4.kept {
        0 in_ "in" [into Json];
    }
}

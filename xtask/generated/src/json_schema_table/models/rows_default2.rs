// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsDefault2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsDefault2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/default2`.
#[derive(Clone, Debug, Default)]
pub struct RowsDefault2 {
    /// `a`. Default: `"bad"`. At least 4 characters.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsDefault2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsDefault2, Client, "#/components/schemas/Rows/properties/default2", DEFINITIONS
);

orange_core::__fields! {
    RowsDefault2.kept {
        0 a "a" [into String];
    }
}

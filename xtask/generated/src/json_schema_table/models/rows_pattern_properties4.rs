// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsPatternProperties4`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsPatternProperties4`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/patternProperties4`.
#[derive(Clone, Debug, Default)]
pub struct RowsPatternProperties4 {
    /// `aa`.
    pub aa: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsPatternProperties4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsPatternProperties4, Client,
    "#/components/schemas/Rows/properties/patternProperties4", DEFINITIONS
);

orange_core::__fields! {
    RowsPatternProperties4.kept {
        0 aa "aa" [into String];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties3ToString`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsProperties3ToString`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/properties3/properties/toString`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties3ToString {
    /// `length`.
    pub length: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsProperties3ToString {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties3ToString, Client,
    "#/components/schemas/Rows/properties/properties3/properties/toString", DEFINITIONS
);

orange_core::__fields! {
    RowsProperties3ToString.kept {
        0 length "length" [into String];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnknown2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsUnknown2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/unknown2`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnknown2 {
    /// `a`.
    pub a: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnknown2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnknown2, Client, "#/components/schemas/Rows/properties/unknown2", DEFINITIONS
);

orange_core::__fields! {
    RowsUnknown2.kept {
        0 a "a" [value i64];
    }
}

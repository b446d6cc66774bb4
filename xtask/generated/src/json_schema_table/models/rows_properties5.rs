// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties5`.

use orange_core::model::Kept;

use super::RowsProperties5A;
use super::super::schemas::DEFINITIONS;

/// `RowsProperties5`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties5`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties5 {
    /// `a`.
    pub a: Option<RowsProperties5A>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsProperties5 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties5, Client, "#/components/schemas/Rows/properties/properties5",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties5.kept {
        0 a "a" [into RowsProperties5A];
    }
}

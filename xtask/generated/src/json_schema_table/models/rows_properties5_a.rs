// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties5A`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties5A`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/properties5/properties/a`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties5A {
    /// `b`.
    pub b: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsProperties5A {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties5A, Client,
    "#/components/schemas/Rows/properties/properties5/properties/a", DEFINITIONS
);

orange_core::__fields! {
    RowsProperties5A.kept {
        0 b "b" [into Json];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsDefault3`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsDefault3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/default3`.
#[derive(Clone, Debug, Default)]
pub struct RowsDefault3 {
    /// `a`. Required. Default: `1`.
    pub a: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsDefault3 {
    /// Creates the value with its required fields.
    pub fn new(a: impl Into<Json>) -> Self {
        Self {
            a: Some(a.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsDefault3, Client, "#/components/schemas/Rows/properties/default3", DEFINITIONS
);

orange_core::__fields! {
    RowsDefault3.kept {
        0 a "a" [into Json];
    }
}

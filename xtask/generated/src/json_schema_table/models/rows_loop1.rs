// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsLoop1`.

use orange_core::model::Kept;

use super::Int;
use super::super::schemas::DEFINITIONS;

/// `RowsLoop1`.
///
/// It may have other members, all of `Int`; see `unknown()` and `get()`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/loop1`.
#[derive(Clone, Debug, Default)]
pub struct RowsLoop1 {
    /// `a`.
    pub a: Option<Int>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsLoop1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsLoop1, Client, "#/components/schemas/Rows/properties/loop1", DEFINITIONS
);

orange_core::__fields! {
    RowsLoop1.kept {
        0 a "a" [value Int];
    }
}

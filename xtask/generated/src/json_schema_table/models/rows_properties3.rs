// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties3`.

use orange_core::model::{Kept, Number};

use super::RowsProperties3ToString;
use super::super::schemas::DEFINITIONS;

/// `RowsProperties3`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties3`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties3 {
    /// `__proto__`. On the wire `__proto__`.
    pub proto: Option<Number>,
    /// `toString`. On the wire `toString`.
    pub to_string: Option<RowsProperties3ToString>,
    /// `constructor`.
    pub constructor: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsProperties3 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties3, Client, "#/components/schemas/Rows/properties/properties3",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties3.kept {
        0 proto "__proto__" [into Number];
        1 to_string "toString" [into with_to_string: RowsProperties3ToString];
        2 constructor "constructor" [into Number];
    }
}

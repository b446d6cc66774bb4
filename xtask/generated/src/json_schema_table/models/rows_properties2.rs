// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsProperties2`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `RowsProperties2`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/properties2`.
#[derive(Clone, Debug, Default)]
pub struct RowsProperties2 {
    /// `a b`. On the wire `a b`.
    pub a_b: Option<Number>,
    /// `a"b`. On the wire `a"b`.
    pub a_b_2: Option<Number>,
    /// `a\b`. On the wire `a\b`.
    pub a_b_3: Option<Number>,
    /// `ab`. On the wire `ab`.
    pub a_b_4: Option<Number>,
    /// `a    b`. On the wire `a    b`.
    pub a_b_5: Option<Number>,
    /// `ab`. On the wire `ab`.
    pub a_b_6: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsProperties2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsProperties2, Client, "#/components/schemas/Rows/properties/properties2",
    DEFINITIONS
);

orange_core::__fields! {
    RowsProperties2.kept {
        0 a_b "a\nb" [into Number];
        1 a_b_2 "a\"b" [into Number];
        2 a_b_3 "a\\b" [into Number];
        3 a_b_4 "a\rb" [into Number];
        4 a_b_5 "a\tb" [into Number];
        5 a_b_6 "a\u{c}b" [into Number];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRequired4`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsRequired4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/required4`.
#[derive(Clone, Debug, Default)]
pub struct RowsRequired4 {
    /// `a b`. On the wire `a b`. Required.
    pub a_b: Option<Json>,
    /// `a"b`. On the wire `a"b`. Required.
    pub a_b_2: Option<Json>,
    /// `a\b`. On the wire `a\b`. Required.
    pub a_b_3: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    RowsRequired4, Client, "#/components/schemas/Rows/properties/required4", DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    RowsRequired4Builder -> RowsRequired4, [a_b a_b_2 a_b_3]
    a_b AB a_b(impl Into<Json>) Json = a_b.into(), [Json, AB2, AB3];
    a_b_2 AB2 a_b_2(impl Into<Json>) Json = a_b_2.into(), [AB, Json, AB3];
    a_b_3 AB3 a_b_3(impl Into<Json>) Json = a_b_3.into(), [AB, AB2, Json];
    {
        RowsRequired4 {
            a_b: Some(a_b),
            a_b_2: Some(a_b_2),
            a_b_3: Some(a_b_3),
            ..RowsRequired4::default()
        }
    }
}

orange_core::__fields! {
    RowsRequired4.kept {
        0 a_b "a\nb" [into Json];
        1 a_b_2 "a\"b" [into Json];
        2 a_b_3 "a\\b" [into Json];
    }
}

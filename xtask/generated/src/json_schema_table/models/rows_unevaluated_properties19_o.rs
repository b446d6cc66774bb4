// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties19O`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties19O`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0/properties/o`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties19O {
    /// `b`.
    pub b: Option<Json>,
    /// `c`.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties19O {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties19O, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0/properties/o with #/components/schemas/Rows/properties/unevaluatedProperties19/properties/o",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties19O.kept {
        0 b "b" [into Json];
        1 c "c" [into Json];
    }
}

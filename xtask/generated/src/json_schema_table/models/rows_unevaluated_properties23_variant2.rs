// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties23Variant2`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties23Variant2`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties23Variant2 {
    /// `a`.
    pub a: Option<Json>,
    /// `c`. Required.
    pub c: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties23Variant2 {
    /// Creates the value with its required fields.
    pub fn new(c: impl Into<Json>) -> Self {
        Self {
            c: Some(c.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties23Variant2, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties23 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/0",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties23Variant2.kept {
        0 a "a" [into Json];
        1 c "c" [into Json];
    }
}

// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties23Variant1`.

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties23Variant1`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties23Variant1 {
    /// `a`.
    pub a: Option<Json>,
    /// `b`. Required.
    pub b: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties23Variant1 {
    /// Creates the value with its required fields.
    pub fn new(b: impl Into<Json>) -> Self {
        Self {
            b: Some(b.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties23Variant1, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1/oneOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties23 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/1 with #/components/schemas/Rows/properties/unevaluatedProperties23/allOf/0/allOf/0",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties23Variant1.kept {
        0 a "a" [into Json];
        1 b "b" [into Json];
    }
}

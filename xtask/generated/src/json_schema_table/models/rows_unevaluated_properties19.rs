// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsUnevaluatedProperties19`.

use orange_core::model::Kept;

use super::RowsUnevaluatedProperties19O;
use super::super::schemas::DEFINITIONS;

/// `RowsUnevaluatedProperties19`.
///
/// In the specification:
/// `json-schema-table.json#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0`.
#[derive(Clone, Debug, Default)]
pub struct RowsUnevaluatedProperties19 {
    /// `o`.
    pub o: Option<RowsUnevaluatedProperties19O>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsUnevaluatedProperties19 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsUnevaluatedProperties19, Client,
    "#/components/schemas/Rows/properties/unevaluatedProperties19/anyOf/0 with #/components/schemas/Rows/properties/unevaluatedProperties19",
    DEFINITIONS
);

orange_core::__fields! {
    RowsUnevaluatedProperties19.kept {
        0 o "o" [into RowsUnevaluatedProperties19O];
    }
}

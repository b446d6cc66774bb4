// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsRef4`.

use orange_core::model::Kept;

use super::{PercentField, QuoteField, SlashField, TildeField};
use super::super::schemas::DEFINITIONS;

/// `RowsRef4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref4`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef4 {
    /// `tilde`.
    pub tilde: Option<TildeField>,
    /// `slash`.
    pub slash: Option<SlashField>,
    /// `percent`.
    pub percent: Option<PercentField>,
    /// `quote`.
    pub quote: Option<QuoteField>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsRef4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RowsRef4, Client, "#/components/schemas/Rows/properties/ref4", DEFINITIONS
);

orange_core::__fields! {
    RowsRef4.kept {
        0 tilde "tilde" [value TildeField];
        1 slash "slash" [value SlashField];
        2 percent "percent" [value PercentField];
        3 quote "quote" [value QuoteField];
    }
}

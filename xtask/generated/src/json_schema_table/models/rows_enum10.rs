// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RowsEnum10`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RowsEnum10`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/enum10`.
#[derive(Clone, Debug, Default)]
pub struct RowsEnum10 {
    /// `a`. Always `"x"`.
    pub a: Option<String>,
    /// `b`. Required. Always `"y"`.
    pub b: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl RowsEnum10 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            b: Some("y".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RowsEnum10, Client, "#/components/schemas/Rows/properties/enum10", DEFINITIONS
);

orange_core::__fields! {
    RowsEnum10.kept {
        0 a "a" [into String];
        1 b "b" [into String];
    }
}

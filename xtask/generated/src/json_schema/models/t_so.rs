// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TSo`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `TSo`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/so`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TSo {
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

impl TSo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TSo, Client, "#/components/schemas/T/properties/so", DEFINITIONS
);

orange_core::__fields! {
    TSo.kept {
        0 x "x" [value i64];
    }
}

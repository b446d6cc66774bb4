// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `H`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `H`.
///
/// In the specification: `json-schema.yaml#/components/schemas/H`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct H {
    /// `h`.
    pub h: Option<i64>,
    kept: Kept,
}

impl H {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(H, Client, "#/components/schemas/H", DEFINITIONS);

orange_core::__fields! {
    H.kept {
        0 h "h" [value i64];
    }
}

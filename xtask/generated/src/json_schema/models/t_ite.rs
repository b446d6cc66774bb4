// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TIte`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `TIte`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/ite`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TIte {
    /// `k`.
    pub k: Option<String>,
    kept: Kept,
}

impl TIte {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TIte, Client, "#/components/schemas/T/properties/ite", DEFINITIONS
);

orange_core::__fields! {
    TIte.kept {
        0 k "k" [into String];
    }
}

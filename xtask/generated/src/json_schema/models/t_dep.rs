// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TDep`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `TDep`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/dep`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDep {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    kept: Kept,
}

impl TDep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TDep, Client, "#/components/schemas/T/properties/dep", DEFINITIONS
);

orange_core::__fields! {
    TDep.kept {
        0 a "a" [into String];
        1 b "b" [into String];
    }
}

// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `D`.

use orange_core::model::Kept;

use super::E;
use super::super::schemas::DEFINITIONS;

/// `D`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/$defs/D`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct D {
    /// `d`.
    pub d: Option<E>,
    kept: Kept,
}

impl D {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(D, Client, "#/components/schemas/T/$defs/D", DEFINITIONS);

orange_core::__fields! {
    D.kept {
        0 d "d" [into E];
    }
}

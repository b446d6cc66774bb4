// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TDeep`.

use orange_core::model::Kept;

use super::TDeepL1;
use super::super::schemas::DEFINITIONS;

/// `TDeep`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/deep`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeep {
    /// `l1`.
    pub l1: Option<TDeepL1>,
    kept: Kept,
}

impl TDeep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TDeep, Client, "#/components/schemas/T/properties/deep", DEFINITIONS
);

orange_core::__fields! {
    TDeep.kept {
        0 l1 "l1" [into TDeepL1];
    }
}

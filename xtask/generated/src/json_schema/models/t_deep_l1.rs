// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TDeepL1`.

use orange_core::model::Kept;

use super::TDeepL1L2;
use super::super::schemas::DEFINITIONS;

/// `TDeepL1`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1 {
    /// `l2`.
    pub l2: Option<TDeepL1L2>,
    kept: Kept,
}

impl TDeepL1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TDeepL1, Client, "#/components/schemas/T/properties/deep/properties/l1", DEFINITIONS
);

orange_core::__fields! {
    TDeepL1.kept {
        0 l2 "l2" [into TDeepL1L2];
    }
}

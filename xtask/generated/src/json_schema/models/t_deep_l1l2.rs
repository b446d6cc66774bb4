// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TDeepL1L2`.

use orange_core::model::Kept;

use super::TDeepL1L2L3Item;
use super::super::schemas::DEFINITIONS;

/// `TDeepL1L2`.
///
/// In the specification:
/// `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1/properties/l2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1L2 {
    /// `l3`.
    pub l3: Option<Vec<TDeepL1L2L3Item>>,
    kept: Kept,
}

impl TDeepL1L2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TDeepL1L2, Client,
    "#/components/schemas/T/properties/deep/properties/l1/properties/l2", DEFINITIONS
);

orange_core::__fields! {
    TDeepL1L2.kept {
        0 l3 "l3" [list TDeepL1L2L3Item];
    }
}

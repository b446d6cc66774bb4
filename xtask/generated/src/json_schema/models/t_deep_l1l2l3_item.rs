// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TDeepL1L2L3Item`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `TDeepL1L2L3Item`.
///
/// In the specification:
/// `json-schema.yaml#/components/schemas/T/properties/deep/properties/l1/properties/l2/properties/l3/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TDeepL1L2L3Item {
    /// `l4`.
    pub l4: Option<Number>,
    kept: Kept,
}

impl TDeepL1L2L3Item {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TDeepL1L2L3Item, Client,
    "#/components/schemas/T/properties/deep/properties/l1/properties/l2/properties/l3/items",
    DEFINITIONS
);

orange_core::__fields! {
    TDeepL1L2L3Item.kept {
        0 l4 "l4" [into Number];
    }
}

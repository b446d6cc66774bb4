// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TTitled`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// MyTitle
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/titled`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TTitled {
    /// `q`.
    pub q: Option<String>,
    kept: Kept,
}

impl TTitled {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    TTitled, Client, "#/components/schemas/T/properties/titled", DEFINITIONS
);

orange_core::__fields! {
    TTitled.kept {
        0 q "q" [into String];
    }
}

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherPartial`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherPartial`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Partial`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPartial {
    /// `k`.
    pub k: Option<String>,
    kept: Kept,
}

impl OtherPartial {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherPartial, Client, "#/components/schemas/Partial", DEFINITIONS
);

orange_core::__fields! {
    OtherPartial.kept {
        0 k "k" [into String];
    }
}

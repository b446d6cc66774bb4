// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherNoProp`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherNoProp`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/NoProp`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherNoProp {
    /// `what`.
    pub what: Option<String>,
    kept: Kept,
}

impl OtherNoProp {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    OtherNoProp, Client, "#/components/schemas/NoProp", DEFINITIONS
);

orange_core::__fields! {
    OtherNoProp.kept {
        0 what "what" [into String];
    }
}

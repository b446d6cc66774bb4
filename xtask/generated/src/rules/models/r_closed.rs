// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RClosed`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `RClosed`.
///
/// In the specification: `rules.yaml#/components/schemas/R/properties/closed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RClosed {
    /// `a`. At most 3.
    pub a: Option<i64>,
    kept: Kept,
}

impl RClosed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    RClosed, Client, "#/components/schemas/R/properties/closed", DEFINITIONS
);

orange_core::__fields! {
    RClosed.kept {
        0 a "a" [value i64];
    }
}

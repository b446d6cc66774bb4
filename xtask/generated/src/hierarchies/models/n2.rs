// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `N2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `N2`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/N2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct N2 {
    /// `n`.
    pub n: Option<i64>,
    /// `y`.
    pub y: Option<String>,
    kept: Kept,
}

impl N2 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(N2, Client, "#/components/schemas/N2", DEFINITIONS);

orange_core::__fields! {
    N2.kept {
        0 n "n" [value i64];
        1 y "y" [into String];
    }
}

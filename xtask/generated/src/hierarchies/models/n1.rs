// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `N1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `N1`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/N1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct N1 {
    /// `n`.
    pub n: Option<i64>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl N1 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(N1, Client, "#/components/schemas/N1", DEFINITIONS);

orange_core::__fields! {
    N1.kept {
        0 n "n" [value i64];
        1 x "x" [into String];
    }
}

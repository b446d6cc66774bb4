// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PA`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `PA`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/PA`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pa {
    /// `k`.
    pub k: Option<String>,
    /// `a`.
    pub a: Option<i64>,
    kept: Kept,
}

impl Pa {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            k: Some("pa".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Pa, Client, "#/components/schemas/PA", DEFINITIONS);

orange_core::__fields! {
    Pa.kept {
        0 k "k" [into String];
        1 a "a" [value i64];
    }
}

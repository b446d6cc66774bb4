// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Sub`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Sub`.
///
/// In the specification: `rules.yaml#/components/schemas/Sub`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sub {
    /// `s`. Required. At least 2 characters.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<i64>,
    kept: Kept,
}

impl Sub {
    /// Creates the value with its required fields.
    pub fn new(s: impl Into<String>) -> Self {
        Self {
            s: Some(s.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Sub, Client, "#/components/schemas/Sub", DEFINITIONS);

orange_core::__fields! {
    Sub.kept {
        0 s "s" [into String];
        1 n "n" [value i64];
    }
}

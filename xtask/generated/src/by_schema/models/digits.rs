// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Digits`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Digits`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Digits`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Digits {
    /// `v`. Required. Pattern: `^[0-9]+$`.
    pub v: Option<String>,
    kept: Kept,
}

impl Digits {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Digits, Client, "#/components/schemas/Digits", DEFINITIONS);

orange_core::__fields! {
    Digits.kept {
        0 v "v" [into String];
    }
}

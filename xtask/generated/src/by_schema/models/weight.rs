// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Weight`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Weight`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Weight`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Weight {
    /// `v`. Required.
    pub v: Option<i64>,
    kept: Kept,
}

impl Weight {
    /// Creates the value with its required fields.
    pub fn new(v: i64) -> Self {
        Self {
            v: Some(v),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Weight, Client, "#/components/schemas/Weight", DEFINITIONS);

orange_core::__fields! {
    Weight.kept {
        0 v "v" [value i64];
    }
}

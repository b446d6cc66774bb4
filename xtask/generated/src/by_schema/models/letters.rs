// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Letters`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Letters`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Letters`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Letters {
    /// `v`. Required. Pattern: `^[a-z]+$`.
    pub v: Option<String>,
    kept: Kept,
}

impl Letters {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Letters, Client, "#/components/schemas/Letters", DEFINITIONS);

orange_core::__fields! {
    Letters.kept {
        0 v "v" [into String];
    }
}

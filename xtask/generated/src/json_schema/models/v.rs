// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `V`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `V`.
///
/// In the specification: `json-schema.yaml#/components/schemas/V`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V {
    /// `v`. Required.
    pub v: Option<String>,
    kept: Kept,
}

impl V {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(V, Client, "#/components/schemas/V", DEFINITIONS);

orange_core::__fields! {
    V.kept {
        0 v "v" [into String];
    }
}

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `W2`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `W2`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W2 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<String>,
    kept: Kept,
}

impl W2 {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            kind: Some("w2".into()),
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(W2, Client, "#/components/schemas/W2", DEFINITIONS);

orange_core::__fields! {
    W2.kept {
        0 kind "kind" [into String];
        1 v "v" [into String];
    }
}

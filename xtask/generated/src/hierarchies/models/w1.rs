// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `W1`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `W1`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W1 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<i64>,
    kept: Kept,
}

impl W1 {
    /// Creates the value with its required fields.
    pub fn new(v: i64) -> Self {
        Self {
            kind: Some("w1".into()),
            v: Some(v),
            ..Self::default()
        }
    }
}

orange_core::__validate!(W1, Client, "#/components/schemas/W1", DEFINITIONS);

orange_core::__fields! {
    W1.kept {
        0 kind "kind" [into String];
        1 v "v" [value i64];
    }
}

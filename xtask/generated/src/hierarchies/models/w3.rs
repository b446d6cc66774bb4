// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `W3`.

use orange_core::model::Kept;

use super::W1;
use super::super::schemas::DEFINITIONS;

/// `W3`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W3`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W3 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<Vec<W1>>,
    kept: Kept,
}

impl W3 {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = impl Into<W1>>) -> Self {
        Self {
            kind: Some("w3".into()),
            v: Some(v.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(W3, Client, "#/components/schemas/W3", DEFINITIONS);

orange_core::__fields! {
    W3.kept {
        0 kind "kind" [into String];
        1 v "v" [list W1];
    }
}

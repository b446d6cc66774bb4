// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Label`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Label`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Label`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Label {
    /// `v`. Required.
    pub v: Option<String>,
    kept: Kept,
}

impl Label {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Label, Client, "#/components/schemas/Label", DEFINITIONS);

orange_core::__fields! {
    Label.kept {
        0 v "v" [into String];
    }
}

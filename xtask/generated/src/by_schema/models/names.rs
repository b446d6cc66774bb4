// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Names`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Names`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Names`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Names {
    /// `v`. Required.
    pub v: Option<Vec<String>>,
    kept: Kept,
}

impl Names {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            v: Some(v.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Names, Client, "#/components/schemas/Names", DEFINITIONS);

orange_core::__fields! {
    Names.kept {
        0 v "v" [list String];
    }
}

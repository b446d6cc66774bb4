// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Counts`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Counts`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Counts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counts {
    /// `v`. Required.
    pub v: Option<Vec<i64>>,
    kept: Kept,
}

impl Counts {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = i64>) -> Self {
        Self {
            v: Some(v.into_iter().collect()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Counts, Client, "#/components/schemas/Counts", DEFINITIONS);

orange_core::__fields! {
    Counts.kept {
        0 v "v" [items i64];
    }
}

// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Inside`.

use orange_core::model::Kept;

use super::InsideV;
use super::super::schemas::DEFINITIONS;

/// `Inside`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Inside`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Inside {
    /// `v`. Required.
    pub v: Option<InsideV>,
    kept: Kept,
}

impl Inside {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<InsideV>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Inside, Client, "#/components/schemas/Inside", DEFINITIONS);

orange_core::__fields! {
    Inside.kept {
        0 v "v" [into InsideV];
    }
}

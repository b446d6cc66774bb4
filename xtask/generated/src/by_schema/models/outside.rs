// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Outside`.

use orange_core::model::Kept;

use super::OutsideV;
use super::super::schemas::DEFINITIONS;

/// `Outside`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Outside`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Outside {
    /// `v`. Required.
    pub v: Option<OutsideV>,
    kept: Kept,
}

impl Outside {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<OutsideV>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Outside, Client, "#/components/schemas/Outside", DEFINITIONS);

orange_core::__fields! {
    Outside.kept {
        0 v "v" [into OutsideV];
    }
}

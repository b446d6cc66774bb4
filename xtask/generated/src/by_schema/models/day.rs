// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Day`.

use orange_core::model::{Date, Kept};

use super::super::schemas::DEFINITIONS;

/// `Day`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Day`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Day {
    /// `v`. Required.
    pub v: Option<Date>,
    kept: Kept,
}

impl Day {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<Date>) -> Self {
        Self {
            v: Some(v.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Day, Client, "#/components/schemas/Day", DEFINITIONS);

orange_core::__fields! {
    Day.kept {
        0 v "v" [into Date];
    }
}

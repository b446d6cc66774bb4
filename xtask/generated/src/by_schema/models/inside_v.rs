// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `InsideV`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `InsideV`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Inside/properties/v`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InsideV {
    /// `x`. Required.
    pub x: Option<i64>,
    kept: Kept,
}

impl InsideV {
    /// Creates the value with its required fields.
    pub fn new(x: i64) -> Self {
        Self {
            x: Some(x),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    InsideV, Client, "#/components/schemas/Inside/properties/v", DEFINITIONS
);

orange_core::__fields! {
    InsideV.kept {
        0 x "x" [value i64];
    }
}

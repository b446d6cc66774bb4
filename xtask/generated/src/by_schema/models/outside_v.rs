// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OutsideV`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OutsideV`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Outside/properties/v`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OutsideV {
    /// `y`. Required.
    pub y: Option<i64>,
    kept: Kept,
}

impl OutsideV {
    /// Creates the value with its required fields.
    pub fn new(y: i64) -> Self {
        Self {
            y: Some(y),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    OutsideV, Client, "#/components/schemas/Outside/properties/v", DEFINITIONS
);

orange_core::__fields! {
    OutsideV.kept {
        0 y "y" [value i64];
    }
}

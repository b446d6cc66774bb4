// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Red`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Red`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Red`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Red {
    /// `t`. Required. Always `"red"`.
    pub t: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Red {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("red".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Red, Client, "#/components/schemas/Red", DEFINITIONS);

orange_core::__fields! {
    Red.kept {
        0 t "t" [into String];
        1 x "x" [into String];
    }
}

// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Blue`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Blue`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Blue`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Blue {
    /// `t`. Required. Always `"blue"`.
    pub t: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Blue {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("blue".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Blue, Client, "#/components/schemas/Blue", DEFINITIONS);

orange_core::__fields! {
    Blue.kept {
        0 t "t" [into String];
        1 x "x" [into String];
    }
}

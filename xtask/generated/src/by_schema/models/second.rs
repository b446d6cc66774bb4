// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Second`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Second`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Second`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Second {
    /// `t`. Required. Always `2`.
    pub t: Option<i64>,
    kept: Kept,
}

impl Second {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some(2),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Second, Client, "#/components/schemas/Second", DEFINITIONS);

orange_core::__fields! {
    Second.kept {
        0 t "t" [value i64];
    }
}

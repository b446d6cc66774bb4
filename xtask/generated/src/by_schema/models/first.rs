// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `First`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `First`.
///
/// In the specification: `by-schema.yaml#/components/schemas/First`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct First {
    /// `t`. Required. Always `1`.
    pub t: Option<i64>,
    kept: Kept,
}

impl First {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some(1),
            ..Self::default()
        }
    }
}

orange_core::__validate!(First, Client, "#/components/schemas/First", DEFINITIONS);

orange_core::__fields! {
    First.kept {
        0 t "t" [value i64];
    }
}

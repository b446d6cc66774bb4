// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `U`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `U`.
///
/// In the specification: `json-schema.yaml#/components/schemas/U`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct U {
    /// `u`. Required.
    pub u: Option<i64>,
    kept: Kept,
}

impl U {
    /// Creates the value with its required fields.
    pub fn new(u: i64) -> Self {
        Self {
            u: Some(u),
            ..Self::default()
        }
    }
}

orange_core::__validate!(U, Client, "#/components/schemas/U", DEFINITIONS);

orange_core::__fields! {
    U.kept {
        0 u "u" [value i64];
    }
}

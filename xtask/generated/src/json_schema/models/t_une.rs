// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TUne`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `TUne`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/une`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TUne {
    /// `u`. Required.
    pub u: Option<i64>,
    kept: Kept,
}

impl TUne {
    /// Creates the value with its required fields.
    pub fn new(u: i64) -> Self {
        Self {
            u: Some(u),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    TUne, Client, "#/components/schemas/T/properties/une", DEFINITIONS
);

orange_core::__fields! {
    TUne.kept {
        0 u "u" [value i64];
    }
}

// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `TRefs`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `TRefs`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/refs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TRefs {
    /// `u`. Required.
    pub u: Option<i64>,
    /// `extra`. Required.
    pub extra: Option<String>,
    kept: Kept,
}

impl TRefs {
    /// Creates the value with its required fields.
    pub fn new(u: i64, extra: impl Into<String>) -> Self {
        Self {
            u: Some(u),
            extra: Some(extra.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    TRefs, Client, "#/components/schemas/T/properties/refs", DEFINITIONS
);

orange_core::__fields! {
    TRefs.kept {
        0 u "u" [value i64];
        1 extra "extra" [into String];
    }
}

// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherPermitRes`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherPermitRes`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit_RES`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPermitRes {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    kept: Kept,
}

impl OtherPermitRes {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            at_type: Some("Permit_RES".into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    OtherPermitRes, Client, "#/components/schemas/Permit_RES", DEFINITIONS
);

orange_core::__fields! {
    OtherPermitRes.kept {
        0 at_type "@type" [into String];
        1 id "id" [into String];
    }
}

// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherPermit`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `OtherPermit`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPermit {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

impl OtherPermit {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Permit".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    OtherPermit, Client, "#/components/schemas/Permit", DEFINITIONS
);

orange_core::__fields! {
    OtherPermit.kept {
        0 at_type "@type" [into String];
        1 id "id" [into String];
    }
}

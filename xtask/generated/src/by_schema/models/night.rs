// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Night`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Night`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Night`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Night {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `until`.
    pub until: Option<String>,
    kept: Kept,
}

impl Night {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Night".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Night, Client, "#/components/schemas/Night", DEFINITIONS);

orange_core::__fields! {
    Night.kept {
        0 at_type "@type" [into String];
        1 id "id" [into String];
        2 until "until" [into String];
    }
}

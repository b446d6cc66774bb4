// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `CreatedPayload`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `CreatedPayload`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/CreatedPayload`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatedPayload {
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

impl CreatedPayload {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    CreatedPayload, Client, "#/components/schemas/CreatedPayload", DEFINITIONS
);

orange_core::__fields! {
    CreatedPayload.kept {
        0 id "id" [into String];
    }
}

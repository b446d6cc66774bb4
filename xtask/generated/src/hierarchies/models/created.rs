// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Created`.

use orange_core::model::Kept;

use super::CreatedPayload;
use super::super::schemas::DEFINITIONS;

/// `Created`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Created`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Created {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Option<String>,
    /// `event`.
    pub event: Option<CreatedPayload>,
    kept: Kept,
}

impl Created {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            event_type: Some("Created".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Created, Client, "#/components/schemas/Created", DEFINITIONS);

orange_core::__fields! {
    Created.kept {
        0 event_type "eventType" [into String];
        1 event "event" [into CreatedPayload];
    }
}

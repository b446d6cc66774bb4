// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Deleted`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Deleted`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Deleted`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Deleted {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Option<String>,
    /// `event`.
    pub event: Option<String>,
    kept: Kept,
}

impl Deleted {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            event_type: Some("Deleted".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Deleted, Client, "#/components/schemas/Deleted", DEFINITIONS);

orange_core::__fields! {
    Deleted.kept {
        0 event_type "eventType" [into String];
        1 event "event" [into String];
    }
}

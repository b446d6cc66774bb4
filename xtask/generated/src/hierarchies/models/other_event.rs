// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherEvent`.

use std::collections::BTreeMap;

use orange_core::model::{Json, Kept};

use super::super::schemas::DEFINITIONS;

/// `OtherEvent`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Event`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherEvent {
    /// `eventType`. On the wire `eventType`.
    pub event_type: Option<String>,
    /// `event`.
    pub event: Option<BTreeMap<String, Json>>,
    kept: Kept,
}

impl OtherEvent {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(OtherEvent, Client, "#/components/schemas/Event", DEFINITIONS);

orange_core::__fields! {
    OtherEvent.kept {
        0 event_type "eventType" [into String];
        1 event "event" [value BTreeMap<String, Json>];
    }
}

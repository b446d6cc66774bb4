// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/definitions/Hub", r#"{"type":"object","required":["callback"],"properties":{"callback":{"type":"string"}}}"#),
    Definition::new("#/definitions/Problem", r#"{"type":"object","properties":{"reason":{"type":"string"}}}"#),
    Definition::new("#/definitions/Subscription", r#"{"type":"object","properties":{"id":{"type":"string"}}}"#),
];

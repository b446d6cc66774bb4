// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 2] = [
    Definition::new("#/components/schemas/Tick", r#"{"type":"object","required":["n"],"properties":{"n":{"type":"integer","minimum":1},"at":{"type":"string","format":"date-time"}}}"#),
    Definition::new("#/paths/~1answer/post/requestBody/content/application~1json/schema", r#"{"type":"object","properties":{"stream":{"type":"boolean"}}}"#),
];

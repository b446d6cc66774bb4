// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Partly/oneOf/1", r#"{"type":"object","required":["side"],"properties":{"kind":{"type":"string"},"side":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Untagged/oneOf/0", r#"{"type":"object","required":["radius"],"properties":{"radius":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Untagged/oneOf/1", r#"{"type":"object","required":["side"],"properties":{"side":{"type":"number"}}}"#),
];

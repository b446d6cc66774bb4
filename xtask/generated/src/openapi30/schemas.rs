// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/components/schemas/Ship", r#"{"type":"object","required":["id","name"],"readOnlyRequired":["id"],"properties":{"id":{"type":"string"},"name":{"type":"string","minLength":1,"maxLength":80},"length":{"type":"number","exclusiveMinimum":0},"crew":{"type":"integer","format":"int32","minimum":0},"arrived":{"type":"string","format":"date-time"},"flags":{"type":"array","items":{"type":"string","pattern":"^[A-Z]{2}$"},"maxItems":3,"uniqueItems":true}}}"#),
];

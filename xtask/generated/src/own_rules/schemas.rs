// Generated from corpus/own-rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 2] = [
    Definition::new("#/components/schemas/Even", r#"{"type":"string","pattern":"^[0-9]+$"}"#),
    Definition::new("#/components/schemas/Range", r##"{"type":"object","required":["from","to"],"properties":{"id":{"type":"string"},"from":{"type":"integer"},"to":{"type":"integer"},"step":{"$ref":"#/components/schemas/Even"}}}"##),
];

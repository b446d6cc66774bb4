// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/definitions/Ship", r#"{"type":"object","properties":{"name":{"type":"string"},"length":{"type":"number"},"crew":{"type":"integer","nullable":true}}}"#),
];

// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/paths/~1deep/get/parameters/0/schema", r#"{"type":"object","properties":{"by":{"type":"string"}}}"#),
];

// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 2] = [
    Definition::new("#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/11/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/12/content/application~1json/schema", r#"{"type":"object","properties":{"x":{"type":"integer"}}}"#),
];

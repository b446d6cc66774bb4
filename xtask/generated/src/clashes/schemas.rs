// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 5] = [
    Definition::new("#/components/schemas/Base", r#"{"type":"object","properties":{"kind":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Other", r##"{"allOf":[{"$ref":"#/components/schemas/Base"},{"properties":{"z":{"type":"integer"}}}]}"##),
    Definition::new("#/paths/~1a/post/requestBody/content/multipart~1form-data/schema", r#"{"type":"object","properties":{"a":{"type":"string"}}}"#),
    Definition::new("#/paths/~1a/put/requestBody/content/multipart~1form-data/schema", r#"{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}}"#),
    Definition::new("#/paths/~1a/put/requestBody/content/multipart~1mixed/schema", r#"{"type":"object","required":["b"],"properties":{"b":{"type":"integer"}}}"#),
];

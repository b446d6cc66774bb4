// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Meta", r#"{"type":"object","properties":{"name":{"type":"string"}}}"#),
    Definition::new("#/paths/~1form/post/requestBody/content/application~1x-www-form-urlencoded/schema", r#"{"type":"object","required":["a"],"properties":{"a":{"type":"string"},"b":{"type":"array","items":{"type":"string"}}}}"#),
    Definition::new("#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema", r##"{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"more":{"type":"array","items":{"type":"string"}},"meta":{"$ref":"#/components/schemas/Meta"}}}"##),
];

// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Crate", r#"{"type":"object","properties":{"a":{"type":"string"}}}"#),
    Definition::new("#/components/schemas/Steps/items", r#"{"type":"object","required":["op"],"properties":{"op":{"type":"string"}}}"#),
    Definition::new("#/paths/~1parts/post/requestBody/content/multipart~1form-data/schema", r##"{"type":"object","properties":{"doc":{"$ref":"#/components/schemas/Crate"},"many":{"type":"array","items":{"$ref":"#/components/schemas/Crate"}},"note":{"type":"string"}}}"##),
];

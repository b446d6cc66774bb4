// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/A", r##"{"type":"object","properties":{"a":{"type":"string"},"e":{"$ref":"#/components/schemas/E"}}}"##),
    Definition::new("#/components/schemas/E", r#"{"type":"string","enum":["p","q"]}"#),
    Definition::new("#/paths/~1b/get/responses/200/content/application~1json/schema/oneOf/1", r##"{"type":"array","items":{"$ref":"#/components/schemas/A"}}"##),
];

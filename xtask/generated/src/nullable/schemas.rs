// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Inner", r#"{"type":"object","properties":{"x":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Lot", r##"{"type":"object","required":["a","c"],"nullableRequired":["a","c"],"properties":{"a":{"type":"string","nullable":true},"b":{"type":["string","null"]},"c":{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/Inner"}]},"d":{"type":"string","nullable":true},"e":{"$ref":"#/components/schemas/Null"},"f":{"type":"array","items":{"type":["integer","null"]}},"g":{"enum":["x","y",null]},"h":{"$ref":"#/components/schemas/Inner","nullable":true},"i":{"nullable":true,"allOf":[{"$ref":"#/components/schemas/Inner"}]},"j":{"type":"string"}}}"##),
    Definition::new("#/components/schemas/Null", r#"{"type":["object","null"],"properties":{"y":{"type":"integer"}}}"#),
];

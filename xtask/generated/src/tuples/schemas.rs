// Generated from corpus/tuples.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 7] = [
    Definition::new("#/components/schemas/Trail", r#"{"type":"object","properties":{"closed":{"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false},"open":{"type":"array","items":{"type":"number"},"prefixItems":[{"type":"number"},{"type":"string"}]},"bounded":{"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"type":"string"},{"type":["integer","null"]}]},"idOrCode":{"type":["integer","string"]},"many":{"type":["string","array","null"],"items":{"type":"string"}},"choice":{"type":["string","null"],"enum":["a","b",null]},"nothing":{"type":"null"},"onlyNull":{"enum":[null]},"langs":{"anyOf":[{"type":"array","items":{"type":"string","enum":["EN","ES"]}},{"type":"null"}]}}}"#),
    Definition::new("#/components/schemas/Trail/properties/idOrCode", r#"{"type":["integer","string"]}"#),
    Definition::new("#/components/schemas/Trail/properties/idOrCode as integer", r##"{"$ref":"#/components/schemas/Trail/properties/idOrCode","type":"integer"}"##),
    Definition::new("#/components/schemas/Trail/properties/idOrCode as string", r##"{"$ref":"#/components/schemas/Trail/properties/idOrCode","type":"string"}"##),
    Definition::new("#/components/schemas/Trail/properties/many", r#"{"type":["string","array","null"],"items":{"type":"string"}}"#),
    Definition::new("#/components/schemas/Trail/properties/many as array", r##"{"$ref":"#/components/schemas/Trail/properties/many","type":"array"}"##),
    Definition::new("#/components/schemas/Trail/properties/many as string", r##"{"$ref":"#/components/schemas/Trail/properties/many","type":"string"}"##),
];

// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 17] = [
    Definition::new("#/components/schemas/Barrel", r#"{"type":"object","required":["staves"],"properties":{"staves":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Box", r#"{"type":"object","required":["height"],"properties":{"height":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Cargo/properties/inline/oneOf/0", r#"{"type":"object","properties":{"kg":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Cargo/properties/inline/oneOf/1", r#"{"type":"object","properties":{"m3":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Cargo/properties/listed/oneOf/0", r#"{"type":"string"}"#),
    Definition::new("#/components/schemas/Cargo/properties/listed/oneOf/1", r#"{"type":"array","items":{"type":"string"}}"#),
    Definition::new("#/components/schemas/Cargo/properties/scalars/oneOf/0", r#"{"type":"string"}"#),
    Definition::new("#/components/schemas/Cargo/properties/scalars/oneOf/1", r#"{"type":"integer"}"#),
    Definition::new("#/components/schemas/Cargo/properties/scalars/oneOf/2", r#"{"type":"boolean"}"#),
    Definition::new("#/components/schemas/Filters", r##"{"anyOf":[{"$ref":"#/components/schemas/Scores"},{"$ref":"#/components/schemas/Ranges"},{"type":"array","items":{"$ref":"#/components/schemas/Box"}}]}"##),
    Definition::new("#/components/schemas/Filters/anyOf/2", r##"{"type":"array","items":{"$ref":"#/components/schemas/Box"}}"##),
    Definition::new("#/components/schemas/Ranges", r#"{"type":"object","additionalProperties":{"type":"object","required":["low"],"properties":{"low":{"type":"number"}}}}"#),
    Definition::new("#/components/schemas/Ranges/additionalProperties", r#"{"type":"object","required":["low"],"properties":{"low":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Scores", r#"{"type":"object","additionalProperties":{"type":"number"}}"#),
    Definition::new("#/components/schemas/Several", r#"{"type":["object","string"],"properties":{"height":{"type":"number"}}}"#),
    Definition::new("#/components/schemas/Several as object", r##"{"$ref":"#/components/schemas/Several","type":"object"}"##),
    Definition::new("#/components/schemas/Several as string", r##"{"$ref":"#/components/schemas/Several","type":"string"}"##),
];

// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Ship/properties/label", r#"{"type":["string","integer"]}"#),
    Definition::new("#/components/schemas/Ship/properties/label as integer", r##"{"$ref":"#/components/schemas/Ship/properties/label","type":"integer"}"##),
    Definition::new("#/components/schemas/Ship/properties/label as string", r##"{"$ref":"#/components/schemas/Ship/properties/label","type":"string"}"##),
];

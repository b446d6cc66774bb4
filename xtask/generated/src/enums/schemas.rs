// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 3] = [
    Definition::new("#/components/schemas/Wind/properties/mixed", r#"{"enum":["calm",0,1]}"#),
    Definition::new("#/components/schemas/Wind/properties/mixed as integer", r##"{"$ref":"#/components/schemas/Wind/properties/mixed","type":"integer"}"##),
    Definition::new("#/components/schemas/Wind/properties/mixed as string", r##"{"$ref":"#/components/schemas/Wind/properties/mixed","type":"string"}"##),
];

// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 6] = [
    Definition::new("#/definitions/Cat", r##"{"allOf":[{"$ref":"#/definitions/Pet"},{"type":"object","properties":{"lives":{"type":"integer"}}}]}"##),
    Definition::new("#/definitions/Dog", r##"{"allOf":[{"$ref":"#/definitions/Pet"},{"type":"object","properties":{"bark":{"type":"boolean"}}}]}"##),
    Definition::new("#/definitions/Liz", r##"{"allOf":[{"$ref":"#/definitions/Pet"},{"type":"object","properties":{"tail":{"type":"boolean"}}}]}"##),
    Definition::new("#/definitions/Pet", r#"{"type":"object","required":["petType"],"properties":{"petType":{"type":"string","enum":["Cat","Dog","lizard"]},"id":{"type":"integer"}}}"#),
    Definition::new("#/definitions/Pet/discriminator", r##"{"$ref":"#/definitions/Pet","discriminator":{"propertyName":"petType","mapping":{"Cat":"#/definitions/Cat","Dog":"#/definitions/Dog","lizard":"#/definitions/Liz","Liz":"#/definitions/Liz"}}}"##),
    Definition::new("#/paths/~1a~1{id}/patch/parameters/0/schema", r#"{"type":"object","properties":{"z":{"type":"string"}}}"#),
];

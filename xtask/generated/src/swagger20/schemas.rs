// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 4] = [
    Definition::new("#/definitions/Ferry", r##"{"allOf":[{"$ref":"#/definitions/Ship"},{"type":"object","properties":{"seats":{"type":"integer"}}}]}"##),
    Definition::new("#/definitions/Ship", r#"{"type":"object","required":["name","kind"],"properties":{"name":{"type":"string"},"kind":{"type":"string"},"note":{"type":"string","nullable":true}}}"#),
    Definition::new("#/definitions/Ship/discriminator", r##"{"$ref":"#/definitions/Ship","discriminator":{"propertyName":"kind","mapping":{"Tug":"#/definitions/Tug","Ferry":"#/definitions/Ferry"}}}"##),
    Definition::new("#/definitions/Tug", r##"{"allOf":[{"$ref":"#/definitions/Ship"},{"type":"object","properties":{"power":{"type":"integer"}}}]}"##),
];

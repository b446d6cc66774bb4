// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 4] = [
    Definition::new("#/components/schemas/Account", r##"{"type":"object","required":["id","name","secret"],"readOnlyRequired":["id"],"writeOnlyRequired":["secret"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"secret":{"type":"string","minLength":8},"limits":{"$ref":"#/components/schemas/Limits"},"created":{"$ref":"#/components/schemas/Moment"},"tier":{"type":"string","enum":["FREE","PAID"]}}}"##),
    Definition::new("#/components/schemas/Duration", r#"{"type":"object","properties":{"value":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Limits", r#"{"type":"object","properties":{"used":{"type":"integer"},"most":{"type":"integer"}}}"#),
    Definition::new("#/components/schemas/Moment", r#"{"type":"string","format":"date-time"}"#),
];

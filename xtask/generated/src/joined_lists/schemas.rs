// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 6] = [
    Definition::new("#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema", r#"{"type":"object","properties":{"codes":{"type":"array","items":{"type":"string"}},"box":{"type":"object","properties":{"low":{"type":"string"},"high":{"type":"string"}}}}}"#),
    Definition::new("#/paths/~1depots/post/requestBody/content/application~1x-www-form-urlencoded;charset=UTF-8/schema/properties/box", r#"{"type":"object","properties":{"low":{"type":"string"},"high":{"type":"string"}}}"#),
    Definition::new("#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/12/schema", r#"{"type":"object","properties":{"x":{"type":"integer"},"y":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/14/schema", r#"{"type":"object","properties":{"L":{"type":"integer"},"M":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/6/schema", r#"{"type":"object","properties":{"low":{"type":"string"},"high":{"type":"string"}}}"#),
    Definition::new("#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/7/schema", r#"{"type":"object","properties":{"city":{"type":"string"},"far":{"type":"integer"}}}"#),
];

// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 2] = [
    Definition::new("#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema", r#"{"type":"object","properties":{"where":{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}}}}}"#),
    Definition::new("#/paths/~1trees~1{id}/post/requestBody/content/application~1json/schema/properties/where", r#"{"type":"object","properties":{"x":{"type":"number"},"y":{"type":"number"}}}"#),
];

// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/responses/200/content/application~1json/schema", r#"{"type":"object","required":["next"],"properties":{"next":{"type":"string","minLength":1}}}"#),
];

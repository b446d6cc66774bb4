// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 10] = [
    Definition::new("#/components/schemas/Deep", r##"{"type":"object","properties":{"a":{"type":"string"},"p":{"$ref":"#/components/schemas/Point"},"l":{"type":"array","items":{"type":"string"}}}}"##),
    Definition::new("#/components/schemas/Point", r#"{"type":"object","required":["x"],"properties":{"x":{"type":"number"},"y":{"type":"number"},"tags":{"type":"array","items":{"type":"string"}}}}"#),
    Definition::new("#/paths/~1plain~1{s}~1{i}~1{b}~1{e}~1{d}/get/parameters/32/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1plain~1{s}~1{i}~1{b}~1{e}~1{d}/get/parameters/33/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema", r#"{"oneOf":[{"type":"string"},{"type":"integer"}]}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema/oneOf/0", r#"{"type":"string"}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/14/schema/oneOf/1", r#"{"type":"integer"}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/2/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/3/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
    Definition::new("#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/4/schema", r#"{"type":"object","properties":{"a":{"type":"string"},"b":{"type":"integer"}}}"#),
];

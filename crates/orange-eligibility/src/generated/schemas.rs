// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schemas of the API, used by `validate()` and by unions.

use orange_core::model::schema::Definition;

/// The schemas, sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/components/schemas/BuildingCode", r#"{"type":"string","pattern":"^IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}$"}"#),
];

// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `ConfigurationItem`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::ReferenceFields;

/// `id`: Its identifier.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `name`: Its name.
pub fn name() -> Field<Text, EqualityOnly> {
    Field::new("name")
}

/// `servicePoint`.
pub fn service_point() -> ReferenceFields<Object> {
    Field::new("servicePoint").into()
}

/// `location`.
pub fn location() -> ReferenceFields<Object> {
    Field::new("location").into()
}

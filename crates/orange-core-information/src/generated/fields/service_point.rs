// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `ServicePoint`.

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

/// `location`.
pub fn location() -> ReferenceFields<Object> {
    Field::new("location").into()
}

/// `account`.
pub fn account() -> ReferenceFields<Object> {
    Field::new("account").into()
}

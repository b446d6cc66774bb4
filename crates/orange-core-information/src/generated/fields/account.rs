// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `Account`.

use orange_core::query::{EqualityOnly, Field, Text};

/// `id`: Its identifier.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `name`: Its name.
pub fn name() -> Field<Text, EqualityOnly> {
    Field::new("name")
}

// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Paths into `Account`.

use orange_core::query::{Field, Text};

/// `id`: Its identifier.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `name`: Its name.
pub fn name() -> Field<Text> {
    Field::new("name")
}

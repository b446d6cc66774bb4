// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Note`.

use orange_core::query::{Date, Field, Text};

/// `id`: Given by Orange.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `text`: What it says.
pub fn text() -> Field<Text> {
    Field::new("text")
}

/// `author`: Who wrote it.
pub fn author() -> Field<Text> {
    Field::new("author")
}

/// `createdAt`: When it was written, as it comes.
pub fn created_at() -> Field<Date> {
    Field::new("createdAt")
}

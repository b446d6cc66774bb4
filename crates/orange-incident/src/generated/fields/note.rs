// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Note`.

use orange_core::query::{Date, EqualityOnly, Field, Text};

/// `id`: Given by Orange.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `text`: What it says.
pub fn text() -> Field<Text, EqualityOnly> {
    Field::new("text")
}

/// `author`: Who wrote it.
pub fn author() -> Field<Text, EqualityOnly> {
    Field::new("author")
}

/// `createdAt`: When it was written, as it comes.
pub fn created_at() -> Field<Date, EqualityOnly> {
    Field::new("createdAt")
}

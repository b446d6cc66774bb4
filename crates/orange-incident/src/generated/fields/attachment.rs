// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Attachment`.

use orange_core::query::{Date, EqualityOnly, Field, Number, Text};

/// `id`: Given by Orange.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `name`: The name of the file.
pub fn name() -> Field<Text, EqualityOnly> {
    Field::new("name")
}

/// `mimeType`: The media type of the file.
pub fn mime_type() -> Field<Text, EqualityOnly> {
    Field::new("mimeType")
}

/// `size`: The length of the file in bytes.
pub fn size() -> Field<Number, EqualityOnly> {
    Field::new("size")
}

/// `createdAt`: When it was uploaded, as it comes.
pub fn created_at() -> Field<Date, EqualityOnly> {
    Field::new("createdAt")
}

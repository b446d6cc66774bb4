// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Note`.

use orange_core::query::{Date, EqualityOnly, Field, Text};

orange_core::__paths! {
    /// `id`: Given by Orange.
    id "id" -> Field<Text, EqualityOnly>;
    /// `text`: What it says.
    text "text" -> Field<Text, EqualityOnly>;
    /// `author`: Who wrote it.
    author "author" -> Field<Text, EqualityOnly>;
    /// `createdAt`: When it was written, as it comes.
    created_at "createdAt" -> Field<Date, EqualityOnly>;
}

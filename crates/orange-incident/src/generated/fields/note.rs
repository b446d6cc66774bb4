// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Note`.

use orange_core::query::{Date, EqualityOnly, Field, Text};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: Assigned by Orange.
    id "id" -> Field<Text, EqualityOnly>;
    /// `text`: The text.
    text "text" -> Field<Text, EqualityOnly>;
    /// `author`: The author.
    author "author" -> Field<Text, EqualityOnly>;
    /// `createdAt`: The time of writing, as received.
    created_at "createdAt" -> Field<Date, EqualityOnly>;
}

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Attachment`.

use orange_core::query::{Date, EqualityOnly, Field, Number, Text};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: Assigned by Orange.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the file.
    name "name" -> Field<Text, EqualityOnly>;
    /// `mimeType`: The media type of the file.
    mime_type "mimeType" -> Field<Text, EqualityOnly>;
    /// `size`: The length of the file in bytes.
    size "size" -> Field<Number, EqualityOnly>;
    /// `createdAt`: The time of upload, as received.
    created_at "createdAt" -> Field<Date, EqualityOnly>;
}

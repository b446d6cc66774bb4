// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `ServicePoint`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::ReferenceFields;

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: The identifier of the service point.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the service point.
    name "name" -> Field<Text, EqualityOnly>;
    /// `location`: The location of the service point.
    location "location" => ReferenceFields<Object>;
    /// `account`: The account of the service point.
    account "account" => ReferenceFields<Object>;
}

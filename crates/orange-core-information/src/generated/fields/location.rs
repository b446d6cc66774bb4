// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Location`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::{AddressFields, ReferenceFields};

// Rows: name, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: The identifier of the location.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the location.
    name "name" -> Field<Text, EqualityOnly>;
    /// `address`: A postal address. Only `country` is published, as a filter on the Incident page.
    address "address" => AddressFields<Object>;
    /// `account`: A reference to another resource.
    account "account" => ReferenceFields<Object>;
}

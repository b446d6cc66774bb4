// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Location`.

use orange_core::query::{EqualityOnly, Field, Object, Text};

use super::{AddressFields, ReferenceFields};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: The identifier of the location.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the location.
    name "name" -> Field<Text, EqualityOnly>;
    /// `address`: The postal address of the location.
    address "address" => AddressFields<Object>;
    /// `account`: The account of the location.
    account "account" => ReferenceFields<Object>;
}

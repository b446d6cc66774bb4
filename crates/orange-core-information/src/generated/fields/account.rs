// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! Filter and sort paths of `Account`.

use orange_core::query::{EqualityOnly, Field, Text};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `id`: The identifier of the account.
    id "id" -> Field<Text, EqualityOnly>;
    /// `name`: The name of the account.
    name "name" -> Field<Text, EqualityOnly>;
}

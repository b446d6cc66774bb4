// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Counter`.

use orange_core::query::{EqualityOnly, Field, Number};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `count`: The number of incidents.
    count "count" -> Field<Number, EqualityOnly>;
}

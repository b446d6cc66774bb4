// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `Counter`.

use orange_core::query::{EqualityOnly, Field, Number};

orange_core::__paths! {
    /// `count`: The number of incidents.
    count "count" -> Field<Number, EqualityOnly>;
}

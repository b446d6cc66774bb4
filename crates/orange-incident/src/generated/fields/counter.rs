// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `Counter`.

use orange_core::query::{EqualityOnly, Field, Number};

/// `count`: The number of incidents.
pub fn count() -> Field<Number, EqualityOnly> {
    Field::new("count")
}

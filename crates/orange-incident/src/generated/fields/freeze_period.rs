// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Paths into `FreezePeriod`.

use orange_core::query::{Date, EqualityOnly, Field};

/// `startedAt`: When the incident was frozen, as it comes.
pub fn started_at() -> Field<Date, EqualityOnly> {
    Field::new("startedAt")
}

/// `endedAt`: When it went on, as it comes; absent while it is frozen.
pub fn ended_at() -> Field<Date, EqualityOnly> {
    Field::new("endedAt")
}

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `FreezePeriod`.

use orange_core::query::{Date, EqualityOnly, Field};

// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
orange_core::__paths! {
    /// `startedAt`: The start, as received.
    started_at "startedAt" -> Field<Date, EqualityOnly>;
    /// `endedAt`: The end, as received. Absent while the incident is frozen.
    ended_at "endedAt" -> Field<Date, EqualityOnly>;
}

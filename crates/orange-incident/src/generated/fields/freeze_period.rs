// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! Filter and sort paths of `FreezePeriod`.

use orange_core::query::{Date, EqualityOnly, Field};

orange_core::__paths! {
    /// `startedAt`: When the incident was frozen, as it comes.
    started_at "startedAt" -> Field<Date, EqualityOnly>;
    /// `endedAt`: When it went on, as it comes; absent while it is frozen.
    ended_at "endedAt" -> Field<Date, EqualityOnly>;
}

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `FreezePeriod`.

use orange_core::model::{DateTime, ExtraFields};

/// A period that does not count towards the agreed time to repair.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what a freeze
/// period is; the members are concluded from `createdAt`.
///
/// Defined in `openapi.yaml#/components/schemas/FreezePeriod`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreezePeriod {
    /// The start, as received.
    ///
    /// JSON property `startedAt`.
    pub started_at: Option<DateTime>,
    /// The end, as received. Absent while the incident is frozen.
    ///
    /// JSON property `endedAt`.
    pub ended_at: Option<DateTime>,
    extras: ExtraFields,
}

orange_core::__fields! {
    FreezePeriod.extras {
        0 started_at "startedAt";
        1 ended_at "endedAt";
    }
}

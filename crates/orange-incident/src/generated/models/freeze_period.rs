// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `FreezePeriod`.

use orange_core::model::{DateTime, ExtraFields};

/// A period in which an incident is frozen, so that the agreed time to repair does not run.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what a freeze
/// period is; the members are concluded from `createdAt`.
///
/// Defined in `openapi.yaml#/components/schemas/FreezePeriod`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FreezePeriod {
    /// When the incident was frozen, as it comes.
    ///
    /// JSON property `startedAt`.
    pub started_at: Option<DateTime>,
    /// When it went on, as it comes; absent while it is frozen.
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

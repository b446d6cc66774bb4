// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `FreezePeriod`.

use orange_core::model::DateTime;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A period that does not count towards the time to repair.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// a freeze period is; the properties are inferred from `createdAt`.
        ///
        /// Defined in `openapi.yaml#/components/schemas/FreezePeriod`.
        #[non_exhaustive]
        pub struct FreezePeriod { mode: read, extras_field: extras }
    }
    fields {
        /// The start, as received.
        ///
        /// JSON property `startedAt`.
        0: started_at = "startedAt", read: DateTime;
        /// The end, as received. Absent while the incident is frozen.
        ///
        /// JSON property `endedAt`.
        1: ended_at = "endedAt", read: DateTime;
    }
}

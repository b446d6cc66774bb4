// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `StatusChange`.

use orange_core::model::DateTime;

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// One change in the history of a status, recorded by the OI.
        ///
        /// *Documented by Orange*: before-interop/common StatusChange; developer.orange.com,
        /// Anomalie Adresse OC RIP 1.0, sample ticket.
        ///
        /// Defined in `openapi.yaml#/components/schemas/StatusChange`.
        #[non_exhaustive]
        pub struct StatusChange { mode: read_write, extras_field: extras }
    }
    fields {}
    read_only {
        /// The kind of entity.
        ///
        /// JSON property `@type`. Read-only. Default: `"StatusChange"`.
        0: at_type = "@type", read: String;
        /// The type that `@type` extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only. Default: `"StatusChange"`.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only. Default:
        /// `"https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json"`.
        2: at_schema_location = "@schemaLocation", read: String;
        /// The new status, for a ticket one of `TicketStatus`.
        ///
        /// Read-only.
        3: status = "status", read: String;
        /// The time of the change.
        ///
        /// JSON property `changeDate`. Read-only.
        4: change_date = "changeDate", read: DateTime;
        /// Deprecated alias of `changeDate`, used in the examples of the interop group.
        ///
        /// Read-only.
        ///
        /// **Deprecated** by the interface file.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse README.
        5: date = "date", read: DateTime;
        /// The reason, for a ticket one of `StatusChangeReason`.
        ///
        /// JSON property `changeReason`. Read-only.
        ///
        /// *Published by the interop group*.
        6: change_reason = "changeReason", read: String;
    }
    fields {
        /// Details of the change.
        ///
        /// JSON property `changeDetails`.
        ///
        /// *Published by the interop group*.
        7: change_details = "changeDetails", write: into(String);
        /// The party that made the change.
        ///
        /// *Published by the interop group*.
        8: author = "author", write: into(String);
    }
}

impl StatusChange {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    StatusChange, Request, "#/components/schemas/StatusChange", DEFINITIONS
);

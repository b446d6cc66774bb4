// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `StatusChange`.

use orange_core::model::DateTime;

use super::super::schemas::DEFINITIONS;

orange_core::__model! {
    types {
        /// One step in the history of a status, written down by the OI.
        ///
        /// *Documented by Orange*: before-interop/common StatusChange; developer.orange.com,
        /// Anomalie Adresse OC RIP 1.0, sample ticket.
        ///
        /// In the specification: `openapi.yaml#/components/schemas/StatusChange`.
        #[non_exhaustive]
        pub struct StatusChange: write(extras);
    }
    fields {}
    read_only {
        /// The kind of entity.
        ///
        /// On the wire `@type`. Filled in by the server. Default: `"StatusChange"`.
        0 at_type "@type": String;
        /// The general kind.
        ///
        /// On the wire `@baseType`. Filled in by the server. Default: `"StatusChange"`.
        1 at_base_type "@baseType": String;
        /// Where the schema of the entity is.
        ///
        /// On the wire `@schemaLocation`. Filled in by the server. Default:
        /// `"https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json"`.
        2 at_schema_location "@schemaLocation": String;
        /// The status it changed to; on a ticket one of `TicketStatus`.
        ///
        /// Filled in by the server.
        3 status "status": String;
        /// When it changed.
        ///
        /// On the wire `changeDate`. Filled in by the server.
        4 change_date "changeDate": DateTime;
        /// When it changed, as the examples of the interop group name it.
        ///
        /// Filled in by the server.
        ///
        /// **Deprecated** by the specification.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse README.
        5 date "date": DateTime;
        /// Why it changed; on a ticket one of `StatusChangeReason`.
        ///
        /// On the wire `changeReason`. Filled in by the server.
        ///
        /// *Published by the interop group*.
        6 change_reason "changeReason": String;
    }
    fields {
        /// What there is to say on it.
        ///
        /// On the wire `changeDetails`.
        ///
        /// *Published by the interop group*.
        7 change_details "changeDetails" [into String];
        /// Who changed it.
        ///
        /// *Published by the interop group*.
        8 author "author" [into String];
    }
}

impl StatusChange {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    StatusChange, Client, "#/components/schemas/StatusChange", DEFINITIONS
);

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `StatusChange`.

use orange_core::model::{DateTime, ExtraFields};

use super::super::schemas::DEFINITIONS;

/// One change in the history of a status, recorded by the OI.
///
/// *Documented by Orange*: before-interop/common StatusChange; developer.orange.com, Anomalie
/// Adresse OC RIP 1.0, sample ticket.
///
/// In the specification: `openapi.yaml#/components/schemas/StatusChange`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusChange {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"StatusChange"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"StatusChange"`.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The new status, for a ticket one of `TicketStatus`.
    ///
    /// Filled in by the server.
    pub status: Option<String>,
    /// The time of the change.
    ///
    /// On the wire `changeDate`. Filled in by the server.
    pub change_date: Option<DateTime>,
    /// The time of the change, under the name in the examples of the interop group.
    ///
    /// Filled in by the server.
    ///
    /// **Deprecated** by the specification.
    ///
    /// *Published by the interop group*: before-interop/anomalieAdresse README.
    pub date: Option<DateTime>,
    /// The reason, for a ticket one of `StatusChangeReason`.
    ///
    /// On the wire `changeReason`. Filled in by the server.
    ///
    /// *Published by the interop group*.
    pub change_reason: Option<String>,
    /// Details of the status.
    ///
    /// On the wire `changeDetails`.
    ///
    /// *Published by the interop group*.
    pub change_details: Option<String>,
    /// The party that made the change.
    ///
    /// *Published by the interop group*.
    pub author: Option<String>,
    extras: ExtraFields,
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

orange_core::__fields! {
    StatusChange.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 status "status";
        4 change_date "changeDate";
        5 date "date";
        6 change_reason "changeReason";
        7 change_details "changeDetails" [into String];
        8 author "author" [into String];
    }
}

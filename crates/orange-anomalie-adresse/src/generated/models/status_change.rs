// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `StatusChange`.

use orange_core::model::{DateTime, ExtraFields};

use super::super::schemas::DEFINITIONS;

/// One change in the history of a status, recorded by the OI.
///
/// *Documented by Orange*: before-interop/common StatusChange; developer.orange.com, Anomalie
/// Adresse OC RIP 1.0, sample ticket.
///
/// Defined in `openapi.yaml#/components/schemas/StatusChange`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusChange {
    /// The kind of entity.
    ///
    /// JSON property `@type`. Read-only. Default: `"StatusChange"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only. Default: `"StatusChange"`.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only. Default:
    /// `"https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The new status, for a ticket one of `TicketStatus`.
    ///
    /// Read-only.
    pub status: Option<String>,
    /// The time of the change.
    ///
    /// JSON property `changeDate`. Read-only.
    pub change_date: Option<DateTime>,
    /// The time of the change, under the name in the examples of the interop group.
    ///
    /// Read-only.
    ///
    /// **Deprecated** by the interface file.
    ///
    /// *Published by the interop group*: before-interop/anomalieAdresse README.
    pub date: Option<DateTime>,
    /// The reason, for a ticket one of `StatusChangeReason`.
    ///
    /// JSON property `changeReason`. Read-only.
    ///
    /// *Published by the interop group*.
    pub change_reason: Option<String>,
    /// Details of the status.
    ///
    /// JSON property `changeDetails`.
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
    /// Creates the value from its required fields.
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

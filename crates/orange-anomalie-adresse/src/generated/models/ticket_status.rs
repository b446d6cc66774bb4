// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `TicketStatus`.

use orange_core::model::{TextEnum, UnknownValue};

/// The status of a ticket. Orange's text has the names in lower camel case (`inProgress`), its data
/// in upper case.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.status.
///
/// Defined in `openapi.yaml#/components/schemas/TicketStatus`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketStatus {
    /// Created or returned by the OC. The OI must act. The first status of a ticket.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States and
    /// sample ticket.
    Acknowledged,
    /// Qualified by the OI and in progress. It can no longer be rejected. The time limit of the OI
    /// runs.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    InProgress,
    /// The OI waits for information from the OC. The time limit of the OI is suspended.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Pending,
    /// Resolved by the OI. The OC accepts or refuses. The time limit of the OI is suspended.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Resolved,
    /// Accepted by the OC, or closed by the OI because the OC did not respond in time. Final.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Closed,
    /// Refused by the OI before qualification. Final.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Rejected,
    /// Canceled by the OC. Final.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Canceled,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl TicketStatus {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Acknowledged => "ACKNOWLEDGED",
            Self::InProgress => "IN_PROGRESS",
            Self::Pending => "PENDING",
            Self::Resolved => "RESOLVED",
            Self::Closed => "CLOSED",
            Self::Rejected => "REJECTED",
            Self::Canceled => "CANCELED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for TicketStatus {
    const VALUES: &'static [Self] = &[
        Self::Acknowledged,
        Self::InProgress,
        Self::Pending,
        Self::Resolved,
        Self::Closed,
        Self::Rejected,
        Self::Canceled,
    ];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "ACKNOWLEDGED" => Self::Acknowledged,
            "IN_PROGRESS" => Self::InProgress,
            "PENDING" => Self::Pending,
            "RESOLVED" => Self::Resolved,
            "CLOSED" => Self::Closed,
            "REJECTED" => Self::Rejected,
            "CANCELED" => Self::Canceled,
            _ => return None,
        };
        Some(value)
    }

    fn alias(text: &str) -> Option<Self> {
        let value = match text {
            "acknowledged" => Self::Acknowledged,
            "inProgress" => Self::InProgress,
            "pending" => Self::Pending,
            "resolved" => Self::Resolved,
            "closed" => Self::Closed,
            "rejected" => Self::Rejected,
            "canceled" => Self::Canceled,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(TicketStatus);

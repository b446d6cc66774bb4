// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `StatusChangeReason`.

use orange_core::model::{TextEnum, UnknownValue};

/// The reason of a change of the status.
///
/// Open enum: an unknown value is preserved and sent back unchanged.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseBase.statusChangeReason.
///
/// Defined in `openapi.yaml#/components/schemas/StatusChangeReason`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatusChangeReason {
    /// OI, to REJECTED: the request is already resolved. Details are required by the interop
    /// group's diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    AlreadyResolved,
    /// OI, PENDING to RESOLVED: the OC did not respond in the agreed time.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    DelayAnswerExpired,
    /// OI, RESOLVED to CLOSED: the OC neither accepted nor refused in the agreed time.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    DelayValidationExpired,
    /// OI, to REJECTED: the same was reported before. Details are required by the interop group's
    /// diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Duplicate,
    /// OC, PENDING to ACKNOWLEDGED: the requested information was added, as note or attachment.
    InformationProvided,
    /// OI, to REJECTED: the ticket is incomplete or wrong. Details are required by the interop
    /// group's diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Invalid,
    /// OI, to REJECTED: another reason. Details are required by the interop group's diagram.
    /// Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Other,
    /// OI, IN_PROGRESS stays: new complexity, zone and expected date. Details are required.
    Requalified,
    /// OC, RESOLVED to CLOSED: the OC accepts.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    ResolutionAccepted,
    /// OC, RESOLVED to ACKNOWLEDGED: the OC refuses. Details are required.
    ResolutionRefused,
    /// OI, IN_PROGRESS to RESOLVED: corrected.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Resolved,
    /// OI, to REJECTED: the OI does not know the building.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    UnknownResource,
    /// OI, to REJECTED: the OI does not serve the area.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    UnknownZone,
    /// OI, IN_PROGRESS to RESOLVED: it cannot be corrected. Details are required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Unresolvable,
    /// OI, IN_PROGRESS to PENDING: information is missing. The details list it.
    WaitingInformation,
    /// OC, to CANCELED: no longer needed. The details state why. Since June 2025, spelled with one
    /// L.
    OcCancelation,
    /// Former reason of a refusal, only in an outdated example. Replaced by RESOLUTION_REFUSED, do
    /// not send it.
    ///
    /// **Deprecated** by the interface file.
    ///
    /// *Source*: before-interop/anomalieAdresse README.
    NotAccepted,
    #[doc(hidden)]
    __Unknown(UnknownValue<Box<str>>),
}

impl StatusChangeReason {
    /// Returns the JSON value.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlreadyResolved => "ALREADY_RESOLVED",
            Self::DelayAnswerExpired => "DELAY_ANSWER_EXPIRED",
            Self::DelayValidationExpired => "DELAY_VALIDATION_EXPIRED",
            Self::Duplicate => "DUPLICATE",
            Self::InformationProvided => "INFORMATION_PROVIDED",
            Self::Invalid => "INVALID",
            Self::Other => "OTHER",
            Self::Requalified => "REQUALIFIED",
            Self::ResolutionAccepted => "RESOLUTION_ACCEPTED",
            Self::ResolutionRefused => "RESOLUTION_REFUSED",
            Self::Resolved => "RESOLVED",
            Self::UnknownResource => "UNKNOWN_RESOURCE",
            Self::UnknownZone => "UNKNOWN_ZONE",
            Self::Unresolvable => "UNRESOLVABLE",
            Self::WaitingInformation => "WAITING_INFORMATION",
            Self::OcCancelation => "OC_CANCELATION",
            Self::NotAccepted => "NOT_ACCEPTED",
            Self::__Unknown(value) => value.__get(),
        }
    }
}

impl TextEnum for StatusChangeReason {
    const VALUES: &'static [Self] = &[
        Self::AlreadyResolved,
        Self::DelayAnswerExpired,
        Self::DelayValidationExpired,
        Self::Duplicate,
        Self::InformationProvided,
        Self::Invalid,
        Self::Other,
        Self::Requalified,
        Self::ResolutionAccepted,
        Self::ResolutionRefused,
        Self::Resolved,
        Self::UnknownResource,
        Self::UnknownZone,
        Self::Unresolvable,
        Self::WaitingInformation,
        Self::OcCancelation,
        Self::NotAccepted,
    ];

    fn known(text: &str) -> Option<Self> {
        let value = match text {
            "ALREADY_RESOLVED" => Self::AlreadyResolved,
            "DELAY_ANSWER_EXPIRED" => Self::DelayAnswerExpired,
            "DELAY_VALIDATION_EXPIRED" => Self::DelayValidationExpired,
            "DUPLICATE" => Self::Duplicate,
            "INFORMATION_PROVIDED" => Self::InformationProvided,
            "INVALID" => Self::Invalid,
            "OTHER" => Self::Other,
            "REQUALIFIED" => Self::Requalified,
            "RESOLUTION_ACCEPTED" => Self::ResolutionAccepted,
            "RESOLUTION_REFUSED" => Self::ResolutionRefused,
            "RESOLVED" => Self::Resolved,
            "UNKNOWN_RESOURCE" => Self::UnknownResource,
            "UNKNOWN_ZONE" => Self::UnknownZone,
            "UNRESOLVABLE" => Self::Unresolvable,
            "WAITING_INFORMATION" => Self::WaitingInformation,
            "OC_CANCELATION" => Self::OcCancelation,
            "NOT_ACCEPTED" => Self::NotAccepted,
            _ => return None,
        };
        Some(value)
    }

    fn unknown(value: UnknownValue<Box<str>>) -> Self {
        Self::__Unknown(value)
    }
}

orange_core::__text_enum!(StatusChangeReason);

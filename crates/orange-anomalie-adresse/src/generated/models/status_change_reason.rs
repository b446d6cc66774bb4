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
    /// The OI rejects the ticket: the request is already resolved. Details are required by the
    /// interop group's diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    AlreadyResolved,
    /// The OI sets a PENDING ticket RESOLVED: the OC did not respond in the agreed time.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    DelayAnswerExpired,
    /// The OI closes a RESOLVED ticket: the OC neither accepted nor refused in the agreed time.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    DelayValidationExpired,
    /// The OI rejects the ticket: the same anomaly was reported before. Details are required by the
    /// interop group's diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Duplicate,
    /// The OC returns a PENDING ticket: it has added the requested information as a note or an
    /// attachment.
    InformationProvided,
    /// The OI rejects the ticket: it is incomplete or wrong. Details are required by the interop
    /// group's diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Invalid,
    /// The OI rejects the ticket: another reason. Details are required by the interop group's
    /// diagram. Orange's page does not state this.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Other,
    /// The OI changes the complexity, the zone or the expected resolution date of a ticket that
    /// stays IN_PROGRESS. Details are required.
    Requalified,
    /// The OC accepts the resolution. The ticket becomes CLOSED.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    ResolutionAccepted,
    /// The OC refuses the resolution. The ticket becomes ACKNOWLEDGED. Details are required.
    ResolutionRefused,
    /// The OI sets the ticket RESOLVED: the anomaly is corrected.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Resolved,
    /// The OI rejects the ticket: it does not know the building.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    UnknownResource,
    /// The OI rejects the ticket: it does not serve the area.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    UnknownZone,
    /// The OI sets the ticket RESOLVED: the anomaly cannot be corrected. Details are required.
    ///
    /// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Ticket States.
    Unresolvable,
    /// The OI sets the ticket PENDING: information is missing. The details list it.
    WaitingInformation,
    /// The OC cancels the ticket. The details state why. In the interface since June 2025, spelled
    /// with one L.
    OcCancelation,
    /// A former reason of a refusal, which occurs only in an outdated example. Send
    /// RESOLUTION_REFUSED instead.
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

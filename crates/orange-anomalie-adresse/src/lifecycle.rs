//! The status transitions of a ticket as data: from, to, the role that may make each, and its reasons.
//!
//! ```
//! use orange_anomalie_adresse::TicketStatus;
//! use orange_anomalie_adresse::lifecycle::{Role, transitions_from};
//!
//! // The transitions of an OC from RESOLVED.
//! let next: Vec<_> = transitions_from(&TicketStatus::Resolved, Role::Oc).map(|it| it.to().to_string()).collect();
//! assert_eq!(next, ["CLOSED", "ACKNOWLEDGED"]);
//! ```
//!
//! # Source
//!
//! The status diagram of the interop'fibre group (before-interop/anomalieAdresse, `status.drawio.svg`). The group's older
//! text and Orange's page (Anomalie Adresse OC RIP 1.0, Ticket States) agree with it, except that the page lets the OC
//! cancel "at any point", and the diagram does not let it cancel a RESOLVED ticket. This crate follows the diagram. To
//! send a transition without this check, use [`Service::send`](orange_core::Service::send) with
//! [`PatchTicket`](crate::operations::PatchTicket).

use std::fmt;

use orange_core::{Error, Result};

use crate::models::{StatusChangeReason, TicketStatus};

/// The operator that makes a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The commercial operator (*opérateur commercial*) that created the ticket: the user of this crate.
    Oc,
    /// The infrastructure operator (*opérateur d'immeuble*) that processes the ticket: Orange.
    Oi,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Oc => "the OC",
            Self::Oi => "the OI",
        })
    }
}

/// A reason for a transition, and whether it requires `statusChangeDetails`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    reason: StatusChangeReason,
    requires_details: bool,
}

impl Reason {
    const fn plain(reason: StatusChangeReason) -> Self {
        Self { reason, requires_details: false }
    }

    const fn detailed(reason: StatusChangeReason) -> Self {
        Self { reason, requires_details: true }
    }

    /// The value of `statusChangeReason`.
    pub fn reason(&self) -> &StatusChangeReason {
        &self.reason
    }

    /// Whether `statusChangeDetails` is required.
    pub fn requires_details(&self) -> bool {
        self.requires_details
    }
}

/// A transition from one status to another.
#[derive(Debug, PartialEq, Eq)]
pub struct Transition {
    from: TicketStatus,
    to: TicketStatus,
    role: Role,
    reasons: &'static [Reason],
}

impl Transition {
    /// The status before.
    pub fn from(&self) -> &TicketStatus {
        &self.from
    }

    /// The status after.
    pub fn to(&self) -> &TicketStatus {
        &self.to
    }

    /// The operator that may make the transition.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The possible reasons. Empty if the transition has no reason.
    pub fn reasons(&self) -> &'static [Reason] {
        self.reasons
    }
}

const REJECTION: &[Reason] = &[
    Reason::plain(StatusChangeReason::UnknownResource),
    Reason::plain(StatusChangeReason::UnknownZone),
    Reason::detailed(StatusChangeReason::Duplicate),
    Reason::detailed(StatusChangeReason::AlreadyResolved),
    Reason::detailed(StatusChangeReason::Invalid),
    Reason::detailed(StatusChangeReason::Other),
];
const REQUALIFICATION: &[Reason] = &[Reason::detailed(StatusChangeReason::Requalified)];
const INFORMATION_REQUEST: &[Reason] = &[Reason::detailed(StatusChangeReason::WaitingInformation)];
const RESOLUTION: &[Reason] =
    &[Reason::plain(StatusChangeReason::Resolved), Reason::detailed(StatusChangeReason::Unresolvable)];
const CANCELATION: &[Reason] = &[Reason::detailed(StatusChangeReason::OcCancelation)];
const INFORMATION: &[Reason] = &[Reason::plain(StatusChangeReason::InformationProvided)];
const INFORMATION_TIMEOUT: &[Reason] = &[Reason::plain(StatusChangeReason::DelayAnswerExpired)];
const ACCEPTANCE: &[Reason] = &[Reason::plain(StatusChangeReason::ResolutionAccepted)];
const ACCEPTANCE_TIMEOUT: &[Reason] = &[Reason::plain(StatusChangeReason::DelayValidationExpired)];
const REFUSAL: &[Reason] = &[Reason::detailed(StatusChangeReason::ResolutionRefused)];

const fn oc(from: TicketStatus, to: TicketStatus, reasons: &'static [Reason]) -> Transition {
    Transition { from, to, role: Role::Oc, reasons }
}

const fn oi(from: TicketStatus, to: TicketStatus, reasons: &'static [Reason]) -> Transition {
    Transition { from, to, role: Role::Oi, reasons }
}

/// All transitions. A new ticket is ACKNOWLEDGED. CLOSED, REJECTED and CANCELED are final.
pub static TRANSITIONS: &[Transition] = &[
    // Allowed only until the OI sets the ticket IN_PROGRESS for the first time. The table does not express this.
    oi(TicketStatus::Acknowledged, TicketStatus::Rejected, REJECTION),
    oi(TicketStatus::Acknowledged, TicketStatus::InProgress, &[]),
    oc(TicketStatus::Acknowledged, TicketStatus::Canceled, CANCELATION),
    oi(TicketStatus::InProgress, TicketStatus::InProgress, REQUALIFICATION),
    oi(TicketStatus::InProgress, TicketStatus::Pending, INFORMATION_REQUEST),
    oi(TicketStatus::InProgress, TicketStatus::Resolved, RESOLUTION),
    oc(TicketStatus::InProgress, TicketStatus::Canceled, CANCELATION),
    oc(TicketStatus::Pending, TicketStatus::Acknowledged, INFORMATION),
    oi(TicketStatus::Pending, TicketStatus::Resolved, INFORMATION_TIMEOUT),
    oc(TicketStatus::Pending, TicketStatus::Canceled, CANCELATION),
    oc(TicketStatus::Resolved, TicketStatus::Closed, ACCEPTANCE),
    oi(TicketStatus::Resolved, TicketStatus::Closed, ACCEPTANCE_TIMEOUT),
    oc(TicketStatus::Resolved, TicketStatus::Acknowledged, REFUSAL),
];

/// The transitions from a status that an operator may make. Empty for an unknown status.
pub fn transitions_from(status: &TicketStatus, role: Role) -> impl Iterator<Item = &'static Transition> {
    TRANSITIONS.iter().filter(move |it| it.from == *status && it.role == role)
}

/// Whether a status has no transitions. Returns `None` for an unknown status.
///
/// ```
/// use orange_anomalie_adresse::TicketStatus;
/// use orange_anomalie_adresse::lifecycle::is_final;
/// assert_eq!(is_final(&TicketStatus::Canceled), Some(true));
/// assert_eq!(is_final(&TicketStatus::Pending), Some(false));
/// assert_eq!(is_final(&TicketStatus::from("ARCHIVED".to_owned())), None);
/// ```
pub fn is_final(status: &TicketStatus) -> Option<bool> {
    status.is_known().then(|| TRANSITIONS.iter().all(|it| it.from != *status))
}

/// Checks a transition. An unknown status or reason is allowed, because only the server can check it. With an unknown
/// reason, the statuses are checked nevertheless.
///
/// The reason may be omitted if the transition has only one, as in the interop group's older examples. Details that this
/// reason requires are still required. `OC_CANCELATION` exists since June 2025. An OI that does not support it yet
/// accepts CANCELED with details and without a reason.
///
/// ```
/// use orange_anomalie_adresse::lifecycle::{Role, check};
/// use orange_anomalie_adresse::{StatusChangeReason, TicketStatus};
///
/// let refused = Some(&StatusChangeReason::ResolutionRefused);
/// let (from, to) = (TicketStatus::Resolved, TicketStatus::Acknowledged);
/// check(&from, &to, Role::Oc, refused, Some("Building C is still missing."))?;
/// let error = check(&from, &to, Role::Oc, refused, None).unwrap_err();
/// assert_eq!(error.field(), Some("statusChangeDetails"));
/// let error = check(&from, &TicketStatus::Pending, Role::Oc, None, None).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "status: the OC can change RESOLVED to CLOSED or ACKNOWLEDGED, not to PENDING"
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
///
/// # Errors
/// Returns an error whose [`field`](Error::field) is `status` if `role` may not change `from` to `to`, `statusChangeReason`
/// if the reason is missing or does not belong to the transition, and `statusChangeDetails` if the reason requires details
/// and there are none.
pub fn check(
    from: &TicketStatus,
    to: &TicketStatus,
    role: Role,
    reason: Option<&StatusChangeReason>,
    details: Option<&str>,
) -> Result<()> {
    if !from.is_known() || !to.is_known() {
        return Ok(());
    }
    let Some(transition) = transitions_from(from, role).find(|it| it.to == *to) else {
        return Err(not_allowed(from, to, role));
    };
    let Some(reason) = reason_of(transition, reason)? else { return Ok(()) };
    if reason.requires_details && details.is_none_or(|text| text.trim().is_empty()) {
        let rule = format!("is required with the reason {}", reason.reason);
        return Err(Error::invalid("statusChangeDetails", rule));
    }
    Ok(())
}

/// The reason of a transition. `None` if the transition has no reason, or if the reason is left to the server.
fn reason_of(
    transition: &Transition,
    reason: Option<&StatusChangeReason>,
) -> Result<Option<&'static Reason>> {
    let Transition { from, to, reasons, .. } = transition;
    let rule = match (reason, reasons) {
        (Some(reason), _) if !reason.is_known() => return Ok(None),
        (Some(reason), []) => {
            format!("must be left out for a transition from {from} to {to}, not {reason}")
        }
        (Some(reason), _) => match reasons.iter().find(|it| it.reason == *reason) {
            Some(reason) => return Ok(Some(reason)),
            None => format!("must be {} for a transition from {from} to {to}, not {reason}", names(reasons)),
        },
        (None, [] | [_]) => return Ok(reasons.first()),
        (None, _) => format!("is required for a transition from {from} to {to}: {}", names(reasons)),
    };
    Err(Error::invalid("statusChangeReason", rule))
}

fn not_allowed(from: &TicketStatus, to: &TicketStatus, role: Role) -> Error {
    let next: Vec<_> = transitions_from(from, role).map(|it| it.to.as_str()).collect();
    let rule = match next.as_slice() {
        [] if is_final(from) == Some(true) => format!("{from} is final"),
        [] => format!("{role} cannot change {from}"),
        next => format!("{role} can change {from} to {}, not to {to}", next.join(" or ")),
    };
    Error::invalid("status", rule)
}

fn names(reasons: &[Reason]) -> String {
    reasons.iter().map(|it| it.reason.as_str()).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_values_are_left_to_the_server() {
        let (known, unknown) = (TicketStatus::Resolved, TicketStatus::from("ON_HOLD".to_owned()));
        check(&unknown, &known, Role::Oc, None, None).unwrap();
        check(&known, &unknown, Role::Oc, None, None).unwrap();
        let reason = StatusChangeReason::from("MOON".to_owned());
        check(&known, &TicketStatus::Closed, Role::Oc, Some(&reason), None).unwrap();
        assert!(check(&known, &TicketStatus::Pending, Role::Oc, Some(&reason), None).is_err());
        assert_eq!(transitions_from(&unknown, Role::Oi).count(), 0);
    }

    #[test]
    fn every_error_names_the_field_and_the_rule() {
        use StatusChangeReason as Reason;
        use TicketStatus::*;
        let error = |from, to, role, reason: Option<Reason>, details| {
            check(&from, &to, role, reason.as_ref(), details).unwrap_err().to_string()
        };
        assert_eq!(error(Closed, Acknowledged, Role::Oc, None, None), "status: CLOSED is final");
        assert_eq!(
            error(Resolved, Closed, Role::Oc, Some(Reason::DelayValidationExpired), None),
            "statusChangeReason: must be RESOLUTION_ACCEPTED for a transition from RESOLVED to CLOSED, not \
             DELAY_VALIDATION_EXPIRED"
        );
        assert_eq!(
            error(InProgress, Resolved, Role::Oi, None, None),
            "statusChangeReason: is required for a transition from IN_PROGRESS to RESOLVED: RESOLVED or UNRESOLVABLE"
        );
        assert_eq!(
            error(Acknowledged, InProgress, Role::Oi, Some(Reason::Other), None),
            "statusChangeReason: must be left out for a transition from ACKNOWLEDGED to IN_PROGRESS, not OTHER"
        );
        assert_eq!(
            error(Pending, Canceled, Role::Oc, Some(Reason::OcCancelation), Some(" ")),
            "statusChangeDetails: is required with the reason OC_CANCELATION"
        );
    }
}

//! The life of a ticket as data: who may move it from which status to which, why, and what has to be said.
//!
//! ```
//! use orange_anomalie_adresse::TicketStatus;
//! use orange_anomalie_adresse::lifecycle::{Role, moves_from};
//!
//! // What may an OC do with a ticket that is resolved?
//! let next: Vec<_> = moves_from(&TicketStatus::Resolved, Role::Oc).map(|it| it.to().to_string()).collect();
//! assert_eq!(next, ["CLOSED", "ACKNOWLEDGED"]);
//! ```
//!
//! *Source*: the diagram of the status of the interop'fibre group (before-interop/anomalieAdresse,
//! `status.drawio.svg`), with which its older prose and Orange's page (Anomalie Adresse OC RIP 1.0, Ticket
//! States) agree but for one thing: the page lets the OC cancel "at any point", the diagram not what is
//! RESOLVED. The diagram decides here, and [`Service::send`](orange_core::Service::send) with the operation
//! as a value asks nobody.

use std::fmt;

use orange_core::{Error, Result};

use crate::models::{StatusChangeReason, TicketStatus};

/// Who moves a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The commercial operator (*opérateur commercial*), who raised it: the caller of this crate.
    Oc,
    /// The building operator (*opérateur d'immeuble*), who works on it: Orange.
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

/// Why a status changes, and whether `statusChangeDetails` has to say more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    reason: StatusChangeReason,
    needs_details: bool,
}

impl Reason {
    const fn plain(reason: StatusChangeReason) -> Self {
        Self { reason, needs_details: false }
    }

    const fn detailed(reason: StatusChangeReason) -> Self {
        Self { reason, needs_details: true }
    }

    /// The value of `statusChangeReason`.
    pub fn reason(&self) -> &StatusChangeReason {
        &self.reason
    }

    /// Whether `statusChangeDetails` is a must.
    pub fn needs_details(&self) -> bool {
        self.needs_details
    }
}

/// One way from a status to another.
#[derive(Debug, PartialEq, Eq)]
pub struct Move {
    from: TicketStatus,
    to: TicketStatus,
    by: Role,
    reasons: &'static [Reason],
}

impl Move {
    /// The status before.
    pub fn from(&self) -> &TicketStatus {
        &self.from
    }

    /// The status after.
    pub fn to(&self) -> &TicketStatus {
        &self.to
    }

    /// Who may do it.
    pub fn by(&self) -> Role {
        self.by
    }

    /// The possible reasons; none for a move that carries no reason.
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
const QUESTION: &[Reason] = &[Reason::detailed(StatusChangeReason::WaitingInformation)];
const RESOLUTION: &[Reason] =
    &[Reason::plain(StatusChangeReason::Resolved), Reason::detailed(StatusChangeReason::Unresolvable)];
const CANCELATION: &[Reason] = &[Reason::detailed(StatusChangeReason::OcCancelation)];
const ANSWER: &[Reason] = &[Reason::plain(StatusChangeReason::InformationProvided)];
const NO_ANSWER: &[Reason] = &[Reason::plain(StatusChangeReason::DelayAnswerExpired)];
const ACCEPTANCE: &[Reason] = &[Reason::plain(StatusChangeReason::ResolutionAccepted)];
const SILENCE: &[Reason] = &[Reason::plain(StatusChangeReason::DelayValidationExpired)];
const REFUSAL: &[Reason] = &[Reason::detailed(StatusChangeReason::ResolutionRefused)];

const fn oc(from: TicketStatus, to: TicketStatus, reasons: &'static [Reason]) -> Move {
    Move { from, to, by: Role::Oc, reasons }
}

const fn oi(from: TicketStatus, to: TicketStatus, reasons: &'static [Reason]) -> Move {
    Move { from, to, by: Role::Oi, reasons }
}

/// Every move that there is. A ticket begins as ACKNOWLEDGED; out of CLOSED, REJECTED and CANCELED nothing
/// leads.
pub static MOVES: &[Move] = &[
    // Only before the OI has qualified the ticket, that is taken it IN_PROGRESS, for the first time.
    oi(TicketStatus::Acknowledged, TicketStatus::Rejected, REJECTION),
    oi(TicketStatus::Acknowledged, TicketStatus::InProgress, &[]),
    oc(TicketStatus::Acknowledged, TicketStatus::Canceled, CANCELATION),
    oi(TicketStatus::InProgress, TicketStatus::InProgress, REQUALIFICATION),
    oi(TicketStatus::InProgress, TicketStatus::Pending, QUESTION),
    oi(TicketStatus::InProgress, TicketStatus::Resolved, RESOLUTION),
    oc(TicketStatus::InProgress, TicketStatus::Canceled, CANCELATION),
    oc(TicketStatus::Pending, TicketStatus::Acknowledged, ANSWER),
    oi(TicketStatus::Pending, TicketStatus::Resolved, NO_ANSWER),
    oc(TicketStatus::Pending, TicketStatus::Canceled, CANCELATION),
    oc(TicketStatus::Resolved, TicketStatus::Closed, ACCEPTANCE),
    oi(TicketStatus::Resolved, TicketStatus::Closed, SILENCE),
    oc(TicketStatus::Resolved, TicketStatus::Acknowledged, REFUSAL),
];

/// The moves out of a status that one of the two may make; none out of a status that is not published.
pub fn moves_from(status: &TicketStatus, by: Role) -> impl Iterator<Item = &'static Move> {
    MOVES.iter().filter(move |it| it.from == *status && it.by == by)
}

/// Whether nothing leads out of a status; `None` for one that is not published.
///
/// ```
/// use orange_anomalie_adresse::TicketStatus;
/// use orange_anomalie_adresse::lifecycle::is_final;
/// assert_eq!(is_final(&TicketStatus::Canceled), Some(true));
/// assert_eq!(is_final(&TicketStatus::Pending), Some(false));
/// assert_eq!(is_final(&TicketStatus::from("ARCHIVED".to_owned())), None);
/// ```
pub fn is_final(status: &TicketStatus) -> Option<bool> {
    status.is_known().then(|| MOVES.iter().all(|it| it.from != *status))
}

/// Checks a move before it is made. What is not published (a status, a reason) is left to the server.
///
/// A move that has one possible reason needs not name it, as in the interop group's older examples; details that
/// go with the reason are needed all the same. `OC_CANCELATION` is a value only since June 2025: an OI that does
/// not know it yet takes CANCELED with details and no reason.
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
///     "status: the OC may not move a ticket from RESOLVED to PENDING, only to CLOSED or ACKNOWLEDGED"
/// );
/// # Ok::<(), orange_core::Error>(())
/// ```
///
/// # Errors
/// `status`, `statusChangeReason` or `statusChangeDetails`, and the rule.
pub fn check(
    from: &TicketStatus,
    to: &TicketStatus,
    by: Role,
    reason: Option<&StatusChangeReason>,
    details: Option<&str>,
) -> Result<()> {
    if !from.is_known() || !to.is_known() {
        return Ok(());
    }
    let Some(found) = moves_from(from, by).find(|it| it.to == *to) else {
        return Err(not_allowed(from, to, by));
    };
    let expected = || names(found.reasons);
    let reason = match reason {
        Some(reason) if !reason.is_known() => return Ok(()),
        Some(reason) => match found.reasons.iter().find(|it| it.reason == *reason) {
            Some(known) => Some(known),
            None if found.reasons.is_empty() => {
                let rule = format!("a move from {from} to {to} carries no reason");
                return Err(Error::invalid("statusChangeReason", rule));
            }
            None => {
                let rule = format!("must be {} for a move from {from} to {to}, not {reason}", expected());
                return Err(Error::invalid("statusChangeReason", rule));
            }
        },
        None => match found.reasons {
            [] => None,
            [only] => Some(only),
            _ => {
                let rule = format!("is required for a move from {from} to {to}: {}", expected());
                return Err(Error::invalid("statusChangeReason", rule));
            }
        },
    };
    match reason {
        Some(reason) if reason.needs_details && details.is_none_or(|text| text.trim().is_empty()) => {
            let rule = format!("is required with the reason {}", reason.reason);
            Err(Error::invalid("statusChangeDetails", rule))
        }
        _ => Ok(()),
    }
}

fn not_allowed(from: &TicketStatus, to: &TicketStatus, by: Role) -> Error {
    let next: Vec<_> = moves_from(from, by).map(|it| it.to.as_str()).collect();
    let only = match next.as_slice() {
        [] => "nowhere else".to_owned(),
        next => format!("only to {}", next.join(" or ")),
    };
    Error::invalid("status", format!("{by} may not move a ticket from {from} to {to}, {only}"))
}

fn names(reasons: &[Reason]) -> String {
    reasons.iter().map(|it| it.reason.as_str()).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_has_published_is_left_to_the_server() {
        let (known, unknown) = (TicketStatus::Resolved, TicketStatus::from("ON_HOLD".to_owned()));
        check(&unknown, &known, Role::Oc, None, None).unwrap();
        check(&known, &unknown, Role::Oc, None, None).unwrap();
        let reason = StatusChangeReason::from("MOON".to_owned());
        check(&known, &TicketStatus::Closed, Role::Oc, Some(&reason), None).unwrap();
        assert!(check(&known, &TicketStatus::Pending, Role::Oc, Some(&reason), None).is_err());
        assert_eq!(moves_from(&unknown, Role::Oi).count(), 0);
    }

    #[test]
    fn every_refusal_names_the_member_and_what_would_do() {
        use StatusChangeReason as Reason;
        use TicketStatus::*;
        let said = |from, to, by, reason: Option<Reason>, details| {
            check(&from, &to, by, reason.as_ref(), details).unwrap_err().to_string()
        };
        assert_eq!(
            said(Closed, Acknowledged, Role::Oc, None, None),
            "status: the OC may not move a ticket from CLOSED to ACKNOWLEDGED, nowhere else"
        );
        assert_eq!(
            said(Resolved, Closed, Role::Oc, Some(Reason::DelayValidationExpired), None),
            "statusChangeReason: must be RESOLUTION_ACCEPTED for a move from RESOLVED to CLOSED, not \
             DELAY_VALIDATION_EXPIRED"
        );
        assert_eq!(
            said(InProgress, Resolved, Role::Oi, None, None),
            "statusChangeReason: is required for a move from IN_PROGRESS to RESOLVED: RESOLVED or UNRESOLVABLE"
        );
        assert_eq!(
            said(Acknowledged, InProgress, Role::Oi, Some(Reason::Other), None),
            "statusChangeReason: a move from ACKNOWLEDGED to IN_PROGRESS carries no reason"
        );
        assert_eq!(
            said(Pending, Canceled, Role::Oc, Some(Reason::OcCancelation), Some(" ")),
            "statusChangeDetails: is required with the reason OC_CANCELATION"
        );
    }
}

//! The state machine of a ticket: allowed transitions, their actors and reasons.
//!
//! Source: the interop group's status diagram. Its older prose and Orange's page agree with the diagram, except that
//! Orange's page lets the OC cancel "at any point". The sandbox follows the diagram and allows no cancellation from
//! RESOLVED, unless the quirk `cancelFromResolved` is set. The older prose requires details for a cancellation.

use std::fmt;

/// The status of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Status {
    Acknowledged,
    InProgress,
    Pending,
    Resolved,
    Closed,
    Rejected,
    Canceled,
}

impl Status {
    pub(crate) const ALL: [Self; 7] = [
        Self::Acknowledged,
        Self::InProgress,
        Self::Pending,
        Self::Resolved,
        Self::Closed,
        Self::Rejected,
        Self::Canceled,
    ];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Acknowledged => "ACKNOWLEDGED",
            Self::InProgress => "IN_PROGRESS",
            Self::Pending => "PENDING",
            Self::Resolved => "RESOLVED",
            Self::Closed => "CLOSED",
            Self::Rejected => "REJECTED",
            Self::Canceled => "CANCELED",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Returns whether no transition leads out of this status.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Closed | Self::Rejected | Self::Canceled)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The actor of a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The commercial operator (OC), who creates tickets.
    Oc,
    /// The infrastructure operator (OI), who processes them.
    Oi,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Oc => "the commercial operator",
            Self::Oi => "the infrastructure operator",
        })
    }
}

/// The reason of a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) name: &'static str,
    /// Whether `statusChangeDetails` is required.
    pub(crate) needs_details: bool,
}

const fn without_details(name: &'static str) -> Reason {
    Reason { name, needs_details: false }
}

const fn with_details(name: &'static str) -> Reason {
    Reason { name, needs_details: true }
}

struct Transition {
    from: Status,
    to: Status,
    by: Role,
    /// The possible reasons; empty if the transition has none.
    reasons: &'static [Reason],
}

const TRANSITIONS: &[Transition] = {
    use Role::{Oc, Oi};
    use Status::{Acknowledged, Canceled, Closed, InProgress, Pending, Rejected, Resolved};
    const REJECTION: &[Reason] = &[
        without_details("UNKNOWN_RESOURCE"),
        without_details("UNKNOWN_ZONE"),
        with_details("DUPLICATE"),
        with_details("ALREADY_RESOLVED"),
        with_details("INVALID"),
        with_details("OTHER"),
    ];
    const CANCELATION: &[Reason] = &[with_details("OC_CANCELATION")];
    const fn allow(from: Status, to: Status, by: Role, reasons: &'static [Reason]) -> Transition {
        Transition { from, to, by, reasons }
    }
    &[
        allow(Acknowledged, Rejected, Oi, REJECTION),
        allow(Acknowledged, InProgress, Oi, &[]),
        allow(Acknowledged, Canceled, Oc, CANCELATION),
        allow(InProgress, InProgress, Oi, &[with_details("REQUALIFIED")]),
        allow(InProgress, Pending, Oi, &[with_details("WAITING_INFORMATION")]),
        allow(InProgress, Resolved, Oi, &[without_details("RESOLVED"), with_details("UNRESOLVABLE")]),
        allow(InProgress, Canceled, Oc, CANCELATION),
        allow(Pending, Acknowledged, Oc, &[without_details("INFORMATION_PROVIDED")]),
        allow(Pending, Resolved, Oi, &[without_details("DELAY_ANSWER_EXPIRED")]),
        allow(Pending, Canceled, Oc, CANCELATION),
        allow(Resolved, Closed, Oc, &[without_details("RESOLUTION_ACCEPTED")]),
        allow(Resolved, Closed, Oi, &[without_details("DELAY_VALIDATION_EXPIRED")]),
        allow(Resolved, Acknowledged, Oc, &[with_details("RESOLUTION_REFUSED")]),
    ]
};

/// Returns whether the sandbox allows a transition without the quirk `cancelFromResolved`. Statuses and reasons are
/// written as on the wire.
///
/// A rejection is checked as that of a ticket that was never qualified. The sandbox does not allow it later.
///
/// ```
/// use orange_sandbox::{Role, is_transition_allowed};
/// assert!(is_transition_allowed("RESOLVED", "CLOSED", Role::Oc, Some("RESOLUTION_ACCEPTED"), None));
/// assert!(!is_transition_allowed("RESOLVED", "PENDING", Role::Oc, None, None));
/// ```
pub fn is_transition_allowed(
    from: &str,
    to: &str,
    by: Role,
    reason: Option<&str>,
    details: Option<&str>,
) -> bool {
    let (Some(from), Some(to)) = (Status::parse(from), Status::parse(to)) else { return false };
    check_transition(from, TransitionRequest { to, by, reason, details }, false).is_ok()
}

/// A requested transition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TransitionRequest<'a> {
    pub(crate) to: Status,
    pub(crate) by: Role,
    pub(crate) reason: Option<&'a str>,
    pub(crate) details: Option<&'a str>,
}

/// Checks a transition and returns the reason that is recorded.
///
/// If a transition has one possible reason, it is the default: the interop group's older examples cancel and accept
/// without a reason. `was_in_progress` states whether the ticket was ever in progress; such a ticket can no longer be
/// rejected.
pub(crate) fn check_transition(
    from: Status,
    request: TransitionRequest<'_>,
    was_in_progress: bool,
) -> Result<Option<&'static str>, String> {
    let TransitionRequest { to, by, reason, details } = request;
    let Some(transition) = TRANSITIONS
        .iter()
        .find(|transition| transition.from == from && transition.to == to && transition.by == by)
    else {
        return Err(format!("{by} cannot change the status of a ticket from {from} to {to}"));
    };
    if to == Status::Rejected && was_in_progress {
        return Err("a ticket that has been qualified can no longer be rejected".to_owned());
    }
    let reason = match (reason, transition.reasons) {
        (None, []) => return Ok(None),
        (None, [only]) => only,
        (Some(requested), reasons) => reasons
            .iter()
            .find(|reason| reason.name == requested)
            .ok_or_else(|| unknown_reason(from, to, requested, reasons))?,
        (None, reasons) => {
            return Err(format!(
                "the transition from {from} to {to} requires a reason: {}",
                reason_names(reasons)
            ));
        }
    };
    if reason.needs_details && details.is_none_or(|details| details.trim().is_empty()) {
        return Err(format!("the reason {} requires details in statusChangeDetails", reason.name));
    }
    Ok(Some(reason.name))
}

/// Returns the names of the possible reasons of a transition.
pub(crate) fn reasons(from: Status, to: Status, by: Role) -> Vec<&'static str> {
    let transition = TRANSITIONS.iter().find(|row| row.from == from && row.to == to && row.by == by);
    transition.map_or(&[][..], |row| row.reasons).iter().map(|reason| reason.name).collect()
}

fn unknown_reason(from: Status, to: Status, requested: &str, reasons: &[Reason]) -> String {
    if reasons.is_empty() {
        return format!("the transition from {from} to {to} has no reason");
    }
    format!(
        "`{requested}` is not a reason for the transition from {from} to {to}; possible: {}",
        reason_names(reasons)
    )
}

fn reason_names(reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| reason.name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published table, written by hand: from, to, actor (c for OC, i for OI), reasons. `*` marks required
    /// details.
    const PUBLISHED: &[(&str, &str, char, &[&str])] = &[
        (
            "ACKNOWLEDGED",
            "REJECTED",
            'i',
            &["UNKNOWN_RESOURCE", "UNKNOWN_ZONE", "DUPLICATE*", "ALREADY_RESOLVED*", "INVALID*", "OTHER*"],
        ),
        ("ACKNOWLEDGED", "IN_PROGRESS", 'i', &[]),
        ("ACKNOWLEDGED", "CANCELED", 'c', &["OC_CANCELATION*"]),
        ("IN_PROGRESS", "IN_PROGRESS", 'i', &["REQUALIFIED*"]),
        ("IN_PROGRESS", "PENDING", 'i', &["WAITING_INFORMATION*"]),
        ("IN_PROGRESS", "RESOLVED", 'i', &["RESOLVED", "UNRESOLVABLE*"]),
        ("IN_PROGRESS", "CANCELED", 'c', &["OC_CANCELATION*"]),
        ("PENDING", "ACKNOWLEDGED", 'c', &["INFORMATION_PROVIDED"]),
        ("PENDING", "RESOLVED", 'i', &["DELAY_ANSWER_EXPIRED"]),
        ("PENDING", "CANCELED", 'c', &["OC_CANCELATION*"]),
        ("RESOLVED", "CLOSED", 'c', &["RESOLUTION_ACCEPTED"]),
        ("RESOLVED", "CLOSED", 'i', &["DELAY_VALIDATION_EXPIRED"]),
        ("RESOLVED", "ACKNOWLEDGED", 'c', &["RESOLUTION_REFUSED*"]),
    ];

    const REASONS: [&str; 16] = [
        "ALREADY_RESOLVED",
        "DELAY_ANSWER_EXPIRED",
        "DELAY_VALIDATION_EXPIRED",
        "DUPLICATE",
        "INFORMATION_PROVIDED",
        "INVALID",
        "OTHER",
        "REQUALIFIED",
        "RESOLUTION_ACCEPTED",
        "RESOLUTION_REFUSED",
        "RESOLVED",
        "UNKNOWN_RESOURCE",
        "UNKNOWN_ZONE",
        "UNRESOLVABLE",
        "WAITING_INFORMATION",
        "OC_CANCELATION",
    ];

    #[test]
    fn transitions_match_the_published_table() {
        let mut allowed = 0;
        for from in Status::ALL {
            for to in Status::ALL {
                for (role, letter) in [(Role::Oc, 'c'), (Role::Oi, 'i')] {
                    let row = PUBLISHED
                        .iter()
                        .find(|row| (row.0, row.1, row.2) == (from.as_str(), to.as_str(), letter));
                    for reason in REASONS {
                        for details in [None, Some("because")] {
                            let published = row.is_some_and(|row| {
                                row.3.contains(&reason)
                                    || details.is_some() && row.3.contains(&format!("{reason}*").as_str())
                            });
                            let request = TransitionRequest { to, by: role, reason: Some(reason), details };
                            let checked = check_transition(from, request, false);
                            assert_eq!(checked.is_ok(), published, "{from} {to} {role} {reason} {details:?}");
                            allowed += usize::from(published);
                        }
                    }
                    let request = TransitionRequest { to, by: role, reason: None, details: Some("because") };
                    let checked = check_transition(from, request, false);
                    assert_eq!(checked.is_ok(), row.is_some_and(|row| row.3.len() < 2), "{from} {to} {role}");
                }
            }
        }
        // Reasons of a row: 7 without required details, tried with and without details, and 11 with required details.
        assert_eq!(allowed, 7 * 2 + 11);
    }

    #[test]
    fn qualified_tickets_cannot_be_rejected() {
        let reason = Some("UNKNOWN_ZONE");
        let request = TransitionRequest { to: Status::Rejected, by: Role::Oi, reason, details: None };
        assert_eq!(check_transition(Status::Acknowledged, request, false), Ok(reason));
        assert!(check_transition(Status::Acknowledged, request, true).is_err());
    }

    #[test]
    fn blank_details_count_as_missing() {
        let refuse = |details| {
            let request = TransitionRequest { to: Status::Acknowledged, by: Role::Oc, reason: None, details };
            check_transition(Status::Resolved, request, true)
        };
        assert!(refuse(Some("  ")).is_err());
        assert_eq!(refuse(Some("still wrong")), Ok(Some("RESOLUTION_REFUSED")));
    }

    #[test]
    fn final_statuses_have_no_outgoing_transitions() {
        for status in Status::ALL {
            assert_eq!(
                status.is_final(),
                TRANSITIONS.iter().all(|transition| transition.from != status),
                "{status}"
            );
        }
    }
}

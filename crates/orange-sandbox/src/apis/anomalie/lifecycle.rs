//! The life of a ticket as data: who may move it from which status to which, and with which reason.
//!
//! From the interop group's status diagram, whose older prose and Orange's page agree with it; where
//! Orange's page says the OC may cancel "at any point", the diagram (not from RESOLVED) decides, unless the switch
//! `cancelFromResolved` is on.
//! That a cancellation carries its cause in the details is from that older prose.

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

    pub(crate) fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Whether nothing may be done any more.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Closed | Self::Rejected | Self::Canceled)
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Who moves a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The commercial operator, who raised it.
    Oc,
    /// The building operator, who works on it.
    Oi,
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Oc => "the commercial operator",
            Self::Oi => "the building operator",
        })
    }
}

/// Why a status changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reason {
    pub(crate) name: &'static str,
    /// Whether `statusChangeDetails` must say more.
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
    /// The possible reasons; none means that the move carries no reason.
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

/// Whether the building operator of the sandbox lets a ticket be moved so, for one that was never taken on.
/// Statuses and reasons are written as on the wire.
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
    let (Some(from), Some(to)) = (Status::of(from), Status::of(to)) else { return false };
    decide(from, to, by, reason, details, false).is_ok()
}

/// Decides about a move, and with which reason it is written down.
///
/// A move that has one possible reason gets it when none is given: the interop group's older examples
/// cancel and accept without one. `qualified` is whether the ticket ever was in progress, after which it
/// can no longer be rejected.
pub(crate) fn decide(
    from: Status,
    to: Status,
    by: Role,
    reason: Option<&str>,
    details: Option<&str>,
    qualified: bool,
) -> Result<Option<&'static str>, String> {
    let Some(found) = TRANSITIONS
        .iter()
        .find(|transition| transition.from == from && transition.to == to && transition.by == by)
    else {
        return Err(format!("{by} may not move a ticket from {from} to {to}"));
    };
    if to == Status::Rejected && qualified {
        return Err("a ticket that has been qualified can no longer be rejected".to_owned());
    }
    let reason = match (reason, found.reasons) {
        (None, []) => return Ok(None),
        (None, [only]) => only,
        (Some(given), reasons) => reasons
            .iter()
            .find(|reason| reason.name == given)
            .ok_or_else(|| unknown_reason(from, to, given, reasons))?,
        (None, reasons) => {
            return Err(format!("a move from {from} to {to} needs a reason: {}", reason_names(reasons)));
        }
    };
    if reason.needs_details && details.is_none_or(|details| details.trim().is_empty()) {
        return Err(format!("the reason {} needs details in statusChangeDetails", reason.name));
    }
    Ok(Some(reason.name))
}

fn unknown_reason(from: Status, to: Status, given: &str, reasons: &[Reason]) -> String {
    if reasons.is_empty() {
        return format!("a move from {from} to {to} carries no reason");
    }
    format!("`{given}` is no reason for a move from {from} to {to}; possible: {}", reason_names(reasons))
}

fn reason_names(reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| reason.name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published table once more, written down the other way round: by hand, from status to status,
    /// in one letter for who (c for OC, i for OI).
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
    fn every_pair_role_and_reason_is_decided_as_published() {
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
                            let decided = decide(from, to, role, Some(reason), details, false);
                            assert_eq!(decided.is_ok(), published, "{from} {to} {role} {reason} {details:?}");
                            allowed += usize::from(published);
                        }
                    }
                    let without = decide(from, to, role, None, Some("because"), false);
                    assert_eq!(without.is_ok(), row.is_some_and(|row| row.3.len() < 2), "{from} {to} {role}");
                }
            }
        }
        // 7 plain reasons, with and without details, and 11 that need them.
        assert_eq!(allowed, 7 * 2 + 11);
    }

    #[test]
    fn a_qualified_ticket_is_not_rejected() {
        let reject = |qualified| {
            decide(Status::Acknowledged, Status::Rejected, Role::Oi, Some("UNKNOWN_ZONE"), None, qualified)
        };
        assert_eq!(reject(false), Ok(Some("UNKNOWN_ZONE")));
        assert!(reject(true).is_err());
    }

    #[test]
    fn blank_details_are_no_details() {
        let refuse = |details| decide(Status::Resolved, Status::Acknowledged, Role::Oc, None, details, true);
        assert!(refuse(Some("  ")).is_err());
        assert_eq!(refuse(Some("still wrong")), Ok(Some("RESOLUTION_REFUSED")));
    }

    #[test]
    fn final_is_what_no_move_leads_out_of() {
        for status in Status::ALL {
            assert_eq!(
                status.is_final(),
                TRANSITIONS.iter().all(|transition| transition.from != status),
                "{status}"
            );
        }
    }
}

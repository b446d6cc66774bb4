//! Transitions of a ticket with role, reason and details: the client's table, the sandbox's, and a third transcription of the
//! published diagram. The three were written independently.

use orange_anomalie_adresse::lifecycle::{self, transitions_from};
use orange_anomalie_adresse::{StatusChangeReason, TicketStatus};
use orange_sandbox::{Role, is_transition_allowed};

/// Status diagram of the interop group (status.drawio.svg; reasons from its older text and Orange's page). One line per
/// transition with role and reasons. `*` requires `statusChangeDetails`; `-` is a transition without a reason.
const DIAGRAM: &str = "
    ACKNOWLEDGED > REJECTED     : OI : UNKNOWN_RESOURCE UNKNOWN_ZONE DUPLICATE* ALREADY_RESOLVED* INVALID* OTHER*
    ACKNOWLEDGED > IN_PROGRESS  : OI : -
    ACKNOWLEDGED > CANCELED     : OC : OC_CANCELATION*
    IN_PROGRESS  > IN_PROGRESS  : OI : REQUALIFIED*
    IN_PROGRESS  > PENDING      : OI : WAITING_INFORMATION*
    IN_PROGRESS  > RESOLVED     : OI : RESOLVED UNRESOLVABLE*
    IN_PROGRESS  > CANCELED     : OC : OC_CANCELATION*
    PENDING      > ACKNOWLEDGED : OC : INFORMATION_PROVIDED
    PENDING      > RESOLVED     : OI : DELAY_ANSWER_EXPIRED
    PENDING      > CANCELED     : OC : OC_CANCELATION*
    RESOLVED     > CLOSED       : OC : RESOLUTION_ACCEPTED
    RESOLVED     > CLOSED       : OI : DELAY_VALIDATION_EXPIRED
    RESOLVED     > ACKNOWLEDGED : OC : RESOLUTION_REFUSED*
";

const ROLES: [(&str, lifecycle::Role, Role); 2] =
    [("OC", lifecycle::Role::Oc, Role::Oc), ("OI", lifecycle::Role::Oi, Role::Oi)];

/// Values of `statusChangeDetails`; blanks count as absent.
const DETAILS: [Option<&str>; 4] = [None, Some(""), Some(" \t"), Some("because")];

/// Reasons of a transition; `None` if the diagram has no such transition.
fn arrow(from: &TicketStatus, to: &TicketStatus, by: &str) -> Option<Vec<&'static str>> {
    DIAGRAM.lines().map(str::trim).filter(|line| !line.is_empty()).find_map(|line| {
        let mut parts = line.split(':').map(str::trim);
        let (ends, who, why) = (parts.next()?, parts.next()?, parts.next()?);
        let (begin, end) = ends.split_once('>')?;
        let found = begin.trim() == from.as_str() && end.trim() == to.as_str() && who == by;
        found.then(|| why.split_whitespace().filter(|reason| *reason != "-").collect())
    })
}

/// Whether the diagram allows a transition.
fn drawn(
    from: &TicketStatus,
    to: &TicketStatus,
    by: &str,
    reason: Option<&str>,
    details: Option<&str>,
) -> bool {
    let Some(reasons) = arrow(from, to, by) else { return false };
    let has_details = details.is_some_and(|text| !text.trim().is_empty());
    // The only possible reason can be omitted, as in older examples; its details cannot.
    let Some(reason) = reason else {
        return reasons.len() < 2 && reasons.iter().all(|only| has_details || !only.ends_with('*'));
    };
    reasons.iter().any(|it| *it == reason || (has_details && it.strip_suffix('*') == Some(reason)))
}

#[test]
fn diagram_client_and_sandbox_agree_on_every_transition() {
    let mut allowed = 0;
    for from in TicketStatus::VALUES {
        for to in TicketStatus::VALUES {
            for (by, ours, theirs) in ROLES {
                for details in DETAILS {
                    for reason in StatusChangeReason::VALUES {
                        let drawn = drawn(from, to, by, Some(reason.as_str()), details);
                        let client = lifecycle::check(from, to, ours, Some(reason), details).is_ok();
                        let (begin, end) = (from.as_str(), to.as_str());
                        let sandbox =
                            is_transition_allowed(begin, end, theirs, Some(reason.as_str()), details);
                        let asked = format!("{from} to {to} by {by} because of {reason}, {details:?}");
                        assert_eq!((client, sandbox), (drawn, drawn), "{asked}");
                        allowed += u32::from(drawn);
                    }
                    let drawn = drawn(from, to, by, None, details);
                    let client = lifecycle::check(from, to, ours, None, details).is_ok();
                    let sandbox = is_transition_allowed(from.as_str(), to.as_str(), theirs, None, details);
                    assert_eq!((client, sandbox), (drawn, drawn), "{from} to {to} by {by}, {details:?}");
                }
                let named = transitions_from(from, ours).any(|it| it.to() == to);
                assert_eq!(named, arrow(from, to, by).is_some(), "{from} to {to} by {by}");
            }
        }
    }
    // 7 reasons without required details and 11 with: the transcription is complete.
    assert_eq!(allowed, 7 * 4 + 11);
    let drawn = DIAGRAM.lines().filter(|line| line.contains('>')).count();
    assert_eq!(drawn, lifecycle::TRANSITIONS.len());
}

#[test]
fn client_transitions_match_the_published_diagram() {
    for known in lifecycle::TRANSITIONS {
        let by = if known.role() == lifecycle::Role::Oc { "OC" } else { "OI" };
        let reasons = arrow(known.from(), known.to(), by).expect("an arrow");
        let ours: Vec<String> = known
            .reasons()
            .iter()
            .map(|it| format!("{}{}", it.reason(), if it.requires_details() { "*" } else { "" }))
            .collect();
        assert_eq!(ours, reasons, "{} to {}", known.from(), known.to());
    }
    for status in TicketStatus::VALUES {
        let leads_out = DIAGRAM.lines().any(|line| line.trim().split(' ').next() == Some(status.as_str()));
        assert_eq!(lifecycle::is_final(status), Some(!leads_out), "{status}");
    }
}

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
fn reasons_in_diagram(from: &TicketStatus, to: &TicketStatus, role: &str) -> Option<Vec<&'static str>> {
    DIAGRAM.lines().map(str::trim).filter(|line| !line.is_empty()).find_map(|line| {
        let mut parts = line.split(':').map(str::trim);
        let (statuses, line_role, reasons) = (parts.next()?, parts.next()?, parts.next()?);
        let (begin, end) = statuses.split_once('>')?;
        let is_line = begin.trim() == from.as_str() && end.trim() == to.as_str() && line_role == role;
        is_line.then(|| reasons.split_whitespace().filter(|reason| *reason != "-").collect())
    })
}

/// Whether the diagram allows a transition.
fn is_in_diagram(
    from: &TicketStatus,
    to: &TicketStatus,
    role: &str,
    reason: Option<&str>,
    details: Option<&str>,
) -> bool {
    let Some(reasons) = reasons_in_diagram(from, to, role) else { return false };
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
            for (role, client_role, sandbox_role) in ROLES {
                for details in DETAILS {
                    for reason in StatusChangeReason::VALUES {
                        let expected = is_in_diagram(from, to, role, Some(reason.as_str()), details);
                        let client = lifecycle::check(from, to, client_role, Some(reason), details).is_ok();
                        let (begin, end) = (from.as_str(), to.as_str());
                        let sandbox =
                            is_transition_allowed(begin, end, sandbox_role, Some(reason.as_str()), details);
                        let transition = format!("{from} to {to} by {role} because of {reason}, {details:?}");
                        assert_eq!((client, sandbox), (expected, expected), "{transition}");
                        allowed += u32::from(expected);
                    }
                    let expected = is_in_diagram(from, to, role, None, details);
                    let client = lifecycle::check(from, to, client_role, None, details).is_ok();
                    let sandbox =
                        is_transition_allowed(from.as_str(), to.as_str(), sandbox_role, None, details);
                    assert_eq!(
                        (client, sandbox),
                        (expected, expected),
                        "{from} to {to} by {role}, {details:?}"
                    );
                }
                let is_listed = transitions_from(from, client_role).any(|it| it.to() == to);
                assert_eq!(
                    is_listed,
                    reasons_in_diagram(from, to, role).is_some(),
                    "{from} to {to} by {role}"
                );
            }
        }
    }
    // 7 reasons without required details and 11 with: the transcription is complete.
    assert_eq!(allowed, 7 * 4 + 11);
    let transitions = DIAGRAM.lines().filter(|line| line.contains('>')).count();
    assert_eq!(transitions, lifecycle::TRANSITIONS.len());
}

#[test]
fn client_transitions_match_the_published_diagram() {
    for transition in lifecycle::TRANSITIONS {
        let role = if transition.role() == lifecycle::Role::Oc { "OC" } else { "OI" };
        let reasons = reasons_in_diagram(transition.from(), transition.to(), role).expect("a transition");
        let client_reasons: Vec<String> = transition
            .reasons()
            .iter()
            .map(|it| format!("{}{}", it.reason(), if it.requires_details() { "*" } else { "" }))
            .collect();
        assert_eq!(client_reasons, reasons, "{} to {}", transition.from(), transition.to());
    }
    for status in TicketStatus::VALUES {
        let has_transitions =
            DIAGRAM.lines().any(|line| line.trim().split(' ').next() == Some(status.as_str()));
        assert_eq!(lifecycle::is_final(status), Some(!has_transitions), "{status}");
    }
}

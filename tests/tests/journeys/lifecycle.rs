//! Who may move a ticket where, with which reason and which details: the client's table, the sandbox's, and the
//! published diagram written down once more, each made without looking at the others.

use orange_anomalie_adresse::lifecycle::{self, moves_from};
use orange_anomalie_adresse::{StatusChangeReason, TicketStatus};
use orange_sandbox::{Role, is_transition_allowed};

/// The interop group's status diagram (status.drawio.svg, its older prose and Orange's page for the reasons): a
/// line for each arrow, with who and why. A star says that `statusChangeDetails` must say more; a dash that the
/// move carries no reason.
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

/// What can stand in `statusChangeDetails`; blanks say nothing.
const DETAILS: [Option<&str>; 4] = [None, Some(""), Some(" \t"), Some("because")];

/// The reasons of an arrow; `None` if there is no such arrow.
fn arrow(from: &TicketStatus, to: &TicketStatus, by: &str) -> Option<Vec<&'static str>> {
    DIAGRAM.lines().map(str::trim).filter(|line| !line.is_empty()).find_map(|line| {
        let mut parts = line.split(':').map(str::trim);
        let (ends, who, why) = (parts.next()?, parts.next()?, parts.next()?);
        let (begin, end) = ends.split_once('>')?;
        let found = begin.trim() == from.as_str() && end.trim() == to.as_str() && who == by;
        found.then(|| why.split_whitespace().filter(|reason| *reason != "-").collect())
    })
}

/// What the diagram says about a move.
fn drawn(
    from: &TicketStatus,
    to: &TicketStatus,
    by: &str,
    reason: Option<&str>,
    details: Option<&str>,
) -> bool {
    let Some(reasons) = arrow(from, to, by) else { return false };
    let told = details.is_some_and(|text| !text.trim().is_empty());
    // The only possible reason goes without saying, as in older examples; the details that it needs do not.
    let Some(reason) = reason else {
        return reasons.len() < 2 && reasons.iter().all(|only| told || !only.ends_with('*'));
    };
    reasons.iter().any(|it| *it == reason || (told && it.strip_suffix('*') == Some(reason)))
}

#[test]
fn the_diagram_the_client_and_the_sandbox_agree_on_every_pair_role_reason_and_details() {
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
                let named = moves_from(from, ours).any(|it| it.to() == to);
                assert_eq!(named, arrow(from, to, by).is_some(), "{from} to {to} by {by}");
            }
        }
    }
    // 7 plain reasons whatever the details are, 11 that need them: nothing of the diagram was overlooked.
    assert_eq!(allowed, 7 * 4 + 11);
    let drawn = DIAGRAM.lines().filter(|line| line.contains('>')).count();
    assert_eq!(drawn, lifecycle::MOVES.len());
}

#[test]
fn the_clients_table_says_of_each_move_what_the_diagram_says() {
    for known in lifecycle::MOVES {
        let by = if known.by() == lifecycle::Role::Oc { "OC" } else { "OI" };
        let reasons = arrow(known.from(), known.to(), by).expect("an arrow");
        let ours: Vec<String> = known
            .reasons()
            .iter()
            .map(|it| format!("{}{}", it.reason(), if it.needs_details() { "*" } else { "" }))
            .collect();
        assert_eq!(ours, reasons, "{} to {}", known.from(), known.to());
    }
    for status in TicketStatus::VALUES {
        let leads_out = DIAGRAM.lines().any(|line| line.trim().split(' ').next() == Some(status.as_str()));
        assert_eq!(lifecycle::is_final(status), Some(!leads_out), "{status}");
    }
}

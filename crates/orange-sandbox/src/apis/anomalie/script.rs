//! The building operator working by itself, as time passes.

use std::collections::BTreeSet;
use std::time::Duration;

use time::OffsetDateTime;

use super::actions::{OperatorAction, Qualification};
use super::lifecycle::Status;
use super::ticket::Ticket;

/// How long the operator takes for each step when it works by itself.
///
/// It works on the tickets that are written to while the sandbox runs, not on the data set. Nothing
/// runs in the background: whenever the sandbox is asked something, what was due until then has
/// happened, with the date on which it was due. Only where a running sandbox has somebody to tell of
/// [events](crate::EventSubscription), things happen when they are due.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::OperatorScript;
///
/// let hour = Duration::from_secs(3600);
/// let script = OperatorScript::new(hour, 24 * hour).hold_after(2 * hour).validation_expires_after(120 * hour);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct OperatorScript {
    qualify_after: Duration,
    resolve_after: Duration,
    hold_after: Option<Duration>,
    answer_expires_after: Option<Duration>,
    validation_expires_after: Option<Duration>,
}

impl OperatorScript {
    /// Qualifies a ticket this long after it is acknowledged, and resolves it this long after it is
    /// taken on.
    pub const fn new(qualify_after: Duration, resolve_after: Duration) -> Self {
        Self {
            qualify_after,
            resolve_after,
            hold_after: None,
            answer_expires_after: None,
            validation_expires_after: None,
        }
    }

    /// Asks for information once in the life of each ticket, this long after it was first taken on.
    pub const fn hold_after(mut self, time: Duration) -> Self {
        self.hold_after = Some(time);
        self
    }

    /// Resolves a ticket for which information has not come for this long.
    pub const fn answer_expires_after(mut self, time: Duration) -> Self {
        self.answer_expires_after = Some(time);
        self
    }

    /// Closes a ticket whose resolution nobody accepted or refused for this long.
    pub const fn validation_expires_after(mut self, time: Duration) -> Self {
        self.validation_expires_after = Some(time);
        self
    }

    /// What is to be done with `ticket` next, and after how long in its status.
    pub(super) fn next(&self, ticket: &Ticket) -> Option<(Duration, OperatorAction)> {
        let was_held = ticket.state.history.iter().any(|change| change.status == Status::Pending);
        match ticket.state.status() {
            Status::Acknowledged => {
                Some((self.qualify_after, OperatorAction::Qualify(Qualification::simple())))
            }
            Status::InProgress => Some(match self.hold_after.filter(|_| !was_held) {
                Some(time) => {
                    (time, OperatorAction::Hold { details: "A photo of the entrance is wanted.".to_owned() })
                }
                None => (self.resolve_after, OperatorAction::Resolve { building_id: None }),
            }),
            Status::Pending => self.answer_expires_after.map(|time| (time, OperatorAction::ExpireAnswer)),
            Status::Resolved => {
                self.validation_expires_after.map(|time| (time, OperatorAction::ExpireValidation))
            }
            Status::Closed | Status::Rejected | Status::Canceled => None,
        }
    }
}

/// When which ticket is due; an entry whose revision is past is out of date.
#[derive(Debug, Default)]
pub(super) struct Schedule(BTreeSet<(OffsetDateTime, String, u64)>);

impl Schedule {
    pub(super) fn insert(&mut self, due: OffsetDateTime, ticket: &Ticket) {
        self.0.insert((due, ticket.id.clone(), ticket.state.revision));
    }

    pub(super) fn next_due(&self) -> Option<OffsetDateTime> {
        self.0.first().map(|(due, _, _)| *due)
    }

    /// Takes the first entry that is due: since when, the id of the ticket and its revision.
    pub(super) fn pop_due(&mut self, now: OffsetDateTime) -> Option<(OffsetDateTime, String, u64)> {
        self.next_due().filter(|due| *due <= now)?;
        self.0.pop_first()
    }
}

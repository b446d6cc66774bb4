//! Automatic processing of tickets by the infrastructure operator.

use std::collections::BTreeSet;
use std::time::Duration;

use time::OffsetDateTime;

use super::actions::{OperatorAction, Qualification};
use super::lifecycle::Status;
use super::ticket::Ticket;

/// The times after which the infrastructure operator processes tickets automatically.
///
/// The script applies to tickets that are created or changed while the sandbox runs, not to generated tickets. Each
/// step is dated to the time at which it is due. A [running](crate::RunningSandbox) sandbox with
/// [event subscriptions](crate::EventSubscription) carries out a step when it is due, any other sandbox before the next
/// request, and before a method of [`Sandbox`](crate::Sandbox) or of the operator reads or changes tickets.
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
    /// Qualifies a ticket `qualify_after` its acknowledgement and resolves it `resolve_after` its qualification.
    pub const fn new(qualify_after: Duration, resolve_after: Duration) -> Self {
        Self {
            qualify_after,
            resolve_after,
            hold_after: None,
            answer_expires_after: None,
            validation_expires_after: None,
        }
    }

    /// Asks for information once per ticket, this long after its first qualification. The question is also a note, as
    /// for [`InfrastructureOperator::hold`](crate::InfrastructureOperator::hold).
    pub const fn hold_after(mut self, time: Duration) -> Self {
        self.hold_after = Some(time);
        self
    }

    /// Resolves a ticket if the requested information does not arrive within this time.
    pub const fn answer_expires_after(mut self, time: Duration) -> Self {
        self.answer_expires_after = Some(time);
        self
    }

    /// Closes a ticket whose resolution is neither accepted nor refused within this time.
    pub const fn validation_expires_after(mut self, time: Duration) -> Self {
        self.validation_expires_after = Some(time);
        self
    }

    /// Returns the next action on `ticket`, and the delay since its last transition.
    pub(super) fn next(&self, ticket: &Ticket) -> Option<(Duration, OperatorAction)> {
        let was_held = ticket.state.history.iter().any(|change| change.status == Status::Pending);
        match ticket.state.status() {
            Status::Acknowledged => {
                Some((self.qualify_after, OperatorAction::Qualify(Qualification::simple())))
            }
            Status::InProgress => Some(match self.hold_after.filter(|_| !was_held) {
                Some(time) => (
                    time,
                    OperatorAction::Hold { details: "Please provide a photo of the entrance.".to_owned() },
                ),
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

/// A step of the script. It is obsolete if the ticket has changed since, so that it has another revision.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ScheduledStep {
    pub(super) due: OffsetDateTime,
    pub(super) ticket_id: String,
    pub(super) revision: u64,
}

/// The next steps of all tickets, in the order of their due dates.
#[derive(Debug, Default)]
pub(super) struct Schedule(BTreeSet<ScheduledStep>);

impl Schedule {
    pub(super) fn insert(&mut self, due: OffsetDateTime, ticket: &Ticket) {
        let revision = ticket.state.revision;
        self.0.insert(ScheduledStep { due, ticket_id: ticket.id.clone(), revision });
    }

    pub(super) fn next_due(&self) -> Option<OffsetDateTime> {
        self.0.first().map(|step| step.due)
    }

    /// Removes the first step that is due.
    pub(super) fn pop_due(&mut self, now: OffsetDateTime) -> Option<ScheduledStep> {
        self.next_due().filter(|due| *due <= now)?;
        self.0.pop_first()
    }
}

//! The other operator working by itself, as time passes.

use std::collections::BTreeSet;
use std::time::Duration;

use time::OffsetDateTime;

use crate::anomalie::lifecycle::Status;
use crate::anomalie::ticket::Ticket;
use crate::operator::{Act, Qualification};
use crate::sandbox::State;
use crate::sync::lock;

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
    fn next(&self, ticket: &Ticket) -> Option<(Duration, Act)> {
        let was_held = ticket.life.history.iter().any(|change| change.status == Status::Pending);
        match ticket.life.status() {
            Status::Acknowledged => Some((self.qualify_after, Act::Qualify(Qualification::simple()))),
            Status::InProgress => Some(match self.hold_after.filter(|_| !was_held) {
                Some(time) => (time, Act::Hold { details: "A photo of the entrance is wanted.".to_owned() }),
                None => (self.resolve_after, Act::Resolve { building_id: None }),
            }),
            Status::Pending => self.answer_expires_after.map(|time| (time, Act::ExpireAnswer)),
            Status::Resolved => self.validation_expires_after.map(|time| (time, Act::ExpireValidation)),
            Status::Closed | Status::Rejected | Status::Canceled => None,
        }
    }
}

/// When the script has to look at which ticket; an entry whose revision is past is out of date.
#[derive(Debug, Default)]
pub(crate) struct Schedule(BTreeSet<(OffsetDateTime, String, u64)>);

impl State {
    /// Plans what the script does with a ticket that was written to.
    pub(crate) fn plan(&self, ticket: &Ticket) {
        let Some((after, _)) = self.settings.script.as_ref().and_then(|script| script.next(ticket)) else {
            return;
        };
        let since = ticket.life.history.last().map_or(ticket.life.updated, |change| change.at);
        let Some(due) = time::Duration::try_from(after).ok().and_then(|after| since.checked_add(after))
        else {
            return;
        };
        lock(&self.schedule).0.insert((due, ticket.id.clone(), ticket.life.revision));
        self.courier_has_work();
    }

    /// When the script has to look next.
    pub(crate) fn script_due(&self) -> Option<OffsetDateTime> {
        lock(&self.schedule).0.first().map(|(due, _, _)| *due)
    }

    /// Does everything that is due by now, in the order in which it is due.
    pub(crate) fn run_script(&self) {
        let Some(script) = &self.settings.script else { return };
        let now = self.clock.time();
        loop {
            let (due, id, revision) = {
                let mut schedule = lock(&self.schedule);
                match schedule.0.first() {
                    Some((due, _, _)) if *due <= now => {}
                    _ => return,
                }
                let Some(entry) = schedule.0.pop_first() else { return };
                entry
            };
            let mut store = lock(&self.anomalies);
            // What has changed since it was planned was planned anew then.
            let changed =
                store.get(&id).filter(|ticket| ticket.life.revision == revision).and_then(|ticket| {
                    let (_, act) = script.next(&ticket)?;
                    act.apply(&ticket, due).ok()
                });
            if let Some(changed) = changed {
                self.moved(&mut store, changed);
            }
        }
    }
}

//! What became of each event at each subscription: the log of deliveries.

use std::collections::VecDeque;

use serde::Serialize;

use super::event_log::{LoggedEvent, SOURCE};

/// An event on its way to a subscription, or at its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDelivery {
    /// Counts from 1.
    pub sequence: u64,
    /// Whose.
    pub subscription: u64,
    /// Where to, without secrets.
    pub target: String,
    /// Where the event says it comes from; with `id` it tells a repetition from another event.
    pub source: String,
    /// The event.
    pub id: String,
    /// What happened.
    #[serde(rename = "type")]
    pub event_type: String,
    /// The ticket.
    pub subject: String,
    /// Every attempt, oldest first.
    pub attempts: Vec<DeliveryAttempt>,
    /// What came of it.
    pub outcome: DeliveryOutcome,
}

/// One attempt to deliver an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeliveryAttempt {
    /// Sandbox time of its end, RFC 3339.
    pub at: String,
    /// The status of the answer; `None` if there was none.
    pub status: Option<u16>,
    /// The beginning of the answer's body, the secret of the subscription redacted.
    pub response_body: String,
    /// Why there was no answer.
    pub failure: Option<String>,
}

/// What came of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// It is still to be delivered, for the first time or again.
    Pending,
    /// It was answered 2xx.
    Delivered,
    /// It was answered in a way that is not tried again.
    Rejected,
    /// No attempt is left.
    Exhausted,
    /// Too many events waited when it happened, so it was never sent.
    Overflowed,
    /// The subscription ended before.
    Unsubscribed,
}

/// How many deliveries are remembered, the oldest forgotten first.
const CAPACITY: usize = 10_000;

/// All deliveries that are remembered.
#[derive(Debug, Default)]
pub(super) struct DeliveryLog {
    deliveries: VecDeque<EventDelivery>,
    started: u64,
}

impl DeliveryLog {
    /// Begins a delivery; gives its number.
    pub(super) fn start(
        &mut self,
        subscription: u64,
        target: String,
        event: &LoggedEvent,
        outcome: DeliveryOutcome,
    ) -> u64 {
        self.started += 1;
        self.deliveries.push_back(EventDelivery {
            sequence: self.started,
            subscription,
            target,
            source: SOURCE.to_owned(),
            id: event.id.clone(),
            event_type: event.kind.as_str().to_owned(),
            subject: event.subject.clone(),
            attempts: Vec::new(),
            outcome,
        });
        if self.deliveries.len() > CAPACITY {
            self.deliveries.pop_front();
        }
        self.started
    }

    /// A delivery, unless it has been forgotten.
    pub(super) fn get_mut(&mut self, sequence: u64) -> Option<&mut EventDelivery> {
        let first = self.deliveries.front()?.sequence;
        let index = usize::try_from(sequence.checked_sub(first)?).ok()?;
        self.deliveries.get_mut(index)
    }

    pub(super) fn all(&self) -> Vec<EventDelivery> {
        self.deliveries.iter().cloned().collect()
    }

    /// Forgets what has come to its end.
    pub(super) fn clear(&mut self) {
        // Numbers stay without gaps, which is how a delivery is found: what waits keeps what is behind it.
        while self.deliveries.front().is_some_and(|it| it.outcome != DeliveryOutcome::Pending) {
            self.deliveries.pop_front();
        }
    }
}

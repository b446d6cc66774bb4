//! The log of deliveries.

use std::collections::VecDeque;

use serde::Serialize;

use super::event_log::{LoggedEvent, SOURCE};

/// The delivery of an event to a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDelivery {
    /// Sequence number, from 1.
    pub sequence: u64,
    /// The id of the subscription.
    pub subscription: u64,
    /// The target, without secrets.
    pub target: String,
    /// The `source` of the event. With `id` it identifies repeated deliveries of the same event.
    pub source: String,
    /// The id of the event.
    pub id: String,
    /// The type of the event.
    #[serde(rename = "type")]
    pub event_type: String,
    /// The id of the ticket.
    pub subject: String,
    /// Every attempt, oldest first.
    pub attempts: Vec<DeliveryAttempt>,
    /// The outcome.
    pub outcome: DeliveryOutcome,
}

/// One attempt to deliver an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeliveryAttempt {
    /// Sandbox time at the end of the attempt, RFC 3339.
    pub at: String,
    /// The status of the response; `None` if there was none.
    pub status: Option<u16>,
    /// The beginning of the response body, with the secret of the subscription redacted.
    pub response_body: String,
    /// The reason for a missing response.
    pub failure: Option<String>,
}

/// The outcome of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeliveryOutcome {
    /// The event is queued for its first or next attempt.
    Pending,
    /// The receiver responded with 2xx.
    Delivered,
    /// The receiver responded with a status that is not retried.
    Rejected,
    /// Every attempt failed.
    Exhausted,
    /// The queue was full when the event occurred, so the event was never sent.
    Overflowed,
    /// The subscription ended before the delivery.
    Unsubscribed,
}

/// Maximum number of deliveries in the log; the oldest are deleted first.
const CAPACITY: usize = 10_000;

/// The latest deliveries.
#[derive(Debug, Default)]
pub(super) struct DeliveryLog {
    deliveries: VecDeque<EventDelivery>,
    /// The number of added deliveries, including deleted ones.
    added: u64,
}

impl DeliveryLog {
    /// Adds a delivery and returns its sequence number.
    pub(super) fn add(
        &mut self,
        subscription: u64,
        target: String,
        event: &LoggedEvent,
        outcome: DeliveryOutcome,
    ) -> u64 {
        self.added += 1;
        self.deliveries.push_back(EventDelivery {
            sequence: self.added,
            subscription,
            target,
            source: SOURCE.to_owned(),
            id: event.id.clone(),
            event_type: event.event_type.as_str().to_owned(),
            subject: event.subject.clone(),
            attempts: Vec::new(),
            outcome,
        });
        if self.deliveries.len() > CAPACITY {
            self.deliveries.pop_front();
        }
        self.added
    }

    /// Returns a delivery, unless it was deleted.
    pub(super) fn get_mut(&mut self, sequence: u64) -> Option<&mut EventDelivery> {
        let first = self.deliveries.front()?.sequence;
        let index = usize::try_from(sequence.checked_sub(first)?).ok()?;
        self.deliveries.get_mut(index)
    }

    pub(super) fn all(&self) -> Vec<EventDelivery> {
        self.deliveries.iter().cloned().collect()
    }

    /// Deletes completed deliveries.
    pub(super) fn clear_completed(&mut self) {
        // Deliveries are found by sequence number, which needs numbers without gaps. A pending delivery therefore
        // retains those after it.
        while self.deliveries.front().is_some_and(|item| item.outcome != DeliveryOutcome::Pending) {
            self.deliveries.pop_front();
        }
    }
}

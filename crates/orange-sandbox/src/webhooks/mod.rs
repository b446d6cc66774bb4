//! Events of address tickets: logged, queued for each subscription and delivered.
//!
//! An action of the infrastructure operator that changes a ticket, a note or an attachment calls [`Webhooks::record`];
//! a change by the commercial operator does so if the quirk `eventsOfOwnChanges` is set. The API lists the event log,
//! and the outbox selects the next delivery. The delivery worker runs in the background while the sandbox listens, and
//! in each call of [`Sandbox::deliver_events`](crate::Sandbox::deliver_events). Tests replace [`network`] to inject
//! network faults.

mod delivery;
mod delivery_worker;
mod event_format;
mod event_log;
mod network;
mod outbox;
mod post;
mod subscription;
#[cfg(test)]
mod tests;

use std::sync::{Arc, Mutex};

use http::HeaderMap;
use serde_json::{Value, json};
use time::OffsetDateTime;
use tokio::sync::watch;

pub use self::delivery::{DeliveryAttempt, DeliveryOutcome, EventDelivery};
pub use self::event_format::EventFormat;
use self::event_log::EventLog;
pub(crate) use self::event_log::EventType;
use self::network::{DirectNetwork, Network};
use self::outbox::Outbox;
pub use self::subscription::{EventSubscription, SubscriptionError};
use crate::clock::SandboxClock;
use crate::sync::lock;

/// The events of a sandbox, their subscriptions and deliveries.
pub(crate) struct Webhooks {
    clock: SandboxClock,
    log: Mutex<EventLog>,
    outbox: Mutex<Outbox>,
    network: Mutex<Arc<dyn Network>>,
    /// Wakes the delivery worker.
    wake: watch::Sender<()>,
}

impl Webhooks {
    pub(crate) fn new(seed: u64, clock: SandboxClock) -> Self {
        Self {
            clock,
            log: Mutex::new(EventLog::new(seed)),
            outbox: Mutex::default(),
            network: Mutex::new(Arc::new(DirectNetwork)),
            wake: watch::Sender::new(()),
        }
    }

    /// Logs an event of the ticket `subject` and queues it for each subscription. `data` is the changed ticket, note
    /// or attachment as the API shows it.
    pub(crate) fn record(&self, event_type: EventType, subject: &str, data: Value, at: OffsetDateTime) {
        // Both are locked at once, so that deliveries have the order of the log.
        let mut log = lock(&self.log);
        let event = log.record(event_type, subject, data, at);
        let mut outbox = lock(&self.outbox);
        if outbox.has_subscriptions() {
            let plan = lock(&self.network).plan(&event);
            outbox.enqueue(&event, plan, self.clock.elapsed());
            self.wake();
        }
    }

    /// Returns every event as a structured CloudEvent, oldest first.
    pub(crate) fn events(&self) -> Vec<Value> {
        lock(&self.log).all().iter().map(|event| event.to_value()).collect()
    }

    /// Adds a subscription and returns its id.
    pub(crate) fn subscribe(&self, subscription: EventSubscription) -> u64 {
        let id = lock(&self.outbox).subscribe(subscription);
        self.wake();
        id
    }

    /// Returns a receiver that learns when deliveries change.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.wake.subscribe()
    }

    pub(crate) fn unsubscribe(&self, id: u64) -> bool {
        lock(&self.outbox).unsubscribe(id)
    }

    /// Returns the subscriptions without their secrets.
    pub(crate) fn subscriptions(&self) -> Vec<Value> {
        let show = |(id, subscription): (u64, &EventSubscription)| json!({ "id": id, "target": subscription.display_target(), "format": subscription.format });
        lock(&self.outbox).subscriptions().map(show).collect()
    }

    pub(crate) fn deliveries(&self) -> Vec<EventDelivery> {
        lock(&self.outbox).log.all()
    }

    pub(crate) fn clear_deliveries(&self) {
        lock(&self.outbox).log.clear_completed();
    }

    /// Marks headers with secrets of subscriptions as sensitive, so that the journal redacts them.
    pub(crate) fn mark_secrets(&self, headers: &mut HeaderMap) {
        let outbox = lock(&self.outbox);
        for (_, value) in headers.iter_mut().filter(|(name, _)| outbox.sends_secrets_in(name)) {
            value.set_sensitive(true);
        }
    }
}

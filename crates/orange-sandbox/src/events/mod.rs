//! What the building operator tells the commercial one: events, kept in a log and delivered.
//!
//! Whoever changes a ticket, a note or an attachment calls [`State::record_event`]. What is listed is read
//! from the [`EventLog`]; what is delivered goes from there into the [`Outbox`], which knows what is due for
//! whom, and is carried by the courier: in the background while the sandbox listens, and whenever somebody
//! calls [`Sandbox::deliver_events`]. The [`road`] is the seam for what can happen on the way.

pub(crate) mod admin;
mod courier;
mod delivery;
mod log;
mod outbox;
mod post;
pub(crate) mod road;
mod subscription;
#[cfg(test)]
mod tests;

pub use delivery::{DeliveryAttempt, DeliveryOutcome, EventDelivery};
pub(crate) use log::{EventLog, EventType, LoggedEvent};
pub(crate) use outbox::Outbox;
pub use subscription::{EventFormat, EventSubscription, SubscriptionError};

use serde_json::{Value, json};
use time::OffsetDateTime;

use crate::sandbox::{Sandbox, State};
use crate::sync::lock;

impl State {
    /// Writes down that something happened to the ticket `subject`, and puts it on its way to whoever
    /// subscribed; `data` is the ticket, note or attachment as the API shows it since.
    pub(crate) fn record_event(&self, kind: EventType, subject: &str, data: Value, at: OffsetDateTime) {
        // Held together, so that what is delivered has the order of what is listed.
        let mut log = lock(&self.events);
        let event = log.record(kind, subject, data, at);
        let mut outbox = lock(&self.outbox);
        if outbox.has_subscriptions() {
            let passage = lock(&self.road).passage(&event);
            outbox.post(&event, passage, self.clock.elapsed());
            self.courier_has_work();
        }
    }

    /// Adds a subscription; gives its number.
    pub(crate) fn subscribe(&self, subscription: EventSubscription) -> u64 {
        let id = lock(&self.outbox).subscribe(subscription);
        self.courier_has_work();
        id
    }

    pub(crate) fn unsubscribe(&self, id: u64) -> bool {
        lock(&self.outbox).unsubscribe(id)
    }

    /// The subscriptions as they may be shown.
    pub(crate) fn subscriptions(&self) -> Vec<Value> {
        let shown = |(id, subscription): (u64, &EventSubscription)| json!({ "id": id, "target": subscription.shown_target(), "format": subscription.format });
        lock(&self.outbox).subscriptions().map(shown).collect()
    }

    pub(crate) fn deliveries(&self) -> Vec<EventDelivery> {
        lock(&self.outbox).deliveries()
    }

    pub(crate) fn clear_deliveries(&self) {
        lock(&self.outbox).clear_log();
    }
}

impl Sandbox {
    /// Tells somebody of everything that happens from now on; gives the number of the subscription. See
    /// [`SandboxBuilder::events_to`](crate::SandboxBuilder::events_to) for one that exists from the
    /// beginning.
    ///
    /// ```
    /// use orange_sandbox::{EventSubscription, Sandbox};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::new();
    /// let subscription = sandbox.subscribe(EventSubscription::to("http://localhost:9000/event")?);
    /// assert!(sandbox.unsubscribe(subscription));
    /// # Ok(()) }
    /// ```
    pub fn subscribe(&self, subscription: EventSubscription) -> u64 {
        self.shared.subscribe(subscription)
    }

    /// Ends a subscription; says whether there was one. What still waits is not delivered.
    pub fn unsubscribe(&self, subscription: u64) -> bool {
        self.shared.unsubscribe(subscription)
    }

    /// What became of each event at each subscription, oldest first.
    pub fn event_deliveries(&self) -> Vec<EventDelivery> {
        self.shared.deliveries()
    }

    /// Delivers every event that is due by now and waits for those that are under way. What has failed is
    /// due again only when the clock has moved on.
    ///
    /// A [running](Sandbox::start) sandbox delivers by itself; there this waits until everything has
    /// arrived. Without a socket nothing is delivered unless somebody calls it. Where the clock stands still,
    /// a receiver that does not answer is waited for until the clock is advanced.
    ///
    /// ```
    /// use http::{Response, StatusCode};
    /// use orange_sandbox::{EventSubscription, Qualification, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let receiver = EventSubscription::handled_by(|_| async { Response::default() });
    /// let sandbox = Sandbox::builder().events_to(receiver).build();
    /// // … raise a ticket, let the other operator work on it …
    /// # let id = "";
    /// # let _ = sandbox.operator().qualify(id, Qualification::simple());
    /// sandbox.deliver_events().await;
    /// for delivery in sandbox.event_deliveries() {
    ///     println!("{}: {:?} after {} attempts", delivery.event_type, delivery.outcome, delivery.attempts.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn deliver_events(&self) {
        self.shared.deliver_due().await;
    }
}

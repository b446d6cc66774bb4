//! The column of delivered events: the sandbox sends an event about a ticket to a commercial operator, whose response is
//! faulty.
//!
//! The sender is the sandbox with its defaults. The receiver is that of the SDK, hosted by the sandbox, so that its
//! responses meet the same faults as those of the APIs.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use orange_core::time::Clock as _;
use orange_events::BasicAuth;
use orange_sandbox::{
    DeliveryOutcome, EventDelivery, EventSubscription, Qualification, RunningSandbox, Sandbox, SandboxClock,
};

use super::event_service::{HandledEvents, event_service};
use super::outcome::Outcome;

/// User of the sender.
const USER: &str = "orange";

/// Password that sender and receiver share.
const PASSWORD: &str = "ThePasswordOfBothSides-0123456789";

/// Receiver of events, which counts handled events.
#[derive(Default)]
pub(super) struct EventReceiver(HandledEvents);

impl EventReceiver {
    /// Router of the receiver.
    pub(super) fn router(&self, clock: &SandboxClock) -> axum::Router {
        let auth = BasicAuth::new(USER, PASSWORD).expect("a user");
        event_service(auth, self.0.clone(), clock.clone())
    }

    /// Subscribes this receiver to the events of the sandbox.
    pub(super) fn subscribe(running: &RunningSandbox) -> Result<(), Box<dyn std::error::Error>> {
        let subscription = EventSubscription::to(&format!("{}/event", running.hosted_service_url()))?;
        // Virtual time advances only while the runtime is idle, so no grace period is needed.
        running.sandbox().subscribe(subscription.basic(USER, PASSWORD)?.grace_period(Duration::ZERO));
        Ok(())
    }

    /// Number of calls of the handler.
    pub(super) fn handled(&self) -> usize {
        self.0.all().values().sum()
    }

    /// Changes the new ticket and waits until the event is delivered, refused or given up.
    pub(super) async fn change_ticket(&self, sandbox: &Sandbox, ticket: &str) -> Outcome {
        let before = self.handled();
        sandbox
            .infrastructure_operator()
            .qualify(ticket, Qualification::simple())
            .expect("a new ticket is qualified");
        let outcome = wait_for_delivery(sandbox, 1).await;
        if matches!(outcome, Outcome::Done) && self.handled() == before { Outcome::Lost } else { outcome }
    }

    /// Changes the ticket again and waits for the second event.
    pub(super) async fn change_ticket_again(sandbox: &Sandbox, ticket: &str) -> Outcome {
        sandbox
            .infrastructure_operator()
            .hold(ticket, "un plan, svp")
            .expect("a qualified ticket waits for an answer");
        wait_for_delivery(sandbox, 2).await
    }
}

/// Waits until the event with this number is delivered, refused or given up.
async fn wait_for_delivery(sandbox: &Sandbox, number: usize) -> Outcome {
    loop {
        match sandbox.event_deliveries().get(number - 1).map(|delivery| delivery.outcome) {
            None | Some(DeliveryOutcome::Pending) => sandbox.clock().sleep(Duration::from_millis(500)).await,
            Some(DeliveryOutcome::Delivered) => return Outcome::Done,
            Some(DeliveryOutcome::Rejected) => return Outcome::Refused,
            Some(DeliveryOutcome::Exhausted) => return Outcome::GivenUp,
            Some(other) => {
                panic!("no other outcome is possible without unsubscribing or overflow: {other:?}")
            }
        }
    }
}

/// Number of delivery attempts of the first event, from the sender's record.
pub(super) fn attempts(sandbox: &Sandbox) -> usize {
    let first: Option<EventDelivery> = sandbox.event_deliveries().into_iter().next();
    let attempts = first.map(|delivery| delivery.attempts).unwrap_or_default();
    for attempt in &attempts {
        assert!(attempt.status.is_some() != attempt.failure.is_some(), "{attempt:?}");
    }
    attempts.len()
}

/// The secrets of the delivery.
pub(super) fn secrets() -> [String; 2] {
    [PASSWORD.to_owned(), STANDARD.encode(format!("{USER}:{PASSWORD}"))]
}

/// Debug output of the deliveries, requests and events that the sandbox recorded.
pub(super) fn debug_output(sandbox: &Sandbox) -> String {
    format!("{:?}\n{:?}\n{:?}", sandbox.event_deliveries(), sandbox.requests(), sandbox.events())
}

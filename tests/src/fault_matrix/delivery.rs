//! The column of events: the sandbox tells a commercial operator of a ticket, and what is faulty is that
//! operator's answer.
//!
//! The sender is the sandbox's, with its defaults; the receiver is the SDK's, hosted by the sandbox, so that
//! its answers meet the same faults as those of the APIs.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use orange_core::time::Clock as _;
use orange_events::BasicAuth;
use orange_sandbox::{
    DeliveryOutcome, EventDelivery, EventSubscription, Qualification, RunningSandbox, Sandbox, SandboxClock,
};

use super::outcome::Outcome;
use super::receiver::{Handled, receiver};

/// Who delivers.
const USER: &str = "orange";

/// What only sender and receiver know.
const PASSWORD: &str = "ThePasswordOfBothSides-0123456789";

/// The receiver of events, and what it did.
#[derive(Default)]
pub(super) struct Desk(Handled);

impl Desk {
    /// The service.
    pub(super) fn router(&self, clock: &SandboxClock) -> axum::Router {
        let auth = BasicAuth::new(USER, PASSWORD).expect("a user");
        receiver(auth, self.0.clone(), clock.clone())
    }

    /// Lets the sandbox tell this receiver of everything that happens from now on.
    pub(super) fn subscribe(running: &RunningSandbox) -> Result<(), Box<dyn std::error::Error>> {
        let subscription = EventSubscription::to(&format!("{}/event", running.hosted_service_url()))?;
        // Time passes only when nobody has anything to do, so nobody needs grace.
        running.sandbox().subscribe(subscription.basic(USER, PASSWORD)?.grace_period(Duration::ZERO));
        Ok(())
    }

    /// How often its handler has run.
    pub(super) fn handled(&self) -> usize {
        self.0.all().values().sum()
    }

    /// Something happens to the ticket that was just raised; ends when the operator knows of it, or the sandbox
    /// has given up telling.
    pub(super) async fn happen(&self, sandbox: &Sandbox, ticket: &str) -> Outcome {
        let before = self.handled();
        sandbox
            .infrastructure_operator()
            .qualify(ticket, Qualification::simple())
            .expect("a new ticket is qualified");
        let outcome = told(sandbox, 1).await;
        if matches!(outcome, Outcome::Done) && self.handled() == before { Outcome::Lost } else { outcome }
    }

    /// Something else happens to it.
    pub(super) async fn happen_again(sandbox: &Sandbox, ticket: &str) -> Outcome {
        sandbox
            .infrastructure_operator()
            .hold(ticket, "un plan, svp")
            .expect("a qualified ticket waits for an answer");
        told(sandbox, 2).await
    }
}

/// Waits until the event of this number has come to its end.
async fn told(sandbox: &Sandbox, number: usize) -> Outcome {
    loop {
        match sandbox.event_deliveries().get(number - 1).map(|delivery| delivery.outcome) {
            None | Some(DeliveryOutcome::Pending) => sandbox.clock().sleep(Duration::from_millis(500)).await,
            Some(DeliveryOutcome::Delivered) => return Outcome::Done,
            Some(DeliveryOutcome::Rejected) => return Outcome::Refused,
            Some(DeliveryOutcome::Exhausted) => return Outcome::GivenUp,
            Some(other) => panic!("nobody unsubscribes, and nothing overflows: {other:?}"),
        }
    }
}

/// How often the first event was sent, by the log of the sender, which says of each attempt what came of it.
pub(super) fn attempts(sandbox: &Sandbox) -> usize {
    let first: Option<EventDelivery> = sandbox.event_deliveries().into_iter().next();
    let attempts = first.map(|delivery| delivery.attempts).unwrap_or_default();
    for attempt in &attempts {
        assert!(attempt.status.is_some() != attempt.failure.is_some(), "{attempt:?}");
    }
    attempts.len()
}

/// What must not be seen.
pub(super) fn secrets() -> [String; 2] {
    [PASSWORD.to_owned(), STANDARD.encode(format!("{USER}:{PASSWORD}"))]
}

/// Everything that the sandbox shows of deliveries.
pub(super) fn shown(sandbox: &Sandbox) -> String {
    format!("{:?}\n{:?}\n{:?}", sandbox.event_deliveries(), sandbox.requests(), sandbox.events())
}

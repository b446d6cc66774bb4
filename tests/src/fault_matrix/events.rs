//! Events: what a sender does wrong, and what becomes of the event.
//!
//! A receiver of `orange-anomalie-adresse` behind axum is sent one event with a fault, byte by byte, and then,
//! since the sender got no good answer or has forgotten it, as it should be.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::routing::any;
use orange_anomalie_adresse::events::{self, Event};
use orange_core::events::{Rejection, SharedSecret};
use orange_sandbox::SandboxClock;
use tokio::net::TcpListener;

use self::sender::{Delivery, deliveries, send};
use super::time;
use super::watch::{self, Log};

mod sender;

/// What only sender and receiver know.
const SECRET: &str = "TheSecretOfBothSides-0123456789";

/// What became of one event.
#[derive(Clone, Debug)]
pub struct Line {
    /// What the sender did.
    pub name: &'static str,
    /// The answer to it: a status, or nothing.
    pub answer: String,
    /// The answer to the right delivery that followed.
    pub repeated: String,
    /// How often each event was handled.
    pub handled: BTreeMap<String, usize>,
    /// How many secrets were seen in logs and answers.
    pub secrets: usize,
}

/// Runs every delivery.
pub fn run() -> Vec<Line> {
    let deliveries = deliveries();
    let places: Vec<usize> = (0..deliveries.len()).collect();
    let mut lines = super::in_threads(&places, |_, place| (place, line(&deliveries[place])));
    lines.sort_by_key(|(place, _)| *place);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn line(delivery: &Delivery) -> Line {
    let log = Log::begin();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let line = runtime.expect("a runtime").block_on(exchange(delivery));
    let mut line = line.expect("a port");
    let text = format!("{} {} {}", line.answer, line.repeated, log.text());
    line.secrets = watch::found(&[SECRET.to_owned()], &text);
    line
}

async fn exchange(delivery: &Delivery) -> std::io::Result<Line> {
    let handled = Arc::new(Mutex::new(BTreeMap::new()));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    // Nothing here waits by a clock: it only tells when nobody has anything to do.
    let clock = SandboxClock::frozen();
    let service = receiver(Arc::clone(&handled), clock.clone());
    let server = tokio::spawn(axum::serve(listener, service).into_future());
    let answer = send(address, &delivery.acts, &clock).await;
    let repeated = send(address, &delivery.repetition, &clock).await;
    server.abort();
    let handled = handled.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Ok(Line { name: delivery.name, answer, repeated, handled, secrets: 0 })
}

/// A service as somebody may have it who is told of tickets.
fn receiver(handled: Arc<Mutex<BTreeMap<String, usize>>>, clock: SandboxClock) -> Router {
    let secret = SharedSecret::bearer(SECRET).expect("a secret");
    let webhook = events::webhook(secret);
    let answer = move |request: Request| {
        let (webhook, handled, clock) = (webhook.clone(), Arc::clone(&handled), clock.clone());
        async move {
            let (parts, body) = request.into_parts();
            let handle = |event: Event| async move {
                // It takes a while, in which others may deliver the same.
                time::pass(&clock, Duration::from_millis(1)).await;
                let Event::Update(update) = event else {
                    return Err(Rejection::not_implemented("only updates are taken"));
                };
                let id = update.id.unwrap_or_default();
                *handled.lock().unwrap_or_else(PoisonError::into_inner).entry(id).or_default() += 1;
                Ok::<(), Rejection>(())
            };
            webhook.answer(&parts, body.into_data_stream(), handle).await.map(Body::from)
        }
    };
    Router::new().route("/event", any(answer))
}

/// The table.
pub fn render(lines: &[Line]) -> String {
    let mut text = String::from(
        "## Events received\n\nOne event is delivered with a fault, then rightly. A receiver answers, and the handler \
         is called once for each event, whatever comes.\n\n| delivery | answered | then delivered rightly | handled |\n|---|---|---|---|\n",
    );
    for Line { name, answer, repeated, handled, secrets } in lines {
        let handled: Vec<String> = handled.iter().map(|(id, times)| format!("{id}: {times}")).collect();
        let leak = if *secrets > 0 { format!(" LEAKS {secrets}") } else { String::new() };
        text.push_str(&format!("| {name} | {answer} | {repeated} | {}{leak} |\n", handled.join(", ")));
    }
    text
}

//! Faulty senders of events.
//!
//! A receiver of `orange-anomalie-adresse` behind axum receives one event in a faulty request, written as raw bytes, and then
//! the same event without a fault.

use std::collections::BTreeMap;

use orange_events::SharedSecret;
use orange_sandbox::SandboxClock;
use tokio::net::TcpListener;

use self::sender::{Delivery, deliveries, send};
use super::event_service::{HandledEvents, event_service};
use super::secret_scan::{self, LogCapture};

mod sender;

/// Secret that sender and receiver share.
const SECRET: &str = "TheSecretOfBothSides-0123456789";

/// Result of one delivery.
#[derive(Clone, Debug)]
pub struct EventRow {
    /// Name of the delivery.
    pub name: &'static str,
    /// Statuses of the responses, or `-` if there is none.
    pub response: String,
    /// Status of the response to the following valid delivery.
    pub redelivered: String,
    /// Number of times each event was handled, by event id.
    pub handled: BTreeMap<String, usize>,
    /// Number of secrets found in logs and responses.
    pub secrets: usize,
}

/// Runs all deliveries.
pub fn run() -> Vec<EventRow> {
    let deliveries = deliveries();
    let cases: Vec<usize> = (0..deliveries.len()).collect();
    let mut rows = super::in_threads(&cases, |_, case| (case, row(&deliveries[case])));
    rows.sort_by_key(|(case, _)| *case);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Runs a delivery in its own runtime and searches its log for the secret.
fn row(delivery: &Delivery) -> EventRow {
    let log = LogCapture::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let row = runtime.expect("a runtime").block_on(exchange(delivery));
    let mut row = row.expect("a port");
    let text = format!("{} {} {}", row.response, row.redelivered, log.text());
    row.secrets = secret_scan::count(&[SECRET.to_owned()], &text);
    row
}

async fn exchange(delivery: &Delivery) -> std::io::Result<EventRow> {
    let handled = HandledEvents::default();
    let secret = SharedSecret::bearer(SECRET).expect("a secret");
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    // Used only to detect that the runtime is idle.
    let clock = SandboxClock::frozen();
    let service = event_service(secret, handled.clone(), clock.clone());
    let server = tokio::spawn(axum::serve(listener, service).into_future());
    let response = send(address, &delivery.actions, &clock).await;
    let redelivered = send(address, &delivery.redelivery, &clock).await;
    server.abort();
    Ok(EventRow { name: delivery.name, response, redelivered, handled: handled.all(), secrets: 0 })
}

/// Formats the table as Markdown.
pub fn render(rows: &[EventRow]) -> String {
    let mut text = String::from(
        "## Events received\n\nOne event is delivered with a fault, then without. The receiver responds 200 after its handler has \
         run and 204 if it had run before. The handler runs once for each event.\n\n\
         | delivery | response | response to the valid delivery | handled |\n|---|---|---|---|\n",
    );
    for EventRow { name, response, redelivered, handled, secrets } in rows {
        let handled: Vec<String> = handled.iter().map(|(id, times)| format!("{id}: {times}")).collect();
        let leak = if *secrets > 0 { format!(" LEAKS {secrets}") } else { String::new() };
        text.push_str(&format!("| {name} | {response} | {redelivered} | {}{leak} |\n", handled.join(", ")));
    }
    text
}

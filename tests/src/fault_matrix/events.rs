//! Events the other way round: not the receiver's answers are faulty, as in the column of the
//! matrix, but what the sender does.
//!
//! A receiver of `orange-anomalie-adresse` behind axum is sent one event with a fault, byte by byte, and then,
//! since the sender got no good answer or has forgotten it, as it should be.

use std::collections::BTreeMap;

use orange_events::SharedSecret;
use orange_sandbox::SandboxClock;
use tokio::net::TcpListener;

use self::sender::{Delivery, deliveries, send};
use super::receiver::{Handled, receiver};
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
    let handled = Handled::default();
    let secret = SharedSecret::bearer(SECRET).expect("a secret");
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    // Nothing here waits by a clock: it only tells when nobody has anything to do.
    let clock = SandboxClock::frozen();
    let service = receiver(secret, handled.clone(), clock.clone());
    let server = tokio::spawn(axum::serve(listener, service).into_future());
    let answer = send(address, &delivery.acts, &clock).await;
    let repeated = send(address, &delivery.repetition, &clock).await;
    server.abort();
    Ok(Line { name: delivery.name, answer, repeated, handled: handled.all(), secrets: 0 })
}

/// The table.
pub fn render(lines: &[Line]) -> String {
    let mut text = String::from(
        "## Events received\n\nOne event is delivered with a fault, then rightly. A receiver answers (200 when its \
         handler has run, 204 when it had before), and the handler is called once for each event, whatever \
         comes.\n\n| delivery | answered | then delivered rightly | handled |\n|---|---|---|---|\n",
    );
    for Line { name, answer, repeated, handled, secrets } in lines {
        let handled: Vec<String> = handled.iter().map(|(id, times)| format!("{id}: {times}")).collect();
        let leak = if *secrets > 0 { format!(" LEAKS {secrets}") } else { String::new() };
        text.push_str(&format!("| {name} | {answer} | {repeated} | {}{leak} |\n", handled.join(", ")));
    }
    text
}

//! The admin route that streams changes as server-sent events.
//!
//! Changes that follow each other within [`PERIOD`] are sent together, so that a browser stays responsive. A client that
//! falls behind receives `resync` and reads the lists again.

use std::collections::{BTreeSet, VecDeque};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Extension;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use http::Uri;
use serde_json::{Value, json};
use time::format_description::well_known::Rfc3339;
use tokio::sync::{broadcast, watch};

use super::journal::filter_parameters;
use super::response::AdminError;
use crate::environment::Environment;
use crate::faults::ShutdownSignal;
use crate::journal::{Effect, JournalChange, RequestFilter, RequestSummary};
use crate::webhooks::Webhooks;

/// The time in which changes are collected before they are sent.
const PERIOD: Duration = Duration::from_millis(50);

/// Streams changes until the client disconnects or the server shuts down. The parameters select requests, as those of
/// `GET /requests`.
pub(super) async fn stream(
    State(environment): State<Arc<Environment>>,
    State(webhooks): State<Arc<Webhooks>>,
    shutdown: Option<Extension<ShutdownSignal>>,
    uri: Uri,
) -> Result<Sse<impl Stream<Item = Result<Event, Infallible>>>, AdminError> {
    let filter = filter_parameters(&uri)?.filter().map_err(AdminError::bad_request)?;
    let changes = environment.journal().subscribe();
    let feed = Feed {
        filter,
        changes,
        clock: environment.clock.advances(),
        deliveries: webhooks.changes(),
        shutdown: Box::pin(async move {
            match shutdown {
                Some(Extension(shutdown)) => shutdown.wait().await,
                None => std::future::pending().await,
            }
        }),
        waiting: VecDeque::new(),
        environment,
    };
    let events = unfold(feed, async |mut feed| Some((Ok(feed.next().await?), feed)));
    Ok(Sse::new(events).keep_alive(KeepAlive::default()))
}

/// The changes that a client has not received.
struct Feed {
    environment: Arc<Environment>,
    filter: RequestFilter,
    changes: broadcast::Receiver<JournalChange>,
    clock: watch::Receiver<()>,
    deliveries: watch::Receiver<()>,
    shutdown: Pin<Box<dyn Future<Output = ()> + Send>>,
    waiting: VecDeque<Event>,
}

/// The changes of a period.
#[derive(Default)]
struct Batch {
    /// The sequence numbers of changed requests.
    requests: BTreeSet<u64>,
    effects: Vec<Arc<Effect>>,
    resync: bool,
}

impl Batch {
    /// Adds a change. Returns `false` if there is none.
    fn add(&mut self, change: Result<JournalChange, broadcast::error::TryRecvError>) -> bool {
        match change {
            Ok(JournalChange::Request(sequence)) => drop(self.requests.insert(sequence)),
            Ok(JournalChange::Effect(effect)) => self.effects.push(effect),
            Ok(JournalChange::Reset) | Err(broadcast::error::TryRecvError::Lagged(_)) => {
                *self = Self { resync: true, ..Self::default() }
            }
            Err(_) => return false,
        }
        true
    }
}

impl Feed {
    /// Returns the next event; `None` at the shutdown.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                return Some(event);
            }
            tokio::select! {
                change = self.changes.recv() => {
                    let change = change.map_err(|error| match error {
                        broadcast::error::RecvError::Closed => broadcast::error::TryRecvError::Closed,
                        broadcast::error::RecvError::Lagged(missed) => {
                            broadcast::error::TryRecvError::Lagged(missed)
                        }
                    });
                    let mut batch = Batch::default();
                    if !batch.add(change) {
                        return None;
                    }
                    tokio::time::sleep(PERIOD).await;
                    while batch.add(self.changes.try_recv()) {}
                    self.send(batch);
                }
                Ok(()) = self.clock.changed() => {
                    let time = self.environment.clock.time().format(&Rfc3339).unwrap_or_default();
                    self.waiting.push_back(event("clock", &json!({ "time": time })));
                }
                Ok(()) = self.deliveries.changed() => {
                    tokio::time::sleep(PERIOD).await;
                    self.deliveries.mark_unchanged();
                    self.waiting.push_back(event("delivery", &json!({})));
                }
                () = &mut self.shutdown => return None,
            }
        }
    }

    fn send(&mut self, batch: Batch) {
        if batch.resync {
            self.waiting.push_back(event("resync", &json!({})));
        }
        let journal = self.environment.journal();
        let (recorded, _) = journal.size();
        let requests = batch.requests.into_iter().filter_map(|sequence| journal.request(sequence));
        let requests: Vec<RequestSummary> =
            requests.filter(|request| self.filter.matches(request)).map(RequestSummary::from).collect();
        drop(journal);
        if !requests.is_empty() {
            self.waiting.push_back(event("request", &json!({ "items": requests, "recorded": recorded })));
        }
        if !batch.effects.is_empty() {
            let effects: Vec<&Effect> = batch.effects.iter().map(AsRef::as_ref).collect();
            self.waiting.push_back(event("effect", &json!(effects)));
        }
    }
}

fn event(name: &str, data: &Value) -> Event {
    Event::default().event(name).data(data.to_string())
}

//! Event service under test: the receiver of the SDK behind axum, with deduplication and a counting handler.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::routing::any;
use orange_anomalie_adresse::events::{self, Event};
use orange_events::{Authenticate, Rejection, Reply};
use orange_sandbox::SandboxClock;
use serde_json::json;

use super::virtual_time;

/// Number of times each event was handled, by event id.
#[derive(Clone, Debug, Default)]
pub(super) struct HandledEvents(Arc<Mutex<BTreeMap<String, usize>>>);

impl HandledEvents {
    pub(super) fn all(&self) -> BTreeMap<String, usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Counts an event and returns its count.
    fn count(&self, id: String) -> usize {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let times = counts.entry(id).or_default();
        *times += 1;
        *times
    }
}

/// Accepts updates at `/event`. Responds 200 to a handled event and 204 to a repeated one.
pub(super) fn event_service(auth: impl Authenticate, handled: HandledEvents, clock: SandboxClock) -> Router {
    let webhook = events::webhook(auth);
    let respond = move |request: Request| {
        let (webhook, handled, clock) = (webhook.clone(), handled.clone(), clock.clone());
        async move {
            let (parts, body) = request.into_parts();
            let handle = |event: Event| async move {
                // Leaves time for a concurrent delivery of the same event.
                virtual_time::advance(&clock, Duration::from_millis(1)).await;
                if event.type_.as_deref() != Some(events::TICKET_UPDATED) {
                    return Err(Rejection::not_implemented("only updates are accepted"));
                }
                let times = handled.count(event.id.unwrap_or_default());
                Reply::json(&json!({ "handled": times })).map_err(|_| Rejection::failed("no response"))
            };
            webhook.handle(&parts, body.into_data_stream(), handle).await.map(Body::from)
        }
    };
    Router::new().route("/event", any(respond))
}

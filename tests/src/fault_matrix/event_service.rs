//! A service as somebody may have it who is told of tickets: the SDK's receiver behind axum, with a memory and a
//! handler, which is counted.

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

use super::time;

/// How often each event was handled.
#[derive(Clone, Debug, Default)]
pub(super) struct Handled(Arc<Mutex<BTreeMap<String, usize>>>);

impl Handled {
    pub(super) fn all(&self) -> BTreeMap<String, usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Counts one; says how often it was.
    fn one(&self, id: String) -> usize {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let times = all.entry(id).or_default();
        *times += 1;
        *times
    }
}

/// Takes updates at `/event`, and answers 200 to what it has handled, 204 to what it had before.
pub(super) fn receiver(secret: impl Authenticate, handled: Handled, clock: SandboxClock) -> Router {
    let webhook = events::webhook(secret);
    let answer = move |request: Request| {
        let (webhook, handled, clock) = (webhook.clone(), handled.clone(), clock.clone());
        async move {
            let (parts, body) = request.into_parts();
            let handle = |event: Event| async move {
                // It takes a while, in which others may deliver the same.
                time::pass(&clock, Duration::from_millis(1)).await;
                let Event::Update(update) = event else {
                    return Err(Rejection::not_implemented("only updates are taken"));
                };
                let times = handled.one(update.id.unwrap_or_default());
                Reply::json(&json!({ "handled": times })).map_err(|_| Rejection::failed("no answer"))
            };
            webhook.answer(&parts, body.into_data_stream(), handle).await.map(Body::from)
        }
    };
    Router::new().route("/event", any(answer))
}

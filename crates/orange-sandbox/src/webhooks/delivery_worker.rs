//! The delivery worker: claims deliveries that are due, sends them and records their outcome.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt as _, StreamExt as _};
use http::header::{ACCEPT, CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT};
use http::uri::PathAndQuery;
use http::{HeaderMap, HeaderValue, Request, Uri};
use http_body_util::{BodyExt as _, Full};
use orange_core::time::Clock as _;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::Webhooks;
use super::delivery::DeliveryAttempt;
use super::event_format::EventFormat;
use super::event_log::LoggedEvent;
use super::outbox::{AttemptResult, ClaimedDelivery};
use super::post::{ReceiverResponse, connect, post};
use super::subscription::{EventSubscription, Target};
use crate::sync::lock;

/// Maximum number of deliveries in flight.
const CONCURRENCY: usize = 8;

/// The condition on which a worker ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EndCondition {
    /// No delivery is due or in flight.
    Idle,
    /// None: the worker runs until its future is dropped.
    Never,
}

/// Releases a claimed delivery if its attempt does not complete: the sandbox stops, or the caller is canceled.
struct ClaimGuard<'a> {
    webhooks: &'a Webhooks,
    claimed: ClaimedDelivery,
    completed: bool,
}

impl Drop for ClaimGuard<'_> {
    fn drop(&mut self) {
        if !self.completed {
            lock(&self.webhooks.outbox).release(&self.claimed);
            self.webhooks.wake();
        }
    }
}

impl Webhooks {
    /// Wakes the delivery worker.
    pub(crate) fn wake(&self) {
        self.wake.send_replace(());
    }

    /// Delivers all due events and waits for deliveries in flight. `run_due_actions` carries out the due actions of
    /// the operator script and returns the due date of the next one.
    pub(crate) async fn deliver_due(&self, run_due_actions: impl Fn() -> Option<OffsetDateTime>) {
        self.deliver(EndCondition::Idle, run_due_actions).await;
    }

    /// Delivers events in the background until the future is dropped.
    pub(crate) async fn keep_delivering(&self, run_due_actions: impl Fn() -> Option<OffsetDateTime>) {
        self.deliver(EndCondition::Never, run_due_actions).await;
    }

    async fn deliver(&self, end: EndCondition, run_due_actions: impl Fn() -> Option<OffsetDateTime>) {
        let mut woken = self.wake.subscribe();
        let mut in_flight = FuturesUnordered::new();
        loop {
            woken.mark_unchanged();
            let next = self.next_due(&run_due_actions);
            while in_flight.len() < CONCURRENCY
                && let Some(claim) = self.claim()
            {
                in_flight.push(self.attempt(claim));
            }
            if end == EndCondition::Idle
                && in_flight.is_empty()
                && !lock(&self.outbox).has_delivery_in_flight()
            {
                return;
            }
            tokio::select! {
                Some(()) = in_flight.next() => {}
                // The sender is a field of `self`, so `changed` cannot fail and spin.
                _ = woken.changed() => {}
                // At full concurrency, a due delivery has to wait for one in flight.
                () = self.wait_until(next), if end == EndCondition::Never && in_flight.len() < CONCURRENCY => {}
            }
        }
    }

    /// Carries out the due actions and returns the time of the next action or delivery.
    fn next_due(&self, run_due_actions: impl Fn() -> Option<OffsetDateTime>) -> Option<Duration> {
        if !lock(&self.outbox).has_subscriptions() {
            // Without a subscription, nothing runs in the background.
            return None;
        }
        let scripted = run_due_actions().map(|due| {
            let remaining = Duration::try_from(due - self.clock.time()).unwrap_or_default();
            self.clock.elapsed().saturating_add(remaining)
        });
        let due = lock(&self.outbox).next_due();
        due.into_iter().chain(scripted).min()
    }

    async fn wait_until(&self, due: Option<Duration>) {
        match due {
            Some(due) => self.clock.sleep(due.saturating_sub(self.clock.elapsed())).await,
            None => std::future::pending().await,
        }
    }

    fn claim(&self) -> Option<ClaimGuard<'_>> {
        let claimed = lock(&self.outbox).claim(self.clock.elapsed())?;
        Some(ClaimGuard { webhooks: self, claimed, completed: false })
    }

    async fn attempt(&self, mut claim: ClaimGuard<'_>) {
        let timeout = async {
            self.clock.sleep(claim.claimed.subscription.timeout).await;
            tokio::time::sleep(claim.claimed.subscription.grace_period).await;
        };
        let response = tokio::select! {
            response = self.send(&claim.claimed) => response,
            () = timeout => Err("timed out".to_owned()),
        };
        let at = self.clock.time().format(&Rfc3339).unwrap_or_default();
        let mut attempt = DeliveryAttempt { at, status: None, response_body: String::new(), failure: None };
        let mut retry_after = None;
        match response {
            Ok(response) => {
                attempt.status = Some(response.status.as_u16());
                attempt.response_body = claim.claimed.subscription.redact(response.body);
                retry_after = response.retry_after;
            }
            Err(failure) => attempt.failure = Some(failure),
        }
        let result = AttemptResult { attempt, retry_after };
        lock(&self.outbox).complete(&claim.claimed, result, self.clock.elapsed());
        claim.completed = true;
        self.wake();
    }

    async fn send(&self, claimed: &ClaimedDelivery) -> Result<ReceiverResponse, String> {
        let mut request = claimed.subscription.request(&claimed.event)?;
        let network = Arc::clone(&lock(&self.network));
        network.request(&claimed.event, claimed.attempt, &mut request);
        match &claimed.subscription.target {
            Target::Url { authority, .. } => {
                let stream = connect(authority).await?;
                post(network.connection(&claimed.event, claimed.attempt, stream), request).await
            }
            Target::Handler(receiver) => {
                let (head, body) = request.into_parts();
                let Ok(body) = body.collect().await;
                let request = Request::from_parts(head, body.to_bytes());
                // As in a server whose handler panics: no response, and later events are still delivered.
                let handled = async { receiver(request).await };
                let response = AssertUnwindSafe(handled).catch_unwind().await;
                response.map(ReceiverResponse::from).map_err(|_| "the receiver panicked".to_owned())
            }
        }
    }
}

impl EventSubscription {
    /// Returns the event as a request in the format of the subscription.
    fn request(&self, event: &LoggedEvent) -> Result<Request<Full<Bytes>>, String> {
        let (mut headers, body) = match self.format {
            EventFormat::Binary => event.to_cloud_event().to_binary().map_err(|error| error.to_string())?,
            _ => (HeaderMap::new(), Bytes::from(event.to_value().to_string())),
        };
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.format.content_type()));
        headers.insert(CONTENT_LENGTH, body.len().into());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, HeaderValue::from_static("orange-sandbox"));
        headers.insert(CONNECTION, HeaderValue::from_static("close"));
        if let Some((name, secret)) = &self.secret {
            headers.insert(name.clone(), secret.clone());
        }
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = http::Method::POST;
        match &self.target {
            Target::Url { uri, authority } => {
                let host = HeaderValue::try_from(authority.as_str()).map_err(|error| error.to_string())?;
                headers.insert(HOST, host);
                let path = uri.path_and_query().cloned().unwrap_or(PathAndQuery::from_static("/"));
                *request.uri_mut() = Uri::from(path);
            }
            Target::Handler(_) => *request.uri_mut() = Uri::from_static("/event"),
        }
        *request.headers_mut() = headers;
        Ok(request)
    }
}

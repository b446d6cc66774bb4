//! Who carries events out: takes on what is due, sends it, and writes down what came of it.

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
use time::format_description::well_known::Rfc3339;

use super::LoggedEvent;
use super::delivery::DeliveryAttempt;
use super::outbox::{Ended, Parcel};
use super::post::{Answer, connect, post};
use super::subscription::{EventFormat, EventSubscription, Target};
use crate::sandbox::State;
use crate::sync::lock;

/// How many deliveries are under way at once.
const AT_ONCE: usize = 8;

/// What somebody has taken on. Unless it is tried to its end, it is given back: by a sandbox that stops, or
/// a caller who no longer waits.
struct Claim<'a> {
    state: &'a State,
    parcel: Parcel,
    ended: bool,
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if !self.ended {
            lock(&self.state.outbox).release(&self.parcel);
            self.state.courier_has_work();
        }
    }
}

impl State {
    /// Tells whoever delivers that there may be something to do.
    pub(crate) fn courier_has_work(&self) {
        self.courier.send_replace(());
    }

    /// Delivers what is due by now, and waits for what others are delivering.
    pub(crate) async fn deliver_due(&self) {
        self.deliver(true).await;
    }

    /// Delivers for ever, as things happen and fall due.
    pub(crate) async fn keep_delivering(&self) {
        self.deliver(false).await;
    }

    async fn deliver(&self, only_now: bool) {
        let mut news = self.courier.subscribe();
        let mut under_way = FuturesUnordered::new();
        loop {
            news.mark_unchanged();
            let next = self.next_turn();
            while under_way.len() < AT_ONCE
                && let Some(claim) = self.claim()
            {
                under_way.push(self.carry(claim));
            }
            if only_now && under_way.is_empty() && !lock(&self.outbox).is_busy() {
                return;
            }
            tokio::select! {
                Some(()) = under_way.next() => {}
                // The sender lives in the state, so this cannot end in an error that would spin.
                _ = news.changed() => {}
                () = self.wait_for(next), if !only_now && under_way.len() < AT_ONCE => {}
            }
        }
    }

    /// Lets the operator do what is due; gives when there is something to do next.
    fn next_turn(&self) -> Option<Duration> {
        if !lock(&self.outbox).has_subscriptions() {
            // Nobody is told, so nothing runs in the background.
            return None;
        }
        self.run_script();
        let scripted = self.script_due().map(|due| {
            let rest = Duration::try_from(due - self.clock.time()).unwrap_or_default();
            self.clock.elapsed().saturating_add(rest)
        });
        let due = lock(&self.outbox).next_due();
        due.into_iter().chain(scripted).min()
    }

    async fn wait_for(&self, moment: Option<Duration>) {
        match moment {
            Some(moment) => self.clock.sleep(moment.saturating_sub(self.clock.elapsed())).await,
            None => std::future::pending().await,
        }
    }

    fn claim(&self) -> Option<Claim<'_>> {
        let parcel = lock(&self.outbox).claim(self.clock.elapsed())?;
        Some(Claim { state: self, parcel, ended: false })
    }

    async fn carry(&self, mut claim: Claim<'_>) {
        let too_long = async {
            self.clock.sleep(claim.parcel.subscription.timeout).await;
            tokio::time::sleep(claim.parcel.subscription.grace).await;
        };
        let answer = tokio::select! {
            answer = self.send(&claim.parcel) => answer,
            () = too_long => Err("it took too long".to_owned()),
        };
        let (status, text, failure, retry_after) = match answer {
            Ok(answer) => (Some(answer.status.as_u16()), answer.text, None, answer.retry_after),
            Err(failure) => (None, String::new(), Some(failure), None),
        };
        let attempt = DeliveryAttempt {
            at: self.clock.time().format(&Rfc3339).unwrap_or_default(),
            status,
            answer: claim.parcel.subscription.redacted(text),
            failure,
        };
        lock(&self.outbox).ended(&claim.parcel, Ended { attempt, retry_after }, self.clock.elapsed());
        claim.ended = true;
        self.courier_has_work();
    }

    async fn send(&self, parcel: &Parcel) -> Result<Answer, String> {
        let mut request = parcel.subscription.request(&parcel.event)?;
        let road = Arc::clone(&lock(&self.road));
        road.request(&parcel.event, parcel.attempt, &mut request);
        match &parcel.subscription.target {
            Target::Url { authority, .. } => {
                let stream = connect(authority).await?;
                post(road.line(&parcel.event, parcel.attempt, stream), request).await
            }
            Target::Function(receiver) => {
                let (head, body) = request.into_parts();
                let body = match body.collect().await {
                    Ok(body) => body.to_bytes(),
                    Err(never) => match never {},
                };
                // As a server whose handler panics: no answer, and the next event is taken all the same.
                let handled = async { receiver(Request::from_parts(head, body)).await };
                let answer = AssertUnwindSafe(handled).catch_unwind().await;
                answer.map(Answer::from).map_err(|_| "the receiver panicked".to_owned())
            }
        }
    }
}

impl EventSubscription {
    /// The event as a request, in the form that was asked for.
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
            Target::Function(_) => *request.uri_mut() = Uri::from_static("/event"),
        }
        *request.headers_mut() = headers;
        Ok(request)
    }
}

//! Subscriptions and deliveries over the [admin routes](crate::admin).

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderName, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{EventFormat, EventSubscription, SubscriptionError};
use crate::admin::{Refused, ok, read};
use crate::problem::json_answer;
use crate::sandbox::Shared;
use crate::sync::lock;

/// A subscription in JSON.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Wanted {
    url: String,
    #[serde(default)]
    format: EventFormat,
    bearer: Option<String>,
    basic: Option<Basic>,
    header: Option<Header>,
    attempts: Option<u32>,
    first_pause_seconds: Option<u64>,
    longest_pause_seconds: Option<u64>,
    timeout_seconds: Option<u64>,
    grace_seconds: Option<u64>,
    queue: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Basic {
    user: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    name: String,
    value: String,
}

impl From<SubscriptionError> for Refused {
    fn from(error: SubscriptionError) -> Self {
        Self::bad_request(error.to_string())
    }
}

impl Wanted {
    fn subscription(self) -> Result<EventSubscription, Refused> {
        let mut subscription = EventSubscription::to(&self.url)?.format(self.format);
        subscription = match (self.bearer, self.basic, self.header) {
            (None, None, None) => subscription,
            (Some(secret), None, None) => subscription.bearer(&secret)?,
            (None, Some(Basic { user, password }), None) => subscription.basic(&user, &password)?,
            (None, None, Some(Header { name, value })) => {
                let name = HeaderName::try_from(name).map_err(|_| {
                    Refused::bad_request("header.name must be the name of a header".to_owned())
                })?;
                subscription.header(name, &value)?
            }
            _ => return Err(Refused::bad_request("one of bearer, basic and header is enough".to_owned())),
        };
        let seconds = Duration::from_secs;
        if let Some(attempts) = self.attempts {
            subscription = subscription.attempts(attempts);
        }
        if let Some(pause) = self.first_pause_seconds {
            subscription = subscription.first_pause(seconds(pause));
        }
        if let Some(pause) = self.longest_pause_seconds {
            subscription = subscription.longest_pause(seconds(pause));
        }
        if let Some(timeout) = self.timeout_seconds {
            subscription = subscription.timeout(seconds(timeout));
        }
        if let Some(grace) = self.grace_seconds {
            subscription = subscription.grace(seconds(grace));
        }
        if let Some(events) = self.queue {
            subscription = subscription.queue(events);
        }
        Ok(subscription)
    }
}

pub(crate) async fn events(State(shared): State<Shared>) -> Response {
    shared.run_script();
    ok(lock(&shared.events).all().iter().map(|event| event.to_value()).collect::<Vec<Value>>())
}

pub(crate) async fn subscriptions(State(shared): State<Shared>) -> Response {
    ok(shared.subscriptions())
}

pub(crate) async fn subscribe(State(shared): State<Shared>, body: Bytes) -> Result<Response, Refused> {
    let id = shared.subscribe(read::<Wanted>(&body)?.subscription()?);
    Ok(json_answer(StatusCode::CREATED, &json!({ "id": id })))
}

pub(crate) async fn unsubscribe(
    State(shared): State<Shared>,
    Path(id): Path<String>,
) -> Result<StatusCode, Refused> {
    match id.parse() {
        Ok(id) if shared.unsubscribe(id) => Ok(StatusCode::NO_CONTENT),
        _ => Err(Refused::not_found("there is no such subscription".to_owned())),
    }
}

pub(crate) async fn deliveries(State(shared): State<Shared>) -> Response {
    ok(shared.deliveries())
}

pub(crate) async fn clear(State(shared): State<Shared>) -> StatusCode {
    shared.clear_deliveries();
    StatusCode::NO_CONTENT
}

pub(crate) async fn deliver(State(shared): State<Shared>) -> StatusCode {
    shared.deliver_due().await;
    StatusCode::NO_CONTENT
}

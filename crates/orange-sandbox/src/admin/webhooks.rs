//! Admin routes for events, subscriptions and deliveries.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderName, StatusCode};
use serde::Deserialize;
use serde_json::json;

use super::response::{AdminError, ok, parse_body};
use crate::apis::anomalie::tickets::Tickets;
use crate::problem::json_response;
use crate::webhooks::{EventFormat, EventSubscription, Webhooks};

type Shared = State<Arc<Webhooks>>;

/// A subscription in JSON.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SubscriptionBody {
    url: String,
    #[serde(default)]
    format: EventFormat,
    bearer: Option<String>,
    basic: Option<Basic>,
    header: Option<Header>,
    attempts: Option<u32>,
    initial_backoff_seconds: Option<u64>,
    max_backoff_seconds: Option<u64>,
    timeout_seconds: Option<u64>,
    grace_period_seconds: Option<u64>,
    queue_capacity: Option<usize>,
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

impl SubscriptionBody {
    fn subscription(self) -> Result<EventSubscription, AdminError> {
        let mut subscription = EventSubscription::to(&self.url)?.format(self.format);
        subscription = match (self.bearer, self.basic, self.header) {
            (None, None, None) => subscription,
            (Some(secret), None, None) => subscription.bearer(&secret)?,
            (None, Some(Basic { user, password }), None) => subscription.basic(&user, &password)?,
            (None, None, Some(Header { name, value })) => {
                let name = HeaderName::try_from(name).map_err(|_| {
                    AdminError::bad_request("header.name must be a valid header name".to_owned())
                })?;
                subscription.header(name, &value)?
            }
            _ => {
                return Err(AdminError::bad_request(
                    "only one of bearer, basic and header can be given".to_owned(),
                ));
            }
        };
        let seconds = Duration::from_secs;
        if let Some(attempts) = self.attempts {
            subscription = subscription.attempts(attempts);
        }
        if let Some(pause) = self.initial_backoff_seconds {
            subscription = subscription.initial_backoff(seconds(pause));
        }
        if let Some(pause) = self.max_backoff_seconds {
            subscription = subscription.max_backoff(seconds(pause));
        }
        if let Some(timeout) = self.timeout_seconds {
            subscription = subscription.timeout(seconds(timeout));
        }
        if let Some(grace) = self.grace_period_seconds {
            subscription = subscription.grace_period(seconds(grace));
        }
        if let Some(events) = self.queue_capacity {
            subscription = subscription.queue_capacity(events);
        }
        Ok(subscription)
    }
}

pub(super) async fn events(State(tickets): State<Arc<Tickets>>, State(webhooks): Shared) -> Response {
    tickets.run_script();
    ok(webhooks.events())
}

pub(super) async fn subscriptions(State(webhooks): Shared) -> Response {
    ok(webhooks.subscriptions())
}

pub(super) async fn subscribe(State(webhooks): Shared, body: Bytes) -> Result<Response, AdminError> {
    let id = webhooks.subscribe(parse_body::<SubscriptionBody>(&body)?.subscription()?);
    Ok(json_response(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn unsubscribe(
    State(webhooks): Shared,
    Path(id): Path<String>,
) -> Result<StatusCode, AdminError> {
    match id.parse() {
        Ok(id) if webhooks.unsubscribe(id) => Ok(StatusCode::NO_CONTENT),
        _ => Err(AdminError::not_found("subscription not found".to_owned())),
    }
}

pub(super) async fn deliveries(State(webhooks): Shared) -> Response {
    ok(webhooks.deliveries())
}

pub(super) async fn clear(State(webhooks): Shared) -> StatusCode {
    webhooks.clear_deliveries();
    StatusCode::NO_CONTENT
}

pub(super) async fn deliver(State(tickets): State<Arc<Tickets>>, State(webhooks): Shared) -> StatusCode {
    webhooks.deliver_due(|| tickets.run_script()).await;
    StatusCode::NO_CONTENT
}

//! Admin routes for events, subscriptions and deliveries.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderName, StatusCode};
use serde::Deserialize;
use serde_json::json;

use super::response::{AdminError, json_ok, parse_body};
use crate::apis::anomalie::tickets::Tickets;
use crate::problem::json_response;
use crate::webhooks::{EventFormat, EventSubscription, Webhooks};

type SharedWebhooks = State<Arc<Webhooks>>;

/// The body of a subscription.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SubscriptionBody {
    url: String,
    #[serde(default)]
    format: EventFormat,
    bearer: Option<String>,
    basic: Option<BasicCredentials>,
    header: Option<SecretHeader>,
    attempts: Option<u32>,
    initial_backoff_seconds: Option<u64>,
    max_backoff_seconds: Option<u64>,
    timeout_seconds: Option<u64>,
    grace_period_seconds: Option<u64>,
    queue_capacity: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BasicCredentials {
    user: String,
    password: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretHeader {
    name: String,
    value: String,
}

impl SubscriptionBody {
    fn subscription(self) -> Result<EventSubscription, AdminError> {
        let subscription = EventSubscription::to(&self.url)?.format(self.format);
        let subscription = match (self.bearer, self.basic, self.header) {
            (None, None, None) => subscription,
            (Some(secret), None, None) => subscription.bearer(&secret)?,
            (None, Some(BasicCredentials { user, password }), None) => {
                subscription.basic(&user, &password)?
            }
            (None, None, Some(SecretHeader { name, value })) => {
                let name = HeaderName::try_from(name)
                    .map_err(|_| AdminError::bad_request("header.name must be a valid header name"))?;
                subscription.header(name, &value)?
            }
            _ => return Err(AdminError::bad_request("only one of bearer, basic and header is allowed")),
        };
        let seconds = |value: Option<u64>| value.map(Duration::from_secs);
        let subscription = set_optional(subscription, self.attempts, EventSubscription::attempts);
        let subscription = set_optional(
            subscription,
            seconds(self.initial_backoff_seconds),
            EventSubscription::initial_backoff,
        );
        let subscription =
            set_optional(subscription, seconds(self.max_backoff_seconds), EventSubscription::max_backoff);
        let subscription =
            set_optional(subscription, seconds(self.timeout_seconds), EventSubscription::timeout);
        let subscription =
            set_optional(subscription, seconds(self.grace_period_seconds), EventSubscription::grace_period);
        Ok(set_optional(subscription, self.queue_capacity, EventSubscription::queue_capacity))
    }
}

/// Sets an optional property; without a value, the default remains.
fn set_optional<T>(
    subscription: EventSubscription,
    value: Option<T>,
    set: fn(EventSubscription, T) -> EventSubscription,
) -> EventSubscription {
    match value {
        Some(value) => set(subscription, value),
        None => subscription,
    }
}

pub(super) async fn events(State(tickets): State<Arc<Tickets>>, State(webhooks): SharedWebhooks) -> Response {
    tickets.run_due_actions();
    json_ok(webhooks.events())
}

pub(super) async fn subscriptions(State(webhooks): SharedWebhooks) -> Response {
    json_ok(webhooks.subscriptions())
}

pub(super) async fn subscribe(State(webhooks): SharedWebhooks, body: Bytes) -> Result<Response, AdminError> {
    let id = webhooks.subscribe(parse_body::<SubscriptionBody>(&body)?.subscription()?);
    Ok(json_response(StatusCode::CREATED, &json!({ "id": id })))
}

pub(super) async fn unsubscribe(
    State(webhooks): SharedWebhooks,
    Path(id): Path<String>,
) -> Result<StatusCode, AdminError> {
    match id.parse() {
        Ok(id) if webhooks.unsubscribe(id) => Ok(StatusCode::NO_CONTENT),
        _ => Err(AdminError::not_found("subscription not found")),
    }
}

pub(super) async fn deliveries(State(webhooks): SharedWebhooks) -> Response {
    json_ok(webhooks.deliveries())
}

pub(super) async fn clear_deliveries(State(webhooks): SharedWebhooks) -> StatusCode {
    webhooks.clear_deliveries();
    StatusCode::NO_CONTENT
}

pub(super) async fn deliver(
    State(tickets): State<Arc<Tickets>>,
    State(webhooks): SharedWebhooks,
) -> StatusCode {
    webhooks.deliver_due(|| tickets.run_due_actions()).await;
    StatusCode::NO_CONTENT
}

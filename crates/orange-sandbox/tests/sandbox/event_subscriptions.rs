//! Subscriptions to events: admin routes and secrets.

use std::time::Duration;

use http::{HeaderName, Method, StatusCode};
use orange_sandbox::{EventSubscription, Qualification, Sandbox};
use serde_json::{Value, json};

use crate::events::{start_with_ticket, subscription_to};
use crate::receiver::Receiver;
use crate::support::{TestClient, builder_with_frozen_clock, builder_with_long_lived_tokens, send};

/// Sends an admin request.
async fn admin_request(
    sandbox: &Sandbox,
    method: Method,
    path: &str,
    body: Value,
) -> crate::support::TestResponse {
    let request =
        http::Request::builder().method(method).uri(format!("http://localhost/_sandbox/events{path}"));
    send(sandbox, request.body(body.to_string().into()).expect("a request")).await
}

#[tokio::test]
async fn invalid_subscriptions_are_rejected() {
    let receiver = Receiver::start(&[]).await;
    let sandbox = builder_with_frozen_clock().build();
    for invalid in [
        json!({}),
        json!({"url": "http://example.org/event"}),
        json!({"url": "https://localhost/event"}),
        json!({"url": receiver.url, "format": "xml"}),
        json!({"url": receiver.url, "colour": "red"}),
        json!({"url": receiver.url, "bearer": "a", "basic": {"user": "b", "password": "c"}}),
        json!({"url": receiver.url, "header": {"name": "a b", "value": "c"}}),
        json!({"url": receiver.url, "bearer": "a\nb"}),
    ] {
        let response = admin_request(&sandbox, Method::POST, "/subscriptions", invalid.clone()).await;
        assert_eq!(response.status, StatusCode::BAD_REQUEST, "{invalid}");
    }
}

#[tokio::test]
async fn admin_routes_manage_subscriptions_and_deliveries() {
    let receiver = Receiver::start(&[(503, "your s3cr3t is stale")]).await;
    let sandbox = builder_with_long_lived_tokens().tickets(0).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let subscription = json!({
        "url": receiver.url, "format": "binary", "header": {"name": "x-webhook-key", "value": "s3cr3t"},
        "attempts": 2, "initialBackoffSeconds": 5, "maxBackoffSeconds": 5, "timeoutSeconds": 60,
        "gracePeriodSeconds": 0, "queueCapacity": 10,
    });
    let response = admin_request(&sandbox, Method::POST, "/subscriptions", subscription).await;
    assert_eq!((response.status, response.json()), (StatusCode::CREATED, json!({"id": 1})));
    let listed = admin_request(&sandbox, Method::GET, "/subscriptions", Value::Null).await.json();
    assert_eq!(listed, json!([{"id": 1, "target": receiver.url, "format": "binary"}]));

    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    let deliver = async || admin_request(&sandbox, Method::POST, "/deliver", Value::Null).await.status;
    assert_eq!(deliver().await, StatusCode::NO_CONTENT);
    sandbox.clock().advance(Duration::from_secs(5));
    deliver().await;
    let received = receiver.received();
    assert_eq!((received.len(), received[0].header("x-webhook-key")), (2, "s3cr3t"));
    let events = admin_request(&sandbox, Method::GET, "", Value::Null).await.json();
    assert_eq!(events, Value::from(sandbox.events()));
    let deliveries = admin_request(&sandbox, Method::GET, "/deliveries", Value::Null).await.json();
    assert_eq!(
        deliveries,
        json!([{
            "sequence": 1,
            "subscription": 1,
            "target": receiver.url,
            "source": "https://api.orange.com/anomalie-adresse",
            "id": events[0]["id"],
            "type": "fr.interop.anomalieadresse.update",
            "subject": id,
            "attempts": [
                {"at": "2025-06-02T08:00:00Z", "status": 503, "responseBody": "your [redacted] is stale", "failure": null},
                {"at": "2025-06-02T08:00:05Z", "status": 204, "responseBody": "", "failure": null},
            ],
            "outcome": "delivered",
        }])
    );
    admin_request(&sandbox, Method::DELETE, "/deliveries", Value::Null).await;
    assert_eq!(admin_request(&sandbox, Method::GET, "/deliveries", Value::Null).await.json(), json!([]));
    let unsubscribe = async |id: &str| {
        admin_request(&sandbox, Method::DELETE, &format!("/subscriptions/{id}"), Value::Null)
            .await
            .status
            .as_u16()
    };
    assert_eq!((unsubscribe("1").await, unsubscribe("1").await, unsubscribe("x").await), (204, 404, 404));
    sandbox.infrastructure_operator().hold(&id, "a plan").expect("allowed");
    deliver().await;
    assert_eq!(receiver.received().len(), 2);
}

#[tokio::test]
async fn secrets_match_the_authentication_of_the_sdk() {
    use orange_events::{Authenticate, BasicAuth, SharedSecret};
    let receiver = Receiver::start(&[]).await;
    let name = HeaderName::from_static("x-webhook-key");
    let basic = BasicAuth::new("orange", "été").expect("a user");
    let bearer = SharedSecret::bearer("s3cr3t").expect("a secret");
    let header = SharedSecret::header(name.clone(), "s3cr3t").expect("a secret");
    let methods: [(&dyn Authenticate, EventSubscription); 3] = [
        (&basic, subscription_to(&receiver).basic("orange", "été").expect("a user")),
        (&bearer, subscription_to(&receiver).bearer("s3cr3t").expect("a secret")),
        (&header, subscription_to(&receiver).header(name, "s3cr3t").expect("a secret")),
    ];
    for (authenticate, subscription) in methods {
        let (running, _, id) = start_with_ticket(subscription).await;
        running.sandbox().infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
        running.sandbox().deliver_events().await;
        let mut parts = http::Request::post("/event").body(()).expect("a request").into_parts().0;
        parts.headers = receiver.received().pop().expect("an event").headers;
        assert_eq!(authenticate.authenticate(&parts), Ok(()));
    }
}

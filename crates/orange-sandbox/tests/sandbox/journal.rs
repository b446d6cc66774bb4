//! Journal: recorded requests and their effects.

use futures_util::TryStreamExt as _;
use http::Request;
use orange_core::transport::{Body, Transport as _};
use orange_sandbox::{Fault, FaultPoint, FaultRule, ResponseOverride};
use serde_json::json;

use crate::support::{TestClient, builder_with_frozen_clock, modification};

#[tokio::test]
async fn requests_are_recorded_without_secrets() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let response = client.get("/anomalie-adresse?status[in]=A%2CB&sort=%2Did").await;
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!((requests[0].method.as_str(), requests[0].path.as_str()), ("POST", "/oauth/v3/token"));
    assert_eq!(requests[0].header("authorization"), Some("Basic [redacted]"));
    assert_eq!(requests[1].query.as_deref(), Some("status[in]=A%2CB&sort=%2Did"));
    assert_eq!(requests[1].header("authorization"), Some("Bearer [redacted]"));
    assert_eq!(requests[1].header("accept"), Some("application/json"));
    assert_eq!(requests[1].status, Some(200));
    assert_eq!(requests[1].request_id, response.header("x-oapi-request-id"));
    let shown = format!("{requests:?} {:?} {sandbox:?} {:?}", sandbox.effects(), sandbox.credentials());
    for secret in [&client.token, sandbox.credentials().client_secret(), sandbox.credentials().api_key()] {
        assert!(!shown.contains(secret));
    }
    sandbox.clear_journal();
    assert_eq!((sandbox.requests().len(), sandbox.effects().len()), (0, 0));
}

#[tokio::test]
async fn body_and_status_of_requests_are_recorded() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    client.post("/anomalie-adresse", &modification()).await;
    let requests = sandbox.requests();
    assert_eq!((requests[0].body.as_str(), requests[0].body_length), ("grant_type=client_credentials", 29));
    let sent = serde_json::from_str::<serde_json::Value>(&requests[1].body).expect("JSON");
    assert_eq!((sent, requests[1].status), (modification(), Some(201)));

    // A request whose response was suppressed has no status.
    for (fault, status) in [
        (Fault::Reset { at: FaultPoint::BeforeEffect }, None),
        (Fault::Reset { at: FaultPoint::BeforeHead }, None),
        (Fault::Reset { at: FaultPoint::MidBody }, Some(200)),
        (ResponseOverride::error(503, 5).into(), Some(503)),
    ] {
        sandbox.clear_journal();
        sandbox.faults().add(FaultRule::new(fault.clone()).times(1));
        let request = Request::get("http://localhost/anomalie-adresse");
        let request = request.header("accept", "application/json");
        let request = request.header("authorization", format!("Bearer {}", client.token));
        if let Ok(response) = sandbox.send(request.body(Body::empty()).expect("a request")).await {
            let _ = response.into_body().try_collect::<Vec<_>>().await;
        }
        assert_eq!(sandbox.requests()[0].status, status, "{fault}");
    }

    // Only the beginning of a long body is recorded.
    sandbox.clear_journal();
    client.post("/anomalie-adresse", &json!({ "x": "y".repeat(100_000) })).await;
    let request = sandbox.requests().remove(0);
    assert_eq!((request.body.len(), request.body_length), (64 * 1024, 100_008));
}

#[tokio::test]
async fn effects_name_their_request() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let mut body = modification();
    body["externalId"] = "mine".into();
    let created = client.post("/anomalie-adresse", &body).await;
    let id = created.json()["id"].as_str().expect("an id").to_owned();
    let patched = client.patch(&id, &json!({ "priority": "HIGH" })).await;
    client.post("/anomalie-adresse", &json!({})).await;
    sandbox.infrastructure_operator().reject(&id, "UNKNOWN_ZONE", None).expect("rejected");
    sandbox.infrastructure_operator().remove(&id).expect("removed");
    let effects = serde_json::to_value(sandbox.effects()).expect("JSON");
    assert_eq!(effects[0]["effect"], "tokenIssued");
    assert_eq!(
        effects.as_array().expect("a list")[1..],
        [
            json!({
                "effect": "ticketCreated", "id": id, "externalId": "mine",
                "requestId": created.header("x-oapi-request-id"),
            }),
            json!({
                "effect": "ticketUpdated", "id": id, "status": "ACKNOWLEDGED",
                "requestId": patched.header("x-oapi-request-id"),
            }),
            json!({ "effect": "ticketStatusChanged", "id": id, "status": "REJECTED" }),
            json!({ "effect": "ticketRemoved", "id": id }),
        ]
    );
}

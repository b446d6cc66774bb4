//! A hosted service: needs no credentials, and its responses meet the same faults.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::body::Body as AxumBody;
use axum::extract::Request as AxumRequest;
use axum::routing::{get, post};
use http::{HeaderName, Method, Request, StatusCode};
use orange_anomalie_adresse::events::{self, Event};
use orange_core::transport::Body;
use orange_events::{Rejection, SharedSecret};
use orange_sandbox::{DeliveryOutcome, EventSubscription, Fault, FaultRule, Qualification};

use crate::support::{TestClient, builder_with_frozen_clock, builder_with_long_lived_tokens, send};

const SECRET: &str = "TheSecretOfBothSides-0123456789";

/// Returns a receiver of events that counts the calls of its handler.
fn receiver(handled: Arc<AtomicUsize>) -> Router {
    let header = HeaderName::from_static("x-webhook-key");
    let webhook = events::webhook(SharedSecret::header(header, SECRET).expect("a secret"));
    let respond = async move |request: AxumRequest| {
        let (head, body) = request.into_parts();
        let handler = async |_: Event| {
            handled.fetch_add(1, Ordering::Relaxed);
            Ok::<(), Rejection>(())
        };
        webhook.handle(&head, body.into_data_stream(), handler).await.map(AxumBody::from)
    };
    Router::new().route("/event", post(respond))
}

#[tokio::test]
async fn lost_response_of_a_hosted_receiver_causes_redelivery() {
    let handled = Arc::new(AtomicUsize::new(0));
    let sandbox =
        builder_with_long_lived_tokens().tickets(0).hosted_service(receiver(Arc::clone(&handled))).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let running = sandbox.start().await.expect("a port");
    let header = HeaderName::from_static("x-webhook-key");
    let target =
        EventSubscription::to(&format!("{}/event", running.hosted_service_url())).expect("this machine");
    let subscription = sandbox.subscribe(target.header(header, SECRET).expect("a secret"));
    sandbox.faults().add(FaultRule::new(Fault::lost_response()).path("/_hosted/event").times(1));
    sandbox.clear_journal();
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    sandbox.deliver_events().await;
    sandbox.clock().advance(Duration::from_secs(1));
    sandbox.deliver_events().await;
    let delivery = sandbox.event_deliveries().remove(0);
    assert_eq!((delivery.outcome, delivery.attempts.len()), (DeliveryOutcome::Delivered, 2));
    assert_eq!(handled.load(Ordering::Relaxed), 1);
    let requests = sandbox.requests();
    let faults: Vec<Option<&Fault>> = requests.iter().map(|request| request.fault.as_ref()).collect();
    assert_eq!(faults, [Some(&Fault::lost_response()), None]);
    assert_eq!(requests[1].header("x-webhook-key"), Some("[redacted]"));
    // The secret of an ended subscription is redacted too.
    assert!(sandbox.unsubscribe(subscription));
    let request = Request::post("http://localhost/_hosted/event").header("x-webhook-key", SECRET);
    let response = send(&sandbox, request.body(Body::empty()).expect("a request")).await;
    assert_eq!(response.status, StatusCode::BAD_REQUEST);
    assert!(!format!("{:?}", sandbox.requests()).contains(SECRET));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn hosted_service_responds_itself() {
    let service = Router::new().route("/a", get(async || "a service"));
    let sandbox = builder_with_frozen_clock().hosted_service(service).build();
    let request = |method: Method, path: &str| {
        Request::builder().method(method).uri(format!("http://localhost{path}")).body(Body::empty())
    };
    let response = send(&sandbox, request(Method::GET, "/_hosted/a").expect("a request")).await;
    assert_eq!((response.status, &*response.bytes), (StatusCode::OK, b"a service".as_slice()));
    for (method, path, status) in [(Method::PUT, "/_hosted/a", 405), (Method::GET, "/_hosted/b", 404)] {
        let response = send(&sandbox, request(method, path).expect("a request")).await;
        assert_eq!((response.status.as_u16(), response.bytes.len()), (status, 0), "not from the gateway");
    }
    let response = send(&sandbox, request(Method::GET, "/_hosteds").expect("a request")).await;
    assert_eq!(response.error_code(), (404, 60), "from the gateway");
    let response =
        send(&builder_with_frozen_clock().build(), request(Method::GET, "/_hosted/a").expect("a request"))
            .await;
    assert_eq!(response.error_code(), (404, 60), "from the gateway");
}

#[tokio::test]
async fn panic_of_a_hosted_service_does_not_stop_the_sandbox() {
    let panicking = Router::new().route("/event", post(async || -> StatusCode { panic!("handler failed") }));
    let sandbox = builder_with_long_lived_tokens().tickets(0).hosted_service(panicking).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let running = sandbox.start().await.expect("a port");
    let target =
        EventSubscription::to(&format!("{}/event", running.hosted_service_url())).expect("this machine");
    sandbox.subscribe(target.attempts(1));
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    sandbox.deliver_events().await;
    let delivery = sandbox.event_deliveries().remove(0);
    assert_eq!(delivery.outcome, DeliveryOutcome::Exhausted);
    assert!(delivery.attempts[0].failure.is_some(), "{delivery:?}");
    running.stop().await.expect("it stops as it should");
}

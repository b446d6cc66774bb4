//! Journeys: export, import and replay.

use std::time::Duration;

use http::{Method, Request, StatusCode};
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::test_util::Replay;
use orange_core::transport::{Body, Transport as _};
use orange_sandbox::{Fault, FaultRule, Journey, Sandbox};
use serde_json::json;

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, modification, send};

fn new_sandbox() -> Sandbox {
    builder_with_frozen_clock().tickets(3).build()
}

async fn admin_request(sandbox: &Sandbox, method: Method, path: &str, body: &str) -> TestResponse {
    let request = Request::builder().method(method).uri(format!("http://localhost/_sandbox{path}"));
    send(sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
}

/// Asks, answers and resolves a ticket, with errors and a fault in between. Returns its id.
async fn record(sandbox: &Sandbox) -> String {
    let client = TestClient::new(sandbox).await;
    let id = client.create_ticket().await;
    let act = async |action: &str, body: &str| {
        let path = format!("/anomalie-adresse/{id}/{action}");
        let response = admin_request(sandbox, Method::POST, &path, body).await;
        assert_eq!(response.status, StatusCode::NO_CONTENT, "{action}: {response:?}");
    };
    assert_eq!(client.patch(&id, &json!({ "status": "CLOSED" })).await.status, 403, "not yet");
    act("qualify", "").await;
    act("hold", r#"{"details":"Which door?"}"#).await;
    client.upload(&id).await;
    let answer = json!({ "status": "ACKNOWLEDGED", "statusChangeReason": "INFORMATION_PROVIDED" });
    assert_eq!(client.patch(&id, &answer).await.status, 200);
    sandbox.clock().advance(Duration::from_secs(7200));
    let expired = client.get("/anomalie-adresse").await;
    assert_eq!(expired.error_code(), (401, 42));
    let client = TestClient::new(sandbox).await;
    sandbox.faults().add(FaultRule::new(Fault::lost_response()).times(1));
    let lost = client.request(Method::POST, "/anomalie-adresse").header("content-type", "application/json");
    let lost = lost.body(Body::from(modification().to_string())).expect("a request");
    assert!(sandbox.send(lost).await.is_err());
    let no_accept = Request::get("http://localhost/anomalie-adresse")
        .header("authorization", format!("Bearer {}", client.token))
        .body(Body::empty());
    assert_eq!(send(sandbox, no_accept.expect("a request")).await.status, 406);
    act("qualify", "").await;
    act("resolve", "").await;
    assert_eq!(client.patch(&id, &json!({ "status": "CLOSED" })).await.status, 200);
    id
}

#[tokio::test]
async fn exported_journey_is_replayed_with_the_same_statuses() {
    let sandbox = new_sandbox();
    let id = record(&sandbox).await;
    let journey = sandbox.journey();
    for file in [journey.to_har(), journey.to_recording().expect("complete bodies")] {
        let read: Journey = file.parse().expect("a journey");
        assert_eq!(read.requests().len(), journey.requests().len());
        let other = new_sandbox();
        let replayed = other.replay(&read).await;
        let recorded: Vec<_> = sandbox.requests().iter().map(|request| request.status).collect();
        assert!(recorded.contains(&None) && recorded.contains(&Some(401)), "{recorded:?}");
        assert_eq!(replayed.iter().map(|request| request.recorded).collect::<Vec<_>>(), recorded);
        for request in &replayed {
            assert_eq!(request.replayed, request.recorded, "{request:?}");
        }
        let (ticket, replayed) = (sandbox.ticket(&id).expect("the ticket"), other.ticket(&id));
        assert_eq!(replayed.expect("the same ticket"), ticket, "with the same history and dates");
        assert_eq!(other.ticket_count(), sandbox.ticket_count(), "the lost creation took effect again");
    }
}

#[tokio::test]
async fn replay_reports_other_statuses() {
    let sandbox = new_sandbox();
    let id = record(&sandbox).await;
    let other = new_sandbox();
    // The first request of the journey that concerns the ticket is its creation.
    let journey = sandbox.journey();
    other.faults().add(FaultRule::new(orange_sandbox::ResponseOverride::status(503)).method("PATCH"));
    let replayed = other.replay(&journey).await;
    let different: Vec<_> = replayed.iter().filter(|request| request.recorded != request.replayed).collect();
    assert!(!different.is_empty());
    for request in different {
        assert_eq!((request.method.as_str(), request.replayed), ("PATCH", Some(503)), "{request:?}");
        assert!(request.target.contains(&id), "{request:?}");
    }
}

#[tokio::test]
async fn exported_files_have_no_secrets() {
    let sandbox = new_sandbox();
    record(&sandbox).await;
    let journey = sandbox.journey();
    let files = [journey.to_har(), journey.to_recording().expect("complete bodies"), format!("{journey:?}")];
    for secret in sandbox.tokens().into_iter().chain([sandbox.credentials().client_secret().to_owned()]) {
        for file in &files {
            assert!(!file.contains(&secret), "{file}");
        }
    }
}

#[tokio::test]
async fn recording_is_replayed_to_a_client() {
    let sandbox = builder_with_frozen_clock().tickets(5).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().expect("credentials").build().expect("a client"));
    let recorded = tickets.list().limit(2).send().await.expect("a page");
    let path = std::env::temp_dir().join(format!("orange-sandbox-journey-{}.jsonl", std::process::id()));
    std::fs::write(&path, sandbox.journey().to_recording().expect("complete bodies")).expect("a file");
    let replay = Replay::from_file(&path).expect("a recording");
    std::fs::remove_file(&path).expect("it was there");
    let tickets = AnomalieAdresses::new(&replay.client().expect("a client"));
    let replayed = tickets.list().limit(2).send().await.expect("the recorded page");
    assert_eq!(recorded.items().len(), 2);
    assert_eq!(format!("{:?}", replayed.items()), format!("{:?}", recorded.items()));
    replay.verify();
}

#[tokio::test]
async fn incomplete_bodies_are_not_exported_as_recording() {
    let mut limits = orange_sandbox::Limits::default();
    limits.max_recorded_body_bytes = 100;
    let sandbox = builder_with_frozen_clock().tickets(5).limits(limits).build();
    let client = TestClient::new(&sandbox).await;
    client.get("/anomalie-adresse").await;
    let error = sandbox.journey().to_recording().expect_err("too long").to_string();
    assert!(
        error.contains("the response to request 2 has ") && error.contains("--max-recorded-body-bytes"),
        "{error}"
    );
    let response = admin_request(&sandbox, Method::GET, "/journeys/export?format=recording", "").await;
    assert_eq!(response.status, StatusCode::BAD_REQUEST);
    assert_eq!(response.json()["error"], error.as_str());
}

#[tokio::test]
async fn admin_routes_export_and_import_a_journey() {
    let sandbox = new_sandbox();
    record(&sandbox).await;
    let count = sandbox.requests().len();
    for format in ["har", "recording"] {
        let file =
            admin_request(&sandbox, Method::GET, &format!("/journeys/export?format={format}"), "").await;
        assert!(
            file.header("content-disposition").starts_with("attachment; filename=\"journey."),
            "{file:?}"
        );
        let text = String::from_utf8(file.bytes.to_vec()).expect("text");
        let other = new_sandbox();
        TestClient::new(&other).await;
        let imported = admin_request(&other, Method::POST, "/journeys/import", &text).await;
        assert_eq!((imported.status, imported.json()), (StatusCode::OK, json!({ "requests": count })));
        let requests = other.requests();
        assert_eq!(requests.len(), count + 1);
        assert!(!requests[0].imported && requests[1..].iter().all(|request| request.imported));
        assert_eq!(requests[count].sequence, count as u64 + 1);
        let paths: Vec<_> = requests[1..].iter().map(|request| request.path.clone()).collect();
        assert_eq!(paths, sandbox.requests().iter().map(|request| request.path.clone()).collect::<Vec<_>>());
    }
    for (path, body) in [("/journeys/import", "nonsense"), ("/journeys/import", "")] {
        assert_eq!(admin_request(&sandbox, Method::POST, path, body).await.status, StatusCode::BAD_REQUEST);
    }
    let unknown = admin_request(&sandbox, Method::GET, "/journeys/export?format=pcap", "").await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST);
}

//! The back door.

use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{Caller, Reply, send, still};

/// A request without any credentials.
async fn door(sandbox: &Sandbox, method: Method, path: &str, body: &str) -> Reply {
    let request = Request::builder().method(method).uri(format!("http://localhost/_sandbox{path}"));
    send(sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn a_whole_life_through_the_back_door() {
    let sandbox = still().tickets(0).build();
    let caller = Caller::new(&sandbox).await;
    let id = caller.raise().await;
    let act = async |act: &str, body: &str| {
        door(&sandbox, Method::POST, &format!("/anomalie-adresse/{id}/{act}"), body).await.status.as_u16()
    };
    let status = || sandbox.ticket(&id).expect("the ticket")["status"].as_str().map(str::to_owned);
    assert_eq!(act("qualify", r#"{"complexity":"COMPLEX","zone":"ZTD"}"#).await, 204);
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["zone"], "ZTD");
    assert_eq!(act("requalify", r#"{"complexity":"SIMPLE","details":"easy"}"#).await, 204);
    assert_eq!(act("hold", "").await, 409, "no details");
    assert_eq!(act("hold", r#"{"details":"what?"}"#).await, 204);
    assert_eq!(act("expire-answer", "").await, 204);
    assert_eq!(act("resolve", "").await, 409, "not from here");
    assert_eq!(act("expire-validation", "{}").await, 204);
    assert_eq!(status().as_deref(), Some("CLOSED"));
    assert_eq!(act("dance", "").await, 404);
    assert_eq!(act("qualify", r#"{"complexity":"HARD"}"#).await, 400);
    assert_eq!(act("qualify", r#"{"zone":"X"}"#).await, 400);
    assert_eq!(act("qualify", r#"{"colour":"red"}"#).await, 400);
    assert_eq!(act("qualify", "not json").await, 400);
    assert_eq!(
        door(&sandbox, Method::POST, "/anomalie-adresse/x/qualify", "").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        door(&sandbox, Method::DELETE, &format!("/anomalie-adresse/{id}"), "").await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(sandbox.ticket(&id), None);
}

#[tokio::test]
async fn rejecting_resolving_and_giving_up_have_their_routes() {
    let sandbox = still().tickets(0).build();
    let caller = Caller::new(&sandbox).await;
    let mut reached = Vec::new();
    for (acts, bodies) in [
        (vec!["reject"], vec![r#"{"reason":"INVALID","details":"no"}"#]),
        (vec!["qualify", "resolve"], vec!["", ""]),
        (vec!["qualify", "give-up"], vec!["", r#"{"details":"no"}"#]),
    ] {
        let id = caller.raise().await;
        for (act, body) in acts.iter().zip(bodies) {
            let reply = door(&sandbox, Method::POST, &format!("/anomalie-adresse/{id}/{act}"), body).await;
            assert_eq!(reply.status, StatusCode::NO_CONTENT, "{act}");
        }
        reached.push(sandbox.ticket(&id).expect("the ticket")["statusChangeReason"].clone());
    }
    assert_eq!(reached, ["INVALID", "RESOLVED", "UNRESOLVABLE"]);
}

#[tokio::test]
async fn the_clock_the_tokens_and_the_quirks_are_within_reach() {
    let sandbox = still().build();
    let caller = Caller::new(&sandbox).await;
    assert_eq!(
        door(&sandbox, Method::GET, "/clock", "").await.json(),
        json!({ "time": "2025-06-02T08:00:00Z" })
    );
    let moved = door(&sandbox, Method::POST, "/clock/advance", r#"{"seconds":90}"#).await.json();
    assert_eq!(moved, json!({ "time": "2025-06-02T08:01:30Z" }));
    assert_eq!(
        door(&sandbox, Method::POST, "/clock/advance", r#"{"seconds":-1}"#).await.status,
        StatusCode::BAD_REQUEST
    );

    assert_eq!(door(&sandbox, Method::POST, "/tokens/expire", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(caller.get("/anomalie-adresse").await.refusal(), (401, 42));
    assert_eq!(door(&sandbox, Method::POST, "/tokens/revoke", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(caller.get("/anomalie-adresse").await.refusal(), (401, 41));

    let mut quirks = door(&sandbox, Method::GET, "/quirks", "").await.json();
    assert_eq!(quirks["singleTicket"], "array-of-one");
    quirks["defaultLimit"] = 3.into();
    assert_eq!(door(&sandbox, Method::PUT, "/quirks", &quirks.to_string()).await.status, StatusCode::OK);
    assert_eq!(sandbox.quirks().default_limit, 3);
    assert_eq!(
        door(&sandbox, Method::PUT, "/quirks", r#"{"unknown":1}"#).await.status,
        StatusCode::BAD_REQUEST
    );
    door(&sandbox, Method::PUT, "/quirks", "{}").await;
    assert_eq!(sandbox.quirks().default_limit, 10);
}

#[tokio::test]
async fn the_journal_can_be_read_and_is_not_written_by_reading_it() {
    let sandbox = still().tickets(0).build();
    let caller = Caller::new(&sandbox).await;
    let id = caller.raise().await;
    let requests = door(&sandbox, Method::GET, "/requests", "").await.json();
    assert_eq!(requests.as_array().map(Vec::len), Some(2));
    assert_eq!(requests[1]["method"], "POST");
    assert_eq!(requests[1]["query"], Value::Null);
    assert!(!requests.to_string().contains(&caller.token));
    let effects = door(&sandbox, Method::GET, "/effects", "").await.json();
    assert_eq!((&effects[1]["effect"], &effects[1]["id"]), (&json!("ticketCreated"), &json!(id)));
    assert_eq!(door(&sandbox, Method::DELETE, "/journal", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(door(&sandbox, Method::GET, "/requests", "").await.json(), json!([]));
    assert_eq!(door(&sandbox, Method::GET, "/effects", "").await.json(), json!([]));
}

//! Admin interface.

use std::net::Ipv4Addr;

use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::{ListenOptions, RunningSandbox, Sandbox, SandboxClock};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, send};

/// Sends an admin request.
async fn admin_request(sandbox: &Sandbox, method: Method, path: &str, body: &str) -> TestResponse {
    let request = Request::builder().method(method).uri(format!("http://localhost/_sandbox{path}"));
    send(sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
}

#[tokio::test]
async fn admin_routes_process_and_remove_a_ticket() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let act = async |action: &str, body: &str| {
        admin_request(&sandbox, Method::POST, &format!("/anomalie-adresse/{id}/{action}"), body)
            .await
            .status
            .as_u16()
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
    assert_eq!(
        admin_request(&sandbox, Method::DELETE, &format!("/anomalie-adresse/{id}"), "").await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(sandbox.ticket(&id), None);
}

#[tokio::test]
async fn unknown_actions_tickets_and_invalid_bodies_are_rejected() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let act = async |action: &str, body: &str| {
        let path = format!("/anomalie-adresse/{id}/{action}");
        admin_request(&sandbox, Method::POST, &path, body).await.status.as_u16()
    };
    assert_eq!(act("dance", "").await, 404);
    assert_eq!(act("qualify", r#"{"complexity":"HARD"}"#).await, 400);
    assert_eq!(act("qualify", r#"{"zone":"X"}"#).await, 400);
    assert_eq!(act("qualify", r#"{"colour":"red"}"#).await, 400);
    assert_eq!(act("qualify", "not json").await, 400);
    assert_eq!(
        admin_request(&sandbox, Method::POST, "/anomalie-adresse/x/qualify", "").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn admin_routes_reject_resolve_and_give_up_tickets() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let mut reached = Vec::new();
    for (actions, bodies) in [
        (vec!["reject"], vec![r#"{"reason":"INVALID","details":"no"}"#]),
        (vec!["qualify", "resolve"], vec!["", ""]),
        (vec!["qualify", "give-up"], vec!["", r#"{"details":"no"}"#]),
    ] {
        let id = client.create_ticket().await;
        for (action, body) in actions.iter().zip(bodies) {
            let response =
                admin_request(&sandbox, Method::POST, &format!("/anomalie-adresse/{id}/{action}"), body)
                    .await;
            assert_eq!(response.status, StatusCode::NO_CONTENT, "{action}");
        }
        reached.push(sandbox.ticket(&id).expect("the ticket")["statusChangeReason"].clone());
    }
    assert_eq!(reached, ["INVALID", "RESOLVED", "UNRESOLVABLE"]);
}

#[tokio::test]
async fn time_without_rfc_3339_format_is_an_error() {
    let offset = time::UtcOffset::from_hms(0, 0, 30).expect("an offset");
    let start = time::OffsetDateTime::UNIX_EPOCH.to_offset(offset);
    let sandbox = Sandbox::builder().clock(SandboxClock::new(start, 0.0)).tickets(0).incidents(0).build();
    let response = admin_request(&sandbox, Method::GET, "/clock", "").await;
    assert_eq!(response.status, StatusCode::INTERNAL_SERVER_ERROR);
    let error = response.json()["error"].as_str().expect("a message").to_owned();
    assert!(error.starts_with("the sandbox time has no RFC 3339 format"), "{error}");
}

#[tokio::test]
async fn admin_routes_change_clock_tokens_and_quirks() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(
        admin_request(&sandbox, Method::GET, "/clock", "").await.json(),
        json!({ "time": "2025-06-02T08:00:00Z" })
    );
    let advanced = admin_request(&sandbox, Method::POST, "/clock/advance", r#"{"seconds":90}"#).await.json();
    assert_eq!(advanced, json!({ "time": "2025-06-02T08:01:30Z" }));
    assert_eq!(
        admin_request(&sandbox, Method::POST, "/clock/advance", r#"{"seconds":-1}"#).await.status,
        StatusCode::BAD_REQUEST
    );

    assert_eq!(
        admin_request(&sandbox, Method::POST, "/tokens/expire", "").await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(client.get("/anomalie-adresse").await.error_code(), (401, 42));
    assert_eq!(
        admin_request(&sandbox, Method::POST, "/tokens/revoke", "").await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(client.get("/anomalie-adresse").await.error_code(), (401, 41));

    let mut quirks = admin_request(&sandbox, Method::GET, "/quirks", "").await.json();
    assert_eq!(quirks["singleTicket"], "array-of-one");
    quirks["defaultLimit"] = 3.into();
    assert_eq!(
        admin_request(&sandbox, Method::PUT, "/quirks", &quirks.to_string()).await.status,
        StatusCode::OK
    );
    assert_eq!(sandbox.quirks().default_limit, 3);
    assert_eq!(
        admin_request(&sandbox, Method::PUT, "/quirks", r#"{"unknown":1}"#).await.status,
        StatusCode::BAD_REQUEST
    );
    admin_request(&sandbox, Method::PUT, "/quirks", "{}").await;
    assert_eq!(sandbox.quirks().default_limit, 10);
}

#[tokio::test]
async fn admin_routes_show_and_clear_the_journal_without_admin_requests() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let requests = admin_request(&sandbox, Method::GET, "/requests", "").await.json();
    assert_eq!(requests.as_array().map(Vec::len), Some(2));
    assert_eq!(requests[1]["method"], "POST");
    assert_eq!(requests[1]["query"], Value::Null);
    assert!(!requests.to_string().contains(&client.token));
    let effects = admin_request(&sandbox, Method::GET, "/effects", "").await.json();
    assert_eq!((&effects[1]["effect"], &effects[1]["id"]), (&json!("ticketCreated"), &json!(id)));
    assert_eq!(admin_request(&sandbox, Method::DELETE, "/journal", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(admin_request(&sandbox, Method::GET, "/requests", "").await.json(), json!([]));
    assert_eq!(admin_request(&sandbox, Method::GET, "/effects", "").await.json(), json!([]));
}

#[tokio::test]
async fn every_listed_admin_route_is_served() {
    let sandbox = builder_with_frozen_clock().build();
    for path in ["", "/"] {
        let index = admin_request(&sandbox, Method::GET, path, "").await.json();
        let routes = index["routes"].as_array().expect("a list").clone();
        assert!(routes.len() > 30, "{index}");
        for route in routes {
            if route["path"] == "/_sandbox/stream" {
                // Its body has no end; `inspector.rs` tests it.
                continue;
            }
            let (method, path) = (route["method"].as_str().expect("a method"), &route["path"]);
            let path = path.as_str().and_then(|path| path.strip_prefix("/_sandbox")).expect("a path");
            let method = method.parse::<Method>().expect("a method");
            let body = route.get("body").map(ToString::to_string).unwrap_or_default();
            let response = admin_request(&sandbox, method, path, &body).await;
            // No resource has the id `{id}` or another placeholder. Routes without an id accept their own example.
            let has_id = path.contains('{');
            let expected =
                if has_id { response.status == StatusCode::NOT_FOUND } else { response.status.is_success() };
            assert!(expected, "{route}: {response:?}");
            if has_id {
                assert!(response.json()["error"].as_str().expect("an error").ends_with(" not found"));
            }
        }
    }
}

#[tokio::test]
async fn invalid_admin_paths_and_methods_are_errors() {
    let sandbox = builder_with_frozen_clock().build();
    let unknown = admin_request(&sandbox, Method::GET, "/nothing", "").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.json()["error"].as_str().expect("an error").contains("GET /_sandbox"), "{unknown:?}");
    let refused = admin_request(&sandbox, Method::PUT, "/requests", "").await;
    assert_eq!((refused.status, refused.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, "GET,HEAD"));
    assert!(refused.json()["error"].is_string());
    let not_utf8 = admin_request(&sandbox, Method::DELETE, "/anomalie-adresse/%FF", "").await;
    assert_eq!(not_utf8.status, StatusCode::BAD_REQUEST);
    assert!(not_utf8.json()["error"].is_string());
}

#[tokio::test]
async fn admin_routes_open_change_and_comment_incidents() {
    let sandbox = builder_with_frozen_clock().incidents(0).build();
    let opened =
        admin_request(&sandbox, Method::POST, "/incidents", r#"{"priority":"P1","description":"Alarm"}"#)
            .await;
    assert_eq!(opened.status, StatusCode::CREATED);
    let id = opened.json()["id"].as_str().expect("an id").to_owned();
    assert_eq!(sandbox.incident(&id), None, "not visible yet");
    sandbox.clock().advance(std::time::Duration::from_secs(180));
    assert_eq!(sandbox.incident(&id).expect("visible")["priority"], "P1");
    let change =
        admin_request(&sandbox, Method::PATCH, &format!("/incidents/{id}"), r#"{"priority":"P2"}"#).await;
    let note =
        admin_request(&sandbox, Method::POST, &format!("/incidents/{id}/notes"), r#"{"text":"soon"}"#).await;
    assert_eq!((change.status, note.status), (StatusCode::NO_CONTENT, StatusCode::NO_CONTENT));
    sandbox.clock().advance(std::time::Duration::from_secs(180));
    assert_eq!(sandbox.incident(&id).expect("visible")["priority"], "P2");
    assert_eq!(
        admin_request(&sandbox, Method::PATCH, "/incidents/x", "{}").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        admin_request(&sandbox, Method::POST, "/incidents", "[]").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn qualification_sets_expected_resolution_date() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let body = r#"{"expectedInSeconds":3600}"#;
    let response =
        admin_request(&sandbox, Method::POST, &format!("/anomalie-adresse/{id}/qualify"), body).await;
    assert_eq!(response.status, StatusCode::NO_CONTENT);
    let ticket = sandbox.ticket(&id).expect("the ticket");
    assert!(ticket.to_string().contains("2025-06-02T09:00:00"), "{ticket}");
}

/// Returns the token of the inspector's page.
async fn page_token(running: &RunningSandbox) -> String {
    let headers = format!("Host: localhost:{}\r\nAccept: text/html\r\n", running.address().port());
    let page = response(running, "GET /_sandbox/", &headers, "").await;
    let (_, token) = page.split_once("name=\"sandbox-token\" content=\"").expect("a token");
    token.split('"').next().expect("an end").to_owned()
}

/// Returns the status of a request with these header lines over a socket.
async fn status(running: &RunningSandbox, line: &str, headers: &str, body: &str) -> u16 {
    response(running, line, headers, body).await[9..12].parse().expect("a status")
}

/// Returns the response to a request with these header lines over a socket.
async fn response(running: &RunningSandbox, line: &str, headers: &str, body: &str) -> String {
    let mut stream =
        TcpStream::connect((Ipv4Addr::LOCALHOST, running.address().port())).await.expect("connected");
    let length = body.len();
    let request =
        format!("{line} HTTP/1.1\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).await.expect("a response");
    response
}

#[tokio::test]
async fn rebound_host_names_are_rejected() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    for host in ["evil.example", "127.0.0.1.evil.example", "sandbox", "0.0.0.0"] {
        let headers = format!("Host: {host}:{}\r\n", running.address().port());
        assert_eq!(status(&running, "GET /_sandbox/requests", &headers, "").await, 403, "{host}");
    }
    assert_eq!(status(&running, "GET /_sandbox/requests", "", "").await, 403, "no host");
    assert_eq!(status(&running, "GET http://evil.example/_sandbox", "Host: localhost\r\n", "").await, 403);
    for host in ["localhost", "127.0.0.1", "[::1]"] {
        let headers = format!("Host: {host}:{}\r\n", running.address().port());
        assert_eq!(status(&running, "GET /_sandbox/requests", &headers, "").await, 200, "{host}");
    }
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn pages_of_other_origins_are_rejected() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let port = running.address().port();
    let body = r#"{"seconds":3600}"#;
    let before = running.sandbox().clock().time();
    for content_type in ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"] {
        for other in [
            "Origin: https://evil.example",
            "Origin: null",
            "Origin: http://localhost",
            "Sec-Fetch-Site: cross-site",
        ] {
            let headers = format!("Host: localhost:{port}\r\nContent-Type: {content_type}\r\n{other}\r\n");
            let status = status(&running, "POST /_sandbox/clock/advance", &headers, body).await;
            assert_eq!(status, 403, "{content_type} {other}");
        }
    }
    assert_eq!(running.sandbox().clock().time(), before);
    // As sent by curl, and by a page of the sandbox itself, without and with its token.
    let form = format!("Host: localhost:{port}\r\nContent-Type: application/x-www-form-urlencoded\r\n");
    let own = format!("{form}Origin: http://localhost:{port}\r\nSec-Fetch-Site: same-origin\r\n");
    let wrong = format!("{own}X-Sandbox-Token: 0123456789abcdef0123456789abcdef\r\n");
    let with_token = format!("{own}X-Sandbox-Token: {}\r\n", page_token(&running).await);
    for (headers, expected) in [(form, 200), (own, 403), (wrong, 403), (with_token, 200)] {
        assert_eq!(status(&running, "POST /_sandbox/clock/advance", &headers, body).await, expected);
    }
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn read_only_sandbox_rejects_changes_through_the_admin_routes() {
    let options = ListenOptions::new().read_only(true);
    let running = builder_with_frozen_clock().build().listen(options).await.expect("a port");
    let headers = format!("Host: localhost:{}\r\n", running.address().port());
    let before = running.sandbox().clock().time();
    for line in [
        "POST /_sandbox/clock/advance",
        "PUT /_sandbox/quirks",
        "DELETE /_sandbox/journal",
        "PATCH /_sandbox/incidents/x",
    ] {
        let response = response(&running, line, &headers, r#"{"seconds":1}"#).await;
        assert!(
            response.starts_with("HTTP/1.1 403 ") && response.contains("read-only"),
            "{line}: {response}"
        );
    }
    assert_eq!(running.sandbox().clock().time(), before);
    assert_eq!(status(&running, "GET /_sandbox/requests", &headers, "").await, 200);
    assert_eq!(page_token(&running).await, "", "the page needs no token");
    running.sandbox().clock().advance(std::time::Duration::from_secs(1));
    assert_ne!(running.sandbox().clock().time(), before, "handles in Rust are unaffected");
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn shared_sandbox_accepts_localhost_and_its_host_names_only() {
    let options = ListenOptions::new().shared_on(Ipv4Addr::UNSPECIFIED).host_name("sandbox");
    let running = builder_with_frozen_clock().build().listen(options).await.expect("a port");
    let port = running.address().port();
    assert!(running.is_shared());
    assert_eq!(running.url(), format!("http://sandbox:{port}"));
    for (host, expected) in [("sandbox", 200), ("SANDBOX", 200), ("localhost", 200), ("other", 403)] {
        let headers = format!("Host: {host}:{port}\r\n");
        assert_eq!(status(&running, "GET /_sandbox/clock", &headers, "").await, expected, "{host}");
    }
    let client = running.client().expect("credentials").build().expect("a client");
    assert_eq!(client.base_url().as_str(), format!("http://127.0.0.1:{port}/"));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn invalid_host_names_are_rejected() {
    for name in ["", "http://sandbox", "sandbox:80", "a b"] {
        let error = builder_with_frozen_clock()
            .build()
            .listen(ListenOptions::new().host_name(name))
            .await
            .expect_err(name);
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{name}");
    }
}

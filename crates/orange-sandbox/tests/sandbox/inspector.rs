//! The inspector: its page, lists, details and server-sent events.

use futures_util::StreamExt as _;
use http::{Request, StatusCode};
use orange_core::transport::{Body, Transport as _};
use orange_sandbox::{Fault, FaultRule, Sandbox};
use serde_json::{Value, json};

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, modification, send};

async fn get(sandbox: &Sandbox, path: &str, accept: &str) -> TestResponse {
    let request = Request::get(format!("http://localhost/_sandbox{path}")).header("accept", accept);
    send(sandbox, request.body(Body::empty()).expect("a request")).await
}

async fn get_json(sandbox: &Sandbox, path: &str) -> Value {
    let response = get(sandbox, path, "application/json").await;
    assert_eq!(response.status, StatusCode::OK, "{path}: {response:?}");
    response.json()
}

#[tokio::test]
async fn browsers_receive_the_page_and_programs_the_list_of_routes() {
    let sandbox = builder_with_frozen_clock().build();
    let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for path in ["", "/"] {
        let page = get(&sandbox, path, browser).await;
        assert_eq!((page.status, page.header("content-type")), (StatusCode::OK, "text/html; charset=utf-8"));
        for accept in ["*/*", "application/json"] {
            assert_eq!(get(&sandbox, path, accept).await.header("content-type"), "application/json");
        }
    }
}

#[tokio::test]
async fn page_and_its_files_load_nothing_else_and_are_small() {
    let sandbox = builder_with_frozen_clock().build();
    let page = get(&sandbox, "/", "text/html").await;
    let html = String::from_utf8(page.bytes.to_vec()).expect("text");
    let mut total = page.bytes.len();
    let mut files: Vec<String> = html.split("\"/_sandbox/assets/").skip(1).map(first_quoted).collect();
    let mut index = 0;
    while let Some(file) = files.get(index).cloned() {
        index += 1;
        let asset = get(&sandbox, &format!("/assets/{file}"), "*/*").await;
        assert_eq!(asset.status, StatusCode::OK, "{file}");
        let expected = if file.ends_with(".css") { "text/css" } else { "text/javascript" };
        assert!(asset.header("content-type").starts_with(expected), "{file}");
        assert_eq!(asset.header("x-content-type-options"), "nosniff");
        let etag = asset.header("etag").to_owned();
        let request = Request::get(format!("http://localhost/_sandbox/assets/{file}"));
        let request = request.header("if-none-match", etag).body(Body::empty()).expect("a request");
        assert_eq!(send(&sandbox, request).await.status, StatusCode::NOT_MODIFIED);
        let text = String::from_utf8(asset.bytes.to_vec()).expect("text");
        total += text.len();
        assert!(!text.contains("innerHTML") && !text.contains("eval("), "{file}");
        for import in text.split(" from \"./").skip(1).map(first_quoted) {
            if !files.contains(&import) {
                files.push(import);
            }
        }
    }
    assert!(index > 1, "{files:?}");
    assert!(total < 200_000, "{total} bytes");
    let policy = page.header("content-security-policy");
    for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!html.contains("http://") && !html.contains("https://"), "no other host");
}

fn first_quoted(rest: &str) -> String {
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn pages_of_requests_are_newest_first_and_filtered() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    for _ in 0..3 {
        client.get("/anomalie-adresse").await;
    }
    client.get("/anomalie-adresse/x").await;
    let sequences = |page: &Value| -> Vec<u64> {
        page["items"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|item| item["sequence"].as_u64())
            .collect()
    };
    let first = get_json(&sandbox, "/requests?limit=2").await;
    assert_eq!((sequences(&first), &first["next"]), (vec![5, 4], &json!(4)));
    let second = get_json(&sandbox, "/requests?limit=2&before=4").await;
    assert_eq!(sequences(&second), [3, 2]);
    let last = get_json(&sandbox, "/requests?limit=2&before=2").await;
    assert_eq!((sequences(&last), &last["next"]), (vec![1], &Value::Null));
    assert_eq!(first["items"][0]["status"], 404);
    assert_eq!(first["items"][0]["api"], "Anomalie Adresse");
    assert!(first["items"][0]["latencyMicros"].is_u64());
    assert!(first["recordedBytes"].as_u64() > Some(0) && first["recorded"] == 5);
    assert_eq!(sequences(&get_json(&sandbox, "/requests?api=Token").await), [1]);
    assert_eq!(sequences(&get_json(&sandbox, "/requests?status=4xx").await), [5]);
    assert_eq!(sequences(&get_json(&sandbox, "/requests?after=3&text=ANOMALIE").await), [5, 4]);
    let invalid = get(&sandbox, "/requests?status=often", "*/*").await;
    assert_eq!(invalid.status, StatusCode::BAD_REQUEST);
    assert_eq!(get(&sandbox, "/requests?limit=-1", "*/*").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn detail_has_response_and_no_secrets() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    client.post("/anomalie-adresse", &modification()).await;
    sandbox.faults().add(
        FaultRule::new(
            orange_sandbox::ResponseOverride::error(401, 41).body(orange_sandbox::BodyShape::Echo),
        )
        .times(1),
    );
    client.get("/anomalie-adresse").await;
    let token = get_json(&sandbox, "/requests/1").await["request"].clone();
    assert!(token["responseBody"].as_str().expect("a body").contains(r#""access_token":"[redacted]""#));
    let created = get_json(&sandbox, "/requests/2").await["request"].clone();
    assert_eq!(created["status"], 201);
    assert!(created["responseBody"].as_str().expect("a body").contains("ACKNOWLEDGED"));
    assert_eq!(created["responseBodyLength"], created["responseBody"].as_str().map_or(0, str::len));
    let headers = created["responseHeaders"].as_array().expect("headers");
    assert!(headers.iter().any(|header| header[0] == "x-oapi-request-id"), "{headers:?}");
    let shown = format!("{:?} {}", sandbox.requests(), get_json(&sandbox, "/requests").await);
    for secret in [&client.token, sandbox.credentials().client_secret()] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert_eq!(get(&sandbox, "/requests/99", "*/*").await.status, StatusCode::NOT_FOUND);
}

/// Reads server-sent events until one of `name` arrives, and returns its data.
async fn next_event(events: &mut (impl futures_util::Stream<Item = String> + Unpin), name: &str) -> Value {
    let mut text = String::new();
    while let Some(chunk) = events.next().await {
        text.push_str(&chunk);
        while let Some((event, rest)) = text.split_once("\n\n") {
            let data = event.lines().find_map(|line| line.strip_prefix("data: ")).unwrap_or("null");
            if event.lines().any(|line| line == format!("event: {name}")) {
                return serde_json::from_str(data).expect("JSON");
            }
            text = rest.to_owned();
        }
    }
    panic!("the stream ended before `{name}`: {text}");
}

#[tokio::test(start_paused = true)]
async fn stream_sends_requests_effects_and_the_clock() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let request = Request::get("http://localhost/_sandbox/stream?status=201").body(Body::empty());
    let response = sandbox.send(request.expect("a request")).await.expect("a response");
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut events =
        response.into_body().map(|chunk| String::from_utf8_lossy(&chunk.expect("a chunk")).into_owned());
    let client = TestClient::new(&sandbox).await;
    client.get("/anomalie-adresse").await;
    let id = client.create_ticket().await;
    let requests = next_event(&mut events, "request").await;
    assert_eq!(requests["recorded"], 3);
    let requests = requests["items"].clone();
    assert_eq!(requests.as_array().map(Vec::len), Some(1), "only the status 201: {requests}");
    assert_eq!((&requests[0]["method"], &requests[0]["sequence"]), (&json!("POST"), &json!(3)));
    sandbox.infrastructure_operator().reject(&id, "UNKNOWN_ZONE", None).expect("rejected");
    let effects = next_event(&mut events, "effect").await;
    assert!(effects.to_string().contains(&id), "{effects}");
    sandbox.clock().advance(std::time::Duration::from_secs(60));
    assert_eq!(next_event(&mut events, "clock").await, json!({ "time": "2025-06-02T08:01:00Z" }));
    sandbox.clear_journal();
    next_event(&mut events, "resync").await;
}

#[tokio::test(start_paused = true)]
async fn client_that_falls_behind_is_told_to_resync() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let request = Request::get("http://localhost/_sandbox/stream").body(Body::empty());
    let response = sandbox.send(request.expect("a request")).await.expect("a response");
    for _ in 0..3_000 {
        sandbox
            .send(Request::get("http://localhost/x").body(Body::empty()).expect("a request"))
            .await
            .expect("a response");
    }
    let mut events =
        response.into_body().map(|chunk| String::from_utf8_lossy(&chunk.expect("a chunk")).into_owned());
    next_event(&mut events, "resync").await;
}

#[tokio::test]
async fn open_stream_does_not_delay_the_stop() {
    let running = builder_with_frozen_clock().build().start().await.expect("a port");
    let mut stream = tokio::net::TcpStream::connect(running.address()).await.expect("connected");
    let head =
        format!("GET /_sandbox/stream HTTP/1.1\r\nHost: localhost:{}\r\n\r\n", running.address().port());
    tokio::io::AsyncWriteExt::write_all(&mut stream, head.as_bytes()).await.expect("sent");
    let mut start = [0; 15];
    tokio::io::AsyncReadExt::read_exact(&mut stream, &mut start).await.expect("a response");
    assert_eq!(&start, b"HTTP/1.1 200 OK");
    // Without the signal, this would wait until the client disconnects.
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn fault_of_a_request_is_in_its_summary() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    sandbox.faults().add(FaultRule::new(Fault::lost_response()));
    let request = Request::get("http://localhost/anomalie-adresse").body(Body::empty()).expect("a request");
    assert!(sandbox.send(request).await.is_err());
    let page = get_json(&sandbox, "/requests?fault=any").await;
    assert_eq!(
        (&page["items"][0]["fault"], &page["items"][0]["status"]),
        (&json!("reset before head"), &Value::Null)
    );
}

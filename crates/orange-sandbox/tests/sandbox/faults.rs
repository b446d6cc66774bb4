//! Faults, over a socket and in memory, selected by header, by rule and by admin request.

use std::time::Duration;

use futures_util::TryStreamExt as _;
use http::{Method, Request, StatusCode};
use orange_core::transport::{Body, ReqwestTransport, Transport, TransportErrorKind};
use orange_sandbox::{
    BodyShape, ChunkFault, Effect, ExpiresIn, Fault, FaultPlan, FaultPoint, FaultRule, HeaderFault,
    LengthFault, ResponseOverride, RetryAfter, Sandbox, SandboxClock, StatusLineFault,
};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::support::{TestClient, builder_with_frozen_clock, modification, send};

/// Time after which a response counts as hanging.
const HANG_LIMIT: Duration = Duration::from_secs(2);

/// Longer than any test runs: a slow machine only delays a response that arrives.
const NO_LIMIT: Duration = Duration::from_secs(86_400);

/// Describes what a client observes: status and body, or the error. `fault` tells which part of the response hangs.
async fn observe(fault: &Fault, transport: &dyn Transport, request: Request<Body>) -> String {
    let (head_limit, body_limit) = match fault {
        Fault::Hang { at: FaultPoint::AfterHead | FaultPoint::MidBody } => (NO_LIMIT, HANG_LIMIT),
        Fault::Hang { .. } => (HANG_LIMIT, NO_LIMIT),
        _ => (NO_LIMIT, NO_LIMIT),
    };
    let response = match tokio::time::timeout(head_limit, transport.send(request)).await {
        Err(_) => return "hangs before the body".to_owned(),
        Ok(Err(error)) => return format!("no response: {:?}", error.kind()),
        Ok(Ok(response)) => response,
    };
    let status = response.status().as_u16();
    let headers = response.headers().len();
    match tokio::time::timeout(body_limit, response.into_body().try_collect::<Vec<_>>()).await {
        Err(_) => format!("{status}, hangs in the body"),
        Ok(Err(error)) => format!("{status}, then {:?}", error.kind()),
        Ok(Ok(pieces)) => {
            format!("{status} with {headers} headers and {} bytes", pieces.concat().len())
        }
    }
}

/// Returns faults that are not in the chaos mix.
fn other_faults() -> Vec<Fault> {
    let mut faults =
        vec![Fault::StatusLine { how: StatusLineFault::Missing }, Fault::Chunks { how: ChunkFault::NoEnd }];
    faults.extend(
        [LengthFault::NotANumber, LengthFault::Negative, LengthFault::BesideChunks, LengthFault::Missing]
            .map(|how| Fault::Length { how }),
    );
    faults.extend(
        [HeaderFault::Nul, HeaderFault::Folded, HeaderFault::Latin1, HeaderFault::Huge, HeaderFault::Many]
            .map(|how| Fault::Headers { how }),
    );
    faults.extend(
        [StatusLineFault::NotANumber, StatusLineFault::BadVersion].map(|how| Fault::StatusLine { how }),
    );
    faults.push(Fault::Chunks { how: ChunkFault::BadSize });
    faults.push(Fault::Interim { status: 103, times: 1000 });
    faults
}

#[tokio::test]
async fn faults_are_the_same_over_a_socket_and_in_memory() {
    let sandbox = Sandbox::builder().tickets(5).build();
    let running = sandbox.start().await.expect("a port");
    let socket = ReqwestTransport::builder().build().expect("a transport");
    let client = TestClient::new(&sandbox).await;
    let faults: Vec<Fault> = Fault::chaos_mix().into_iter().chain(other_faults()).collect();
    let both = faults.into_iter().map(|fault| {
        let request = |base: &str| {
            let target = format!("{base}/anomalie-adresse?limit=2");
            Request::get(target)
                .header("authorization", format!("Bearer {}", client.token))
                .header("accept", "application/json")
                .header("x-sandbox-fault", serde_json::to_string(&fault).expect("JSON"))
                .body(Body::empty())
                .expect("a request")
        };
        let (over_socket, in_memory) = (request(&running.url()), request("http://localhost"));
        let (socket, sandbox) = (&socket, &sandbox);
        async move {
            let (over_socket, in_memory) =
                tokio::join!(observe(&fault, socket, over_socket), observe(&fault, sandbox, in_memory));
            (fault, over_socket, in_memory)
        }
    });
    let mut shown = String::new();
    for (fault, over_socket, in_memory) in futures_util::future::join_all(both).await {
        // Only the socket's client decompresses, and then removes the header.
        if !matches!(&fault, Fault::Response(response) if matches!(response.body, BodyShape::BrokenGzip)) {
            assert_eq!(over_socket, in_memory, "{fault}");
        }
        shown.push_str(&format!("{fault}: {over_socket}\n"));
    }
    insta::assert_snapshot!(shown);
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn fault_determines_whether_a_request_takes_effect() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let before = sandbox.ticket_count();
    for (fault, created) in [
        (Fault::Reset { at: FaultPoint::BeforeBody }, 0),
        (Fault::Reset { at: FaultPoint::BeforeEffect }, 0),
        (Fault::lost_response(), 1),
        (Fault::Close { at: FaultPoint::MidBody }, 1),
        (ResponseOverride::error(503, 5).into(), 0),
        (ResponseOverride::error(503, 5).after_effect().into(), 1),
        (ResponseOverride::corrupted(BodyShape::Html).into(), 1),
    ] {
        sandbox.clear_journal();
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault.clone()).method("POST").times(1)));
        let request =
            client.request(Method::POST, "/anomalie-adresse").header("content-type", "application/json");
        let request = request.body(Body::from(modification().to_string())).expect("a request");
        let _ = observe(&fault, &sandbox, request).await;
        let effects = sandbox.effects();
        let created_tickets =
            effects.iter().filter(|effect| matches!(effect, Effect::TicketCreated { .. })).count();
        assert_eq!((created_tickets, effects.len()), (created, created), "{fault}");
        assert_eq!(sandbox.requests()[0].fault.as_ref(), Some(&fault));
        assert_eq!(sandbox.faults().injected(), 1);
    }
    assert_eq!(sandbox.ticket_count(), before + 4);
}

#[tokio::test]
async fn delays_use_the_sandbox_clock() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    for at in [FaultPoint::BeforeEffect, FaultPoint::BeforeHead, FaultPoint::MidBody] {
        let delay = Fault::Delay { at, milliseconds: 60_000 };
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(delay)));
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.get("/anomalie-adresse?limit=1").await.status }
        });
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        assert!(!call.is_finished(), "{at:?}");
        sandbox.clock().advance(Duration::from_secs(60));
        assert_eq!(call.await.expect("a response"), StatusCode::OK);
    }
}

#[tokio::test]
async fn responses_can_be_replaced_or_modified() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let list_with = async |fault: Fault| {
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault)));
        client.get("/anomalie-adresse?limit=2").await
    };
    let response = list_with(
        ResponseOverride::error(503, 5).retry_after(RetryAfter::Date(90)).header("x-by", "a proxy").into(),
    )
    .await;
    assert_eq!(response.error_code(), (503, 5));
    assert_eq!(response.header("retry-after"), "Mon, 02 Jun 2025 08:01:30 GMT");
    assert_eq!(response.header("x-by"), "a proxy");
    assert!(!response.header("x-oapi-request-id").is_empty());
    let response = list_with(ResponseOverride::status(401).body(BodyShape::Echo).into()).await;
    assert!(response.description().contains(&client.token), "the credentials are echoed");
    let response = list_with(Fault::merge(json!({"status": "NEW_STATUS", "@type": null}))).await;
    assert_eq!(response.status, StatusCode::OK);
    for ticket in response.json().as_array().expect("a list") {
        assert_eq!(ticket["status"], "NEW_STATUS");
        assert!(ticket.get("@type").is_none() && ticket["id"].is_string());
    }
    let filtered = async |fault: Option<Fault>| {
        let fault = fault.map(|fault| serde_json::to_string(&fault).expect("JSON"));
        let query = "/anomalie-adresse?id=none&status%5Bin%5D=CLOSED&limit=2&sort=-creationDate";
        let request = client.request(Method::GET, query);
        let request = fault.iter().fold(request, |request, fault| request.header("x-sandbox-fault", fault));
        send(&sandbox, request.body(Body::empty()).expect("a request")).await.json()
    };
    assert_eq!(filtered(None).await, json!([]));
    let all = filtered(Some(Fault::IgnoreFilters)).await;
    let all = all.as_array().expect("a list");
    assert_eq!(all.len(), 2, "pagination still applies");
    assert!(all[0]["creationDate"].as_str() >= all[1]["creationDate"].as_str(), "sorting still applies");
    let response = list_with(Fault::Skew { seconds: -3600 }).await;
    assert_eq!(response.header("date"), "Mon, 02 Jun 2025 07:00:00 GMT");
    let response = list_with(ResponseOverride::corrupted(BodyShape::Rewrapped).into()).await;
    assert!(response.json().is_object() && response.header("x-total-count") == "250");
}

#[tokio::test]
async fn token_responses_can_have_wrong_values() {
    let sandbox = builder_with_frozen_clock().build();
    let token = async |sandbox: &Sandbox, fault: Fault| {
        let request = Request::post("http://localhost/oauth/v3/token")
            .header("authorization", crate::support::basic_authorization(sandbox))
            .header("accept", "application/json")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("x-sandbox-fault", serde_json::to_string(&fault).expect("JSON"))
            .body(Body::from("grant_type=client_credentials"))
            .expect("a request");
        send(sandbox, request).await.json()
    };
    assert_eq!(token(&sandbox, Fault::Skew { seconds: 300 }).await["expires_in"], 3900);
    let with_text = builder_with_frozen_clock().expires_in(ExpiresIn::Text).build();
    assert_eq!(token(&with_text, Fault::Skew { seconds: 300 }).await["expires_in"], "3900");
    assert_eq!(token(&sandbox, Fault::merge(json!({"expires_in": "3600"}))).await["expires_in"], "3600");
    assert_eq!(token(&sandbox, Fault::merge(json!({"expires_in": null}))).await.get("expires_in"), None);
    // A token that no header can contain.
    let line_break = token(&sandbox, Fault::merge(json!({"access_token": "a\nb"}))).await;
    assert_eq!(line_break["access_token"], "a\nb");
}

#[tokio::test]
async fn admin_routes_read_and_change_the_fault_plan() {
    let sandbox = builder_with_frozen_clock().build();
    let admin = async |method: &str, body: &str| {
        let request = Request::builder().method(method).uri("http://localhost/_sandbox/faults");
        send(&sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
    };
    assert_eq!(admin("GET", "").await.json(), json!({"plan": {"seed": 1, "rules": []}, "injected": []}));
    let rule = json!({"fault": ["hang"], "path": "/oauth/**", "times": 2});
    let added = admin("POST", &rule.to_string()).await;
    assert_eq!(added.json()["plan"]["rules"][0]["fault"], json!([{"kind": "hang", "at": "before-head"}]));
    let plan = json!({"seed": 9, "rules": [{"fault": {"kind": "response", "status": 500}, "percent": 50}]});
    assert_eq!(admin("PUT", &plan.to_string()).await.json()["plan"]["seed"], 9);
    for (method, body, message) in [
        ("PUT", r#"{"rules": [{"fault": "hangs"}]}"#, "unknown variant `hangs`"),
        ("PUT", r#"{"rule": []}"#, "unknown field `rule`"),
        ("POST", "{}", "missing field `fault`"),
        ("POST", r#"{"fault": "hang", "path": "incident/**"}"#, "`path` must begin with /"),
    ] {
        let response = admin(method, body).await;
        assert_eq!(response.status, StatusCode::BAD_REQUEST);
        assert!(
            response.json()["error"].as_str().is_some_and(|error| error.contains(message)),
            "{response:?}"
        );
    }
    assert_eq!(admin("DELETE", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(sandbox.faults().plan(), FaultPlan::new());
    assert!(sandbox.requests().is_empty(), "admin requests are not recorded");
}

#[tokio::test]
async fn invalid_fault_header_is_rejected() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let request = client.request(Method::GET, "/anomalie-adresse").header("x-sandbox-fault", "hangs");
    let response = client.call(request, Body::empty()).await;
    assert_eq!(response.status, StatusCode::BAD_REQUEST);
    assert!(
        response.json()["error"].as_str().is_some_and(|error| error.contains("invalid fault")),
        "{response:?}"
    );
}

#[tokio::test]
async fn hanging_faults_do_not_block_shutdown() {
    // With a frozen clock, neither a delay nor a drip ends by itself.
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    for fault in [
        Fault::Hang { at: FaultPoint::MidBody },
        Fault::Delay { at: FaultPoint::BeforeEffect, milliseconds: 1 },
        Fault::Drip { bytes: 1, milliseconds: 1 },
    ] {
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault.clone())));
        let running = sandbox.start().await.expect("a port");
        let mut stream = TcpStream::connect(running.address()).await.expect("a connection");
        stream.write_all(b"GET /anomalie-adresse HTTP/1.1\r\nHost: a\r\n\r\n").await.expect("sent");
        while sandbox.faults().injected() == 0 {
            tokio::task::yield_now().await;
        }
        let stopped = tokio::time::timeout(Duration::from_secs(60), running.stop()).await;
        stopped.expect("no wait for the fault").expect("it stops");
        // The connection is closed; the bytes that were written before do not matter.
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
    }
}

#[tokio::test]
async fn reset_is_a_tcp_reset() {
    let sandbox = builder_with_frozen_clock().build();
    let running = sandbox.start().await.expect("a port");
    let mut stream = TcpStream::connect(running.address()).await.expect("a connection");
    stream.write_all(b"GET /a HTTP/1.1\r\nHost: a\r\nX-Sandbox-Fault: reset\r\n\r\n").await.expect("sent");
    let error = stream.read_to_end(&mut Vec::new()).await.expect_err("no end of file");
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn connections_with_faults_are_not_reused() {
    let sandbox = Sandbox::builder().tickets(3).build();
    let running = sandbox.start().await.expect("a port");
    let socket = ReqwestTransport::builder().build().expect("a transport");
    sandbox.faults().set(FaultPlan::new().rule(FaultRule::one_of(Fault::chaos_mix()).percent(30)));
    let client = TestClient { sandbox: sandbox.clone(), token: String::new() };
    let mut successes = 0;
    for _ in 0..60 {
        let request = client.request(Method::GET, "/anomalie-adresse").header("accept", "application/json");
        let mut request = request.body(Body::empty()).expect("a request");
        *request.uri_mut() = format!("{}/anomalie-adresse", running.url()).parse().expect("a URL");
        let injected = sandbox.faults().injected();
        // A request with a fault may hang. A request without one is awaited, however slow the machine is.
        let hangs = async {
            while sandbox.faults().injected() == injected {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            tokio::time::sleep(Duration::from_millis(300)).await;
        };
        let response = tokio::select! {
            response = socket.send(request) => Some(response),
            () = hangs => None,
        };
        match response {
            Some(Ok(response)) if response.status() == StatusCode::UNAUTHORIZED => successes += 1,
            Some(Err(error)) => {
                assert_ne!(error.kind(), TransportErrorKind::Connect);
                assert_eq!(sandbox.faults().injected(), injected + 1, "{error}");
            }
            _ => assert_eq!(sandbox.faults().injected(), injected + 1),
        }
    }
    assert!(successes > 20, "{successes}");
    let recorded: Vec<Value> =
        sandbox.requests().iter().map(|request| serde_json::to_value(request).expect("JSON")).collect();
    let with_fault = recorded.iter().filter(|request| request.get("fault").is_some()).count() as u64;
    assert_eq!(with_fault, sandbox.faults().injected());
    running.stop().await.expect("it stops");
}

//! HTTP/2 with prior knowledge: connections, responses and faults.

use std::pin::pin;
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt as _;
use hyper::body::Incoming;
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper_util::rt::{TokioExecutor, TokioIo};
use orange_sandbox::{Fault, FaultPoint, Limits, RunningSandbox, Sandbox};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;

use crate::support::{TestClient, builder_with_frozen_clock, builder_with_long_lived_tokens};

/// Starts a sandbox and returns a token.
async fn start(sandbox: &Sandbox) -> (RunningSandbox, String) {
    let token = TestClient::new(sandbox).await.token;
    (sandbox.start().await.expect("a port"), token)
}

/// Opens a connection. The task drives it.
async fn connect(running: &RunningSandbox) -> (SendRequest<Body>, JoinHandle<hyper::Result<()>>) {
    let stream = TcpStream::connect(running.address()).await.expect("a connection");
    let (sender, connection) = handshake(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    (sender, tokio::spawn(connection))
}

/// Requests a list of one ticket with a fault.
async fn list_with_fault(
    sender: &mut SendRequest<Body>,
    token: &str,
    fault: &Fault,
) -> hyper::Result<Response<Incoming>> {
    let request = Request::get("http://localhost/anomalie-adresse?limit=1")
        .header("authorization", format!("Bearer {token}"))
        .header("accept", "application/json")
        .header("x-sandbox-fault", serde_json::to_string(fault).expect("JSON"))
        .body(Body::empty());
    sender.send_request(request.expect("a request")).await
}

#[tokio::test(start_paused = true)]
async fn http_2_connections_without_ping_reply_are_closed() {
    let (running, _) = start(&builder_with_frozen_clock().build()).await;
    let mut stream = TcpStream::connect(running.address()).await.expect("a connection");
    // The client preface and an empty SETTINGS frame.
    let preface = [b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".as_slice(), &[0, 0, 0, 4, 0, 0, 0, 0, 0]].concat();
    stream.write_all(&preface).await.expect("sent");
    let opened = tokio::time::Instant::now();
    let _ = stream.read_to_end(&mut Vec::new()).await;
    let limits = Limits::default();
    assert_eq!(opened.elapsed().as_secs(), (limits.idle_timeout + limits.head_timeout).as_secs());
    running.stop().await.expect("it stops");
}

#[tokio::test(start_paused = true)]
async fn http_2_connections_with_ping_replies_stay_open() {
    let (running, _) = start(&builder_with_frozen_clock().build()).await;
    let (mut sender, driver) = connect(&running).await;
    tokio::time::sleep(10 * Limits::default().idle_timeout).await;
    let request = Request::get("http://localhost/_sandbox/clock").body(Body::empty());
    let response = sender.send_request(request.expect("a request")).await.expect("a response");
    assert_eq!(response.status(), StatusCode::OK);
    drop(sender);
    driver.abort();
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn apis_and_admin_routes_respond_over_http_2() {
    let (running, token) = start(&builder_with_frozen_clock().build()).await;
    let (mut sender, driver) = connect(&running).await;
    for path in ["/anomalie-adresse?limit=1", "/_sandbox/clock"] {
        let request = Request::get(format!("http://localhost{path}"))
            .header("authorization", format!("Bearer {token}"))
            .header("accept", "application/json")
            .body(Body::empty())
            .expect("a request");
        let response = sender.send_request(request).await.expect("a response");
        assert_eq!(
            (response.status(), response.version()),
            (StatusCode::OK, http::Version::HTTP_2),
            "{path}"
        );
    }
    let request = Request::get("http://evil.example/_sandbox/clock").body(Body::empty());
    let response = sender.send_request(request.expect("a request")).await.expect("a response");
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    drop(sender);
    driver.abort();
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn wire_faults_reset_only_their_http_2_stream() {
    let sandbox = builder_with_frozen_clock().build();
    let (running, token) = start(&sandbox).await;
    let (mut sender, driver) = connect(&running).await;
    for fault in [
        Fault::Close { at: FaultPoint::BeforeEffect },
        Fault::Reset { at: FaultPoint::MidBody },
        Fault::Truncate { bytes: 1 },
    ] {
        sandbox.clear_journal();
        let error = list_with_fault(&mut sender, &token, &fault).await.expect_err("a reset");
        assert!(format!("{error:?}").contains("INTERNAL_ERROR"), "{fault}: {error:?}");
        assert_eq!(sandbox.requests()[0].status, None, "{fault}: the client receives no status");
        let request = Request::get("http://localhost/_sandbox/clock").body(Body::empty());
        let response = sender.send_request(request.expect("a request")).await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK, "{fault}");
    }
    drop(sender);
    driver.abort();
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn delays_take_place_over_http_2() {
    let sandbox = builder_with_long_lived_tokens().build();
    let (running, token) = start(&sandbox).await;
    let (mut sender, driver) = connect(&running).await;
    for at in FaultPoint::ALL {
        sandbox.clear_journal();
        let delay = Fault::Delay { at, milliseconds: 60_000 };
        let exchange = async {
            let response = list_with_fault(&mut sender, &token, &delay).await.expect("no reset");
            let status = response.status();
            (status, response.into_body().collect().await.expect("a complete body").to_bytes())
        };
        let mut exchange = pin!(exchange);
        let no_time_passes = async {
            while sandbox.requests().is_empty() {
                tokio::task::yield_now().await;
            }
            for _ in 0..2_000 {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            _ = exchange.as_mut() => panic!("no delay {at:?}"),
            () = no_time_passes => {}
        }
        // The delay may begin after an advance of the clock, so one advance may not end it.
        let time_passes = async {
            loop {
                sandbox.clock().advance(Duration::from_secs(60));
                tokio::task::yield_now().await;
            }
        };
        let (status, body) = tokio::select! {
            exchanged = exchange => exchanged,
            () = time_passes => unreachable!("time passes without end"),
        };
        assert_eq!(status, StatusCode::OK, "{at:?}");
        assert!(serde_json::from_slice::<serde_json::Value>(&body).expect("JSON").is_array(), "{at:?}");
        assert_eq!(sandbox.requests()[0].status, Some(200), "{at:?}");
    }
    drop(sender);
    driver.abort();
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn hanging_http_2_response_sends_half_a_body_until_shutdown() {
    let sandbox = builder_with_frozen_clock().build();
    let (running, token) = start(&sandbox).await;
    let (mut sender, driver) = connect(&running).await;
    let hang = Fault::Hang { at: FaultPoint::MidBody };
    let response = list_with_fault(&mut sender, &token, &hang).await.expect("a head");
    assert_eq!(
        (response.status(), sandbox.requests().last().and_then(|request| request.status)),
        (StatusCode::OK, Some(200))
    );
    let length: usize =
        response.headers()["content-length"].to_str().expect("text").parse().expect("a number");
    let mut body = response.into_body();
    let mut received = 0;
    while received < length / 2 {
        let frame = body.frame().await.expect("half a body").expect("no reset");
        received += frame.data_ref().map_or(0, |data| data.len());
    }
    assert_eq!(received, length / 2);
    let (end, stopped) = tokio::join!(body.frame(), running.stop());
    assert!(end.expect("no end of the body").is_err());
    stopped.expect("it stops");
    drop(sender);
    driver.abort();
}

#[tokio::test]
async fn hang_before_the_head_over_http_2_has_no_status() {
    let sandbox = builder_with_frozen_clock().build();
    let (running, token) = start(&sandbox).await;
    let (mut sender, driver) = connect(&running).await;
    let hang = Fault::Hang { at: FaultPoint::BeforeHead };
    let exchange = list_with_fault(&mut sender, &token, &hang);
    let shutdown = async {
        while sandbox.requests().last().is_none_or(|request| request.fault.is_none()) {
            tokio::task::yield_now().await;
        }
        running.stop().await
    };
    let (response, stopped) = tokio::join!(exchange, shutdown);
    assert!(response.is_err(), "{response:?}");
    stopped.expect("it stops");
    assert_eq!(sandbox.requests().last().and_then(|request| request.status), None);
    driver.abort();
}

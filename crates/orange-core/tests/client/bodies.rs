//! Bodies that are incomplete, stall, or contain malformed JSON.

use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo};
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{Error, ErrorKind, Result};
use tokio::time::Instant;

use crate::support::*;

async fn get(step: Step) -> Result<serde_json::Value> {
    let transport = ScriptedTransport::new([step]);
    service_over(&transport).send(&GetThing("1")).await
}

fn reset() -> TransportError {
    TransportError::new(TransportErrorKind::Body, false, "reset")
}

const START: &str = r#"{"code":60,"message":"Resource not found","description":"#;

#[tokio::test(start_paused = true)]
async fn an_incomplete_error_body_preserves_status_and_content() {
    let start = Instant::now();
    let broken = Body::stream(stream::iter([Ok(START.into()), Err(reset())]));
    let hanging = Body::stream(stream::iter([Ok(START.into())]).chain(stream::pending()));
    // One byte per second without end.
    let dripping = Body::stream(stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Some((Ok(Bytes::from_static(b" ")), ()))
    }));
    for (body, expected) in [(broken, START), (hanging, START), (dripping, "     ")] {
        let error = get(respond(404, body)).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.body(), Some(expected));
    }
    // An error body is read for 5 s at most, so the hanging and the dripping one take 10 s together.
    assert!(start.elapsed() < Duration::from_secs(11), "{:?}", start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_stalled_success_body_ends_at_the_attempt_timeout() {
    let hanging = Body::stream(stream::iter([Ok("[1,".into())]).chain(stream::pending()));
    let dripping = Body::stream(stream::unfold((), |()| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Some((Ok(Bytes::from_static(b" ")), ()))
    }));
    for body in [hanging, dripping] {
        let start = Instant::now();
        let error = get(respond(200, body)).await.unwrap_err();
        assert_eq!((error.kind(), start.elapsed()), (ErrorKind::Timeout, Duration::from_secs(30)));
    }
}

/// Sends a streamed body with POST.
struct StreamedPost(std::sync::Mutex<Option<Body>>);

static SEND: OperationInfo =
    OperationInfo { api: &API, id: "send", method: http::Method::POST, ..OperationInfo::DEFAULT };

impl Operation for StreamedPost {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &SEND
    }

    fn request(&self) -> Result<ApiRequest> {
        let body = self.0.lock().unwrap().take().ok_or_else(|| Error::invalid("body", "once"))?;
        ApiRequest::new(&SEND).body("text/plain", body)
    }

    fn decode(&self, response: ApiResponse) -> Result<()> {
        response.empty()
    }
}

/// Reads the request to its end before it responds.
#[derive(Debug)]
struct ReadingTransport;

#[async_trait::async_trait]
impl orange_core::transport::Transport for ReadingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t0k3n"}"#.into()));
        }
        let mut body = request.into_body();
        while let Some(piece) = body.next().await {
            piece?;
        }
        Ok(http::Response::new(Body::empty()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_streamed_request_body_may_be_slow_but_not_stall() {
    let client = client_builder(&ScriptedTransport::new([])).transport(ReadingTransport).build().unwrap();
    let service = client.service(&API).with_attempt_timeout(Duration::from_secs(60));
    let service = service.with_timeout(Duration::from_secs(120));
    let slow = stream::iter(0..3).then(|_| async {
        tokio::time::sleep(Duration::from_secs(15)).await;
        Ok(Bytes::from_static(b"piece"))
    });
    service.send(&StreamedPost(Some(Body::stream(slow)).into())).await.unwrap();
    let start = Instant::now();
    let stalled = Body::stream(stream::iter([Ok("piece".into())]).chain(stream::pending()));
    let error = service.send(&StreamedPost(Some(stalled).into())).await.unwrap_err();
    assert_eq!((error.kind(), start.elapsed()), (ErrorKind::Timeout, Duration::from_secs(20)));
    assert!(error.outcome_unknown() && error.to_string().contains("did not arrive within 20s"), "{error}");
}

#[tokio::test]
async fn invalid_json_is_a_decode_error_with_the_body() {
    let latin1 = b"{\"name\":\"caf\xe9\"}".to_vec();
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (body, reason) in [
        (latin1, "not UTF-8"),
        (utf16, "not UTF-8"),
        (b"{\"a\":NaN}".to_vec(), "expected value"),
        (b"{\"a\":Infinity}".to_vec(), "expected value"),
        (b"NaN".to_vec(), "expected JSON"),
        (b"{\"a\":1e999}".to_vec(), "out of range"),
        (b"{\"a\":'b'}".to_vec(), "expected value"),
        (b"{\"a\":1,}".to_vec(), "trailing comma"),
        (b"{\"a\":\"\\ud800\"}".to_vec(), "hex escape"),
        (b"{\"a\":\"\n\"}".to_vec(), "control character"),
        (b"{\"a\":1}{\"b\":2}".to_vec(), "trailing characters"),
        ("[".repeat(200).into_bytes(), "recursion limit"),
        ("{\"a\":".repeat(40_000).into_bytes(), "recursion limit"),
    ] {
        let headers: &[_] =
            &[("content-type", "application/json; charset=iso-8859-1"), ("x-request-id", "r-1")];
        let headers = Box::leak(headers.to_vec().into_boxed_slice());
        let error = get(Step::Response(200, headers, body.clone().into())).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert!(error.to_string().contains(reason), "expected {reason}: {error}");
        assert_eq!((error.request_id(), error.body_length()), (Some("r-1"), Some(body.len())));
        assert!(!error.body().unwrap().is_empty());
    }
}

#[tokio::test]
async fn an_error_body_of_any_kind_is_a_status_error() {
    let bodies = [
        "",
        "\u{0}",
        "null",
        "[]",
        "[[[",
        "{\"code\":NaN}",
        "<html>",
        "{\"code\":{\"a\":1},\"message\":[2]}",
    ];
    let bodies = bodies.map(|text| text.as_bytes().to_vec()).into_iter().chain([
        vec![0xff; 100],
        "[".repeat(60_000).into_bytes(),
        "{\"code\":".repeat(9_000).into_bytes(),
        br#"{"code":60,"code":61,"message":"a","message":"b"}"#.to_vec(),
        br#"{"code":99999999999999999999999999,"message":""}"#.to_vec(),
    ]);
    for body in bodies {
        let error = get(respond(409, body.clone())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Status);
        assert!(error.is_conflict() && error.body_length() == Some(body.len().min(64 * 1024)));
    }
}

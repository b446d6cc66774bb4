//! Injects a fault around the router, before or after the request is handled.
//!
//! Faults that hyper can write become ordinary responses. For other faults, the response is marked with a
//! [`WireFault`]. The [server](crate::server) writes its bytes to the socket, or the
//! [in-memory client](super::in_memory) reads them.

use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_ENCODING, CONTENT_TYPE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use orange_core::time::Clock as _;
use serde_json::{Map, Value};

use super::body::{BodySource, FaultBody, build};
use super::fault::Fault;
use super::kinds::FaultPoint;
use super::pagination;
use super::response_override::{ResponseOverride, RetryAfter};
use super::wire::{ShutdownSignal, WireFault};
use crate::clock::SandboxClock;
use crate::merge_patch::merge;

/// Responds to a request with `fault`; `serve` handles the request.
pub(crate) async fn inject(
    clock: &SandboxClock,
    fault: Fault,
    mut request: Request,
    serve: impl AsyncFnOnce(Request) -> Response,
) -> Response {
    match fault.stops_at() {
        Some(FaultPoint::BeforeBody) => return WireFault::without_response(fault),
        Some(FaultPoint::BeforeEffect) => {
            read_body(&mut request).await;
            return WireFault::without_response(fault);
        }
        _ => {}
    }
    match fault {
        Fault::Delay { at: at @ (FaultPoint::BeforeBody | FaultPoint::BeforeEffect), milliseconds } => {
            if at == FaultPoint::BeforeEffect {
                let body = read_body(&mut request).await;
                *request.body_mut() = Body::from(body);
            }
            let shutdown = request.extensions().get::<ShutdownSignal>().cloned();
            wait(clock, shutdown, Duration::from_millis(milliseconds)).await;
            serve(request).await
        }
        Fault::Response(replacement) => override_response(clock, &replacement, request, serve).await,
        Fault::Merge { fields } => merge_into_response(serve(request).await, &fields).await,
        Fault::IgnoreFilters => {
            pagination::remove_filters(request.uri_mut());
            serve(request).await
        }
        Fault::Pagination { how } => pagination::respond(how, request, serve).await,
        Fault::Skew { seconds } => skew_clock(clock, serve(request).await, seconds).await,
        wire_fault => {
            let mut response = serve(request).await;
            response.extensions_mut().insert(WireFault(wire_fault));
            response
        }
    }
}

/// Reads the request body, as far as it arrives.
async fn read_body(request: &mut Request) -> Bytes {
    to_bytes(std::mem::take(request.body_mut()), usize::MAX).await.unwrap_or_default()
}

/// Waits on the sandbox's clock, until the server shuts down at the latest.
async fn wait(clock: &SandboxClock, shutdown: Option<ShutdownSignal>, time: Duration) {
    let Some(shutdown) = shutdown else { return clock.sleep(time).await };
    tokio::select! {
        () = clock.sleep(time) => {}
        () = shutdown.wait() => {}
    }
}

async fn override_response(
    clock: &SandboxClock,
    replacement: &ResponseOverride,
    mut request: Request,
    serve: impl AsyncFnOnce(Request) -> Response,
) -> Response {
    let mut credentials = credentials(request.headers());
    let original = if replacement.takes_effect() {
        serve(request).await
    } else {
        let body = read_body(&mut request).await;
        // The body of a token request can contain the client secret.
        credentials.push_str(&String::from_utf8_lossy(&body));
        Response::default()
    };
    let (mut head, body) = original.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if let Some(status) = replacement.status.and_then(|status| StatusCode::from_u16(status).ok()) {
        head.status = status;
    }
    let original = replacement.status.is_none().then_some(body);
    let source =
        BodySource { status: head.status, code: replacement.code, original, credentials: &credentials };
    let FaultBody { bytes, media_type, encoding } = build(replacement.body, source);
    for (name, value) in [(CONTENT_TYPE, media_type), (CONTENT_ENCODING, encoding)] {
        if let Some(value) = value {
            head.headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if let Some(value) = replacement.retry_after.as_ref().and_then(|wait| retry_after(clock, wait)) {
        head.headers.insert(RETRY_AFTER, value);
    }
    for (name, value) in &replacement.headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            head.headers.insert(name, value);
        }
    }
    Response::from_parts(head, Body::from(bytes))
}

fn retry_after(clock: &SandboxClock, wait: &RetryAfter) -> Option<HeaderValue> {
    match wait {
        RetryAfter::Seconds(seconds) => Some((*seconds).into()),
        RetryAfter::Date(seconds) => clock.http_date_in(*seconds),
        RetryAfter::Text(text) => HeaderValue::from_str(text).ok(),
    }
}

/// Returns the credentials in the headers of a request, encoded and decoded, for [`BodyShape::Echo`].
///
/// [`BodyShape::Echo`]: super::BodyShape::Echo
fn credentials(headers: &HeaderMap) -> String {
    let mut text = String::new();
    for name in [AUTHORIZATION, HeaderName::from_static("x-api-key")] {
        let Some(value) = headers.get(&name).and_then(|value| value.to_str().ok()) else { continue };
        text.push_str(&format!("{name}: {value}; "));
        let decoded = value.strip_prefix("Basic ").and_then(|basic| STANDARD.decode(basic).ok());
        if let Some(decoded) = decoded {
            text.push_str(&format!("decoded: {}; ", String::from_utf8_lossy(&decoded)));
        }
    }
    text
}

async fn merge_into_response(response: Response, fields: &Map<String, Value>) -> Response {
    edit_json(response, |value| match value {
        Value::Array(elements) => {
            elements
                .iter_mut()
                .filter_map(Value::as_object_mut)
                .for_each(|element| merge(element, fields.clone()));
        }
        Value::Object(object) => merge(object, fields.clone()),
        _ => {}
    })
    .await
}

/// Edits the JSON of a successful response.
async fn edit_json(response: Response, change: impl FnOnce(&mut Value)) -> Response {
    if !response.status().is_success() {
        return response;
    }
    let (head, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let bytes = match serde_json::from_slice(&bytes) {
        Ok(mut value) => {
            change(&mut value);
            Bytes::from(value.to_string())
        }
        Err(_) => bytes,
    };
    Response::from_parts(head, Body::from(bytes))
}

async fn skew_clock(clock: &SandboxClock, mut response: Response, seconds: i64) -> Response {
    if let Some(date) = clock.http_date_in(seconds) {
        response.headers_mut().insert(DATE, date);
    }
    edit_json(response, |value| {
        let skew = |lifetime: i64| lifetime.saturating_add(seconds);
        let expires_in: Option<Value> = match value.get("expires_in") {
            Some(Value::String(text)) => text.parse().ok().map(|lifetime| skew(lifetime).to_string().into()),
            Some(number) => number.as_i64().map(|lifetime| skew(lifetime).into()),
            None => None,
        };
        if let Some(expires_in) = expires_in {
            value["expires_in"] = expires_in;
        }
    })
    .await
}

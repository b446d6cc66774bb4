//! Failures of the network, time limits, and requests that the client does not send.

use std::time::Duration;

use futures_util::stream;
use orange_core::operation::Method;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::transport::{Body, TransportErrorKind};
use orange_core::{Result, Service};

use super::Messages;
use super::stub_transport::{API, StubTransport, response};

async fn call(service: &Service) -> Result<orange_core::operation::ApiResponse> {
    service.send(&service.raw(Method::GET, "/1")).await
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Connection and time limits");
    for (kind, never_sent) in [
        (TransportErrorKind::Connect, true),
        (TransportErrorKind::Timeout, false),
        (TransportErrorKind::Protocol, false),
        (TransportErrorKind::Body, false),
        (TransportErrorKind::Request, true),
        (TransportErrorKind::NotProcessed, true),
    ] {
        messages.failed(call(&StubTransport::failing(kind, never_sent, "reason").service()).await);
    }
    let silent = StubTransport::new(|_| None);
    messages.failed(call(&silent.service()).await);
    messages.failed(call(&silent.service().with_timeout(Duration::from_secs(5))).await);
    let now = tokio::time::Instant::now().into_std();
    messages.failed(call(&silent.service().with_deadline(now)).await);
    let service = silent.service().with_timeout(Duration::from_secs(5));
    messages.failed(service.send(&service.raw(Method::POST, "/1")).await);
    // The body of an opened response stalls.
    let stalled = StubTransport::new(|_| Some(Ok(response(200, &[], Body::stream(stream::pending())))));
    let service = stalled.service();
    let request = service.raw(Method::GET, "/1");
    let mut opened = service.open(&request).await.unwrap();
    messages.failed(opened.chunk().await);
    let unavailable =
        StubTransport::new(|_| Some(Ok(response(503, &[("x-oapi-request-id", "7f1c")], r#"{"code":5}"#))));
    for pause in [Duration::ZERO, Duration::from_secs(5)] {
        let policy = RetryPolicy::new().transient_backoff(pause);
        let retrying = unavailable.client().retry(policy).build().unwrap().service(&API);
        messages.failed(call(&retrying).await);
    }

    messages.section("Limits of the client");
    let throttle = ThrottlePolicy::new().per_second(0.01).burst(1);
    let limited =
        StubTransport::responding(200, &[], "1").client().throttle(throttle).build().unwrap().service(&API);
    call(&limited).await.unwrap();
    messages.failed(call(&limited).await);
    let forbidden =
        StubTransport::responding(403, &[], r#"{"code":51,"message":"Forbidden requester"}"#).service();
    let paused = loop {
        let error = call(&forbidden).await.unwrap_err();
        if error.status().is_none() {
            break error;
        }
    };
    messages.error(&paused);
    let client = silent.client().throttle(ThrottlePolicy::new().concurrency_limit(1)).build().unwrap();
    let (first, second) = (client.service(&API), client.service(&API).with_timeout(Duration::from_secs(1)));
    let (_, second_result) = futures_util::future::join(call(&first), call(&second)).await;
    messages.failed(second_result);
    let streams = StubTransport::new(|_| Some(Ok(response(200, &[], Body::stream(stream::pending())))));
    let streams = streams.client().throttle(ThrottlePolicy::new().concurrency_limit(1)).build().unwrap();
    let service = streams.service(&API);
    let request = service.raw(Method::GET, "/1");
    let opened = service.open(&request).await.unwrap();
    messages.failed(service.open(&request).await.map(drop));
    drop(opened);
}

//! Requests that end without a response are reported to the transport.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt;
use orange_core::ClientBuilder;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, NoResponse, Transport, TransportError};

use crate::support::*;

/// The stage at which the server stops responding.
#[derive(Clone, Copy, Debug, PartialEq)]
enum StallAt {
    Token,
    Head,
    Body,
}

/// Records the [`NoResponse`] of every request and responds until the given stage.
#[derive(Clone, Debug)]
struct Recording {
    stall_at: StallAt,
    recorded: Arc<Mutex<Vec<NoResponse>>>,
}

impl Recording {
    fn new(stall_at: StallAt) -> Self {
        Self { stall_at, recorded: Arc::default() }
    }

    fn client(&self) -> ClientBuilder {
        client_builder(self)
    }

    /// Whether each request, except successful token requests, was reported.
    fn reported(&self) -> Vec<bool> {
        let from = usize::from(self.stall_at != StallAt::Token);
        self.recorded.lock().unwrap()[from..].iter().map(NoResponse::is_reported).collect()
    }
}

#[async_trait::async_trait]
impl Transport for Recording {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        self.recorded.lock().unwrap().push(request.extensions().get::<NoResponse>().unwrap().clone());
        if let Some(token) = token_response(&request).filter(|_| self.stall_at != StallAt::Token) {
            return Ok(token);
        }
        if self.stall_at == StallAt::Body {
            return Ok(http::Response::new(Body::stream(futures_util::stream::pending())));
        }
        std::future::pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_times_out_without_a_byte_is_reported() {
    let transport = Recording::new(StallAt::Head);
    let client = transport.client().retry(RetryPolicy::new().max_attempts(2)).build().unwrap();
    let service = client.service(&API).with_timeout(Duration::from_secs(90));
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_timeout());
    assert_eq!(transport.reported(), [true, true]);
}

#[tokio::test(start_paused = true)]
async fn an_operation_timeout_without_a_response_is_reported() {
    let transport = Recording::new(StallAt::Head);
    let service = transport.client().build().unwrap().service(&API);
    let service = service.with_timeout(Duration::from_secs(3));
    assert!(service.send(&CreateThing { streamed: false }).await.unwrap_err().is_timeout());
    assert_eq!(transport.reported(), [true]);
}

#[tokio::test(start_paused = true)]
async fn a_token_request_that_times_out_is_reported() {
    let transport = Recording::new(StallAt::Token);
    let service = transport.client().build().unwrap().service(&API);
    service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(transport.reported(), [true]);
}

#[tokio::test(start_paused = true)]
async fn dropped_requests_and_stalled_bodies_are_not_reported() {
    let transport = Recording::new(StallAt::Head);
    let service = transport.client().build().unwrap().service(&API);
    assert!(service.send(&GetThing("1")).now_or_never().is_none(), "dropped before any timeout");
    assert_eq!(transport.reported(), [false]);
    let transport = Recording::new(StallAt::Body);
    let service = transport.client().build().unwrap().service(&API);
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_timeout());
    assert_eq!(transport.reported(), [false]);
}

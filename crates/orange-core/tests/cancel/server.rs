//! An in-memory server with a delay at every step, and helpers that cancel requests.

use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, stream};
use http::{Method, StatusCode};
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, ClientBuilder, Credentials, Service};
use tokio::time::{sleep, timeout};

use crate::support::API;

pub(crate) const FILE: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 the content of an image";

/// Upper bound for the polls of one operation.
const MAX_POLLS: usize = 500;

/// Counters and scripted behaviour of the server.
#[derive(Debug, Default)]
pub(crate) struct ServerState {
    pub(crate) tokens: u32,
    pub(crate) created: u32,
    /// Requests other than token requests.
    pub(crate) requests: u32,
    active: usize,
    /// The maximum of `active`.
    pub(crate) max_concurrent: usize,
    /// Status and body of the responses that precede the successful ones, last first.
    pub(crate) failures: Vec<(u16, &'static str)>,
    /// Number of file responses that are truncated before a complete one.
    pub(crate) truncations: u32,
}

/// A transport that delays the response and each chunk of its body.
#[derive(Clone, Debug, Default)]
pub(crate) struct SlowServer(pub(crate) Arc<Mutex<ServerState>>);

/// Is pending at least once and advances the paused time.
async fn delay() {
    sleep(Duration::from_millis(1)).await;
}

fn chunked_body(bytes: &'static [u8], truncated: bool) -> Body {
    let chunks = stream::iter(bytes.chunks(9)).then(|chunk| async move {
        delay().await;
        Ok(Bytes::from_static(chunk))
    });
    let end = stream::iter(truncated.then(|| Err(reset())));
    Body::stream(chunks.chain(end))
}

fn reset() -> TransportError {
    TransportError::new(TransportErrorKind::Body, false, "reset")
}

/// Counts a request as active until it is dropped.
struct ActiveRequest<'a>(&'a SlowServer);

impl Drop for ActiveRequest<'_> {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().active -= 1;
    }
}

#[async_trait::async_trait]
impl Transport for SlowServer {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (head, mut body) = request.into_parts();
        let is_token_request = head.uri.path().ends_with("/token");
        let _active = (!is_token_request).then(|| {
            let mut state = self.0.lock().unwrap();
            state.active += 1;
            state.requests += 1;
            state.max_concurrent = state.max_concurrent.max(state.active);
            ActiveRequest(self)
        });
        delay().await;
        while let Some(chunk) = body.next().await {
            chunk?;
            delay().await;
        }
        if is_token_request {
            let number = {
                let mut state = self.0.lock().unwrap();
                state.tokens += 1;
                state.tokens
            };
            let text = format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#);
            delay().await;
            return Ok(http::Response::new(chunked_body(
                Box::leak(text.into_bytes().into_boxed_slice()),
                false,
            )));
        }
        let failure = self.0.lock().unwrap().failures.pop();
        if let Some((status, text)) = failure {
            let mut response = http::Response::new(chunked_body(text.as_bytes(), false));
            *response.status_mut() = StatusCode::from_u16(status).unwrap();
            return Ok(response);
        }
        if head.method == Method::POST {
            self.0.lock().unwrap().created += 1;
            delay().await;
            return Ok(http::Response::builder().status(201).body(Body::empty()).unwrap());
        }
        Ok(match head.uri.path() {
            "/things" => page(head.uri.query().unwrap_or_default()),
            "/things/file" => self.file(&head.headers),
            _ => http::Response::new(chunked_body(b"12345678901234567890", false)),
        })
    }
}

impl SlowServer {
    fn file(&self, headers: &http::HeaderMap) -> http::Response<Body> {
        let range = headers.get("range").and_then(|range| range.to_str().ok());
        let begin = range
            .map_or(0, |range| range.trim_start_matches("bytes=").trim_end_matches('-').parse().unwrap());
        let truncated = {
            let mut state = self.0.lock().unwrap();
            let remaining = state.truncations;
            state.truncations = remaining.saturating_sub(1);
            remaining > 0
        };
        let end = if truncated { begin + 9 } else { FILE.len() };
        let mut response = http::Response::new(chunked_body(&FILE[begin..end], truncated));
        let headers = response.headers_mut();
        headers.insert("etag", "\"1\"".parse().unwrap());
        headers.insert("content-type", "image/jpeg".parse().unwrap());
        if range.is_some() {
            let range = format!("bytes {begin}-{}/{}", FILE.len() - 1, FILE.len());
            headers.insert("content-range", range.parse().unwrap());
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        } else {
            headers.insert("content-length", FILE.len().into());
        }
        response
    }
}

/// A page of at most two of the numbers from 0 to 4.
fn page(query: &str) -> http::Response<Body> {
    let offset = query.split('&').find_map(|pair| pair.strip_prefix("offset=")?.parse().ok()).unwrap_or(0);
    let items: Vec<u64> = (offset..5.min(offset + 2)).collect();
    let text = serde_json::to_vec(&items).unwrap().into_boxed_slice();
    let mut response = http::Response::new(chunked_body(Box::leak(text), false));
    response.headers_mut().insert("x-total-count", 5.into());
    response
}

impl SlowServer {
    /// A client builder with a single permit, so that a leaked permit blocks the next request.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder()
            .credentials(Credentials::new("id", "secret").unwrap())
            .transport(self.clone())
            .throttle(ThrottlePolicy::new().concurrency_limit(1))
            .retry(RetryPolicy::new())
    }

    pub(crate) fn service(&self) -> Service {
        self.builder().build().unwrap().service(&API)
    }

    pub(crate) fn state(&self) -> std::sync::MutexGuard<'_, ServerState> {
        self.0.lock().unwrap()
    }
}

/// Polls `future` at most `polls` times (at least once), and drops it at once if it is still pending.
pub(crate) async fn poll_up_to<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut remaining) = (pin!(future), polls);
    std::future::poll_fn(move |context| {
        remaining -= 1;
        match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if remaining == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Runs `scenario` with 1, 2, … polls until it returns true (completed), each in a new runtime.
pub(crate) fn cancel_at_every_poll<F: Future<Output = bool>>(name: &str, scenario: impl Fn(usize) -> F) {
    for polls in 1..MAX_POLLS {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        let completed = runtime.block_on(async { timeout(Duration::from_secs(3600), scenario(polls)).await });
        if completed.unwrap_or_else(|_| panic!("{name}, dropped after {polls} polls: it never completes")) {
            assert!(polls > 2, "{name} was never pending");
            return;
        }
    }
    panic!("{name} does not complete");
}

//! A server in memory that is never ready at once, and the way to drop what talks to it.

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

pub(crate) const FILE: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 and what a picture holds";

/// More polls than any call here needs.
const ENDLESS: usize = 500;

/// What the server has seen and done.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) tokens: u32,
    pub(crate) created: u32,
    /// Requests that were not for a token.
    pub(crate) requests: u32,
    /// Requests that are being served, and the most of them at a time.
    now: usize,
    pub(crate) most: usize,
    /// Answers before the good ones: status and body.
    pub(crate) before: Vec<(u16, &'static str)>,
    /// How often a file breaks off in the middle before it comes whole.
    pub(crate) breaks: u32,
}

/// Answers after a moment, in pieces, each after a moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Hesitant(pub(crate) Arc<Mutex<Done>>);

/// Pending at least once, and time goes by.
async fn moment() {
    sleep(Duration::from_millis(1)).await;
}

fn in_pieces(bytes: &'static [u8], broken: bool) -> Body {
    let pieces = stream::iter(bytes.chunks(9)).then(|piece| async move {
        moment().await;
        Ok(Bytes::from_static(piece))
    });
    let end = stream::iter(broken.then(|| Err(reset())));
    Body::stream(pieces.chain(end))
}

fn reset() -> TransportError {
    TransportError::new(TransportErrorKind::Body, false, "reset")
}

/// A request that is being served, until it is answered or given up.
struct Served<'a>(&'a Hesitant);

impl Drop for Served<'_> {
    fn drop(&mut self) {
        self.0.0.lock().unwrap().now -= 1;
    }
}

#[async_trait::async_trait]
impl Transport for Hesitant {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (head, mut body) = request.into_parts();
        let token = head.uri.path().ends_with("/token");
        let _served = (!token).then(|| {
            let mut done = self.0.lock().unwrap();
            done.now += 1;
            done.requests += 1;
            done.most = done.most.max(done.now);
            Served(self)
        });
        moment().await;
        while let Some(piece) = body.next().await {
            piece?;
            moment().await;
        }
        if token {
            let number = {
                let mut done = self.0.lock().unwrap();
                done.tokens += 1;
                done.tokens
            };
            let text = format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#);
            moment().await;
            return Ok(http::Response::new(in_pieces(
                Box::leak(text.into_bytes().into_boxed_slice()),
                false,
            )));
        }
        let before = self.0.lock().unwrap().before.pop();
        if let Some((status, text)) = before {
            let mut answer = http::Response::new(in_pieces(text.as_bytes(), false));
            *answer.status_mut() = StatusCode::from_u16(status).unwrap();
            return Ok(answer);
        }
        if head.method == Method::POST {
            self.0.lock().unwrap().created += 1;
            moment().await;
            return Ok(http::Response::builder().status(201).body(Body::empty()).unwrap());
        }
        Ok(match head.uri.path() {
            "/things" => page(head.uri.query().unwrap_or_default()),
            "/things/file" => self.file(&head.headers),
            _ => http::Response::new(in_pieces(b"12345678901234567890", false)),
        })
    }
}

impl Hesitant {
    fn file(&self, headers: &http::HeaderMap) -> http::Response<Body> {
        let range = headers.get("range").and_then(|range| range.to_str().ok());
        let begin = range
            .map_or(0, |range| range.trim_start_matches("bytes=").trim_end_matches('-').parse().unwrap());
        let broken = {
            let mut done = self.0.lock().unwrap();
            let left = done.breaks;
            done.breaks = left.saturating_sub(1);
            left > 0
        };
        let end = if broken { begin + 9 } else { FILE.len() };
        let mut answer = http::Response::new(in_pieces(&FILE[begin..end], broken));
        let headers = answer.headers_mut();
        headers.insert("etag", "\"1\"".parse().unwrap());
        headers.insert("content-type", "image/jpeg".parse().unwrap());
        if range.is_some() {
            let range = format!("bytes {begin}-{}/{}", FILE.len() - 1, FILE.len());
            headers.insert("content-range", range.parse().unwrap());
            *answer.status_mut() = StatusCode::PARTIAL_CONTENT;
        } else {
            headers.insert("content-length", FILE.len().into());
        }
        answer
    }
}

/// A page of the numbers below five, two at a time.
fn page(query: &str) -> http::Response<Body> {
    let offset = query.split('&').find_map(|pair| pair.strip_prefix("offset=")?.parse().ok()).unwrap_or(0);
    let items: Vec<u64> = (offset..5.min(offset + 2)).collect();
    let text = serde_json::to_vec(&items).unwrap().into_boxed_slice();
    let mut answer = http::Response::new(in_pieces(Box::leak(text), false));
    answer.headers_mut().insert("x-total-count", 5.into());
    answer
}

impl Hesitant {
    /// A client with one place, so that whoever keeps it is noticed.
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

    pub(crate) fn done(&self) -> std::sync::MutexGuard<'_, Done> {
        self.0.lock().unwrap()
    }
}

/// Polls `work` at most so many times, and drops it then.
pub(crate) async fn cut_after<T>(polls: usize, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut left = polls;
    std::future::poll_fn(move |context| {
        left -= 1;
        match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Runs `once` with one poll, with two, and so on until it says that the work came to its end; how many it took.
/// Each time in a runtime of its own, which has ended before the next begins.
pub(crate) fn exhaust<F: Future<Output = bool>>(name: &str, once: impl Fn(usize) -> F) -> usize {
    for polls in 1..ENDLESS {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        let ended = runtime.block_on(async { timeout(Duration::from_secs(3600), once(polls)).await });
        if ended.unwrap_or_else(|_| panic!("{name}, dropped after {polls} polls: somebody waits for ever")) {
            assert!(polls > 2, "{name} was never pending, so nothing was tried");
            return polls;
        }
    }
    panic!("{name} does not end");
}

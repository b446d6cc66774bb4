//! Transport based on reqwest.
//!
//! Its reqwest clients follow no redirects (reqwest would send `X-Api-Key` to the new host), do not retry, send no `Referer`,
//! and use no proxy for loopback addresses. TLS certificates and host names are verified, and TLS 1.2 is the minimum.
//! Timeouts other than the connect timeout belong to the layers above.
//!
//! The number of interim responses (`100 Continue`) is not limited, because reqwest does not expose them. The attempt
//! timeout ends such a request: its timer runs on another thread than the connection.

mod builder;
mod connection_thread;
mod failure;
mod pools;
mod proxies;

pub use self::builder::ReqwestTransportBuilder;

use std::future::{Future as _, poll_fn};
use std::panic::AssertUnwindSafe;
use std::pin::pin;
use std::sync::Arc;

use futures_util::{FutureExt, TryStreamExt};
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};

use self::failure::{classify, unusable_runtime};
use self::pools::Pools;
use super::{Body, NoResponse, Transport, TransportError};

/// Headers with secrets, which are marked sensitive, so that they are in no log and no HPACK table.
const SECRET_HEADERS: [HeaderName; 2] = [AUTHORIZATION, HeaderName::from_static("x-api-key")];

/// Sends requests over the network with reqwest.
///
/// ```
/// use std::time::Duration;
/// use orange_core::transport::ReqwestTransport;
///
/// # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
/// # fn main() -> orange_core::Result<()> {
/// let transport = ReqwestTransport::builder().connect_timeout(Duration::from_secs(2)).build()?;
/// # let _ = transport; Ok(()) }
/// # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
/// # fn main() {}
/// ```
///
/// # Connections
///
/// Idle and busy connections are checked with HTTP/2 `PING` frames and TCP keep-alive probes. A connection that does
/// not respond is closed, and its requests fail. After an attempt without a byte of a response within its time limit,
/// later requests use new connections; requests in progress finish on the old ones.
///
/// # Runtimes
///
/// A connection belongs to the tokio runtime that opened it and makes progress only while that runtime runs. Each
/// multi-threaded runtime therefore has its own connections, closed when the runtime shuts down; one parked task per
/// runtime detects that. All single-threaded runtimes share connections, which a [thread of the
/// transport](ReqwestTransportBuilder::connection_thread) runs, so that a server that sends continuously cannot block
/// their timers.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    pools: Arc<Pools>,
}

impl ReqwestTransport {
    /// Creates a builder with the default settings.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::new()
    }

    /// Uses an existing reqwest client unchanged. For a proxy, a client certificate or a private certificate
    /// authority, prefer [`ReqwestTransportBuilder::configure`].
    ///
    /// The guarantees of the SDK then depend on the client. Disable redirects (`redirect::Policy::none()`), because
    /// reqwest would send `X-Api-Key` to another host, and retries (`retry::never()`), because a ticket must not be
    /// created twice. Enable HTTP/2 keep-alive (`http2_keep_alive_interval`): silent connections of such a client
    /// cannot be replaced. Add private certificate authorities with `add_root_certificate`. Do not use
    /// `tls_danger_accept_invalid_certs` or `tls_danger_accept_invalid_hostnames`: tokens could be sent to any
    /// server. The parameter changes with the major version of reqwest.
    ///
    /// The connections are not separated by runtime. Do not use the client elsewhere in a current-thread runtime: a
    /// request could wait forever on a connection that no runtime polls.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { pools: Arc::new(Pools::with_client(client)) }
    }
}

impl ReqwestTransportBuilder {
    /// Checks the settings and builds the transport. Opens no connection.
    ///
    /// Proxies are read from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`) and not used for
    /// loopback addresses.
    ///
    /// # Errors
    /// Returns an error if a keep-alive setting is zero, a proxy variable is invalid, or the TLS backend cannot be
    /// initialised. With `rustls-no-provider` the application must install a crypto provider first.
    pub fn build(self) -> crate::Result<ReqwestTransport> {
        self.keep_alive.check()?;
        proxies::check(|name| std::env::var_os(name))?;
        Ok(ReqwestTransport { pools: Arc::new(Pools::new(self)?) })
    }
}

#[async_trait::async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, mut request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        mark_secrets_sensitive(request.headers_mut());
        let no_response = request.extensions_mut().remove::<NoResponse>();
        let request = reqwest::Request::try_from(request.map(into_reqwest)).map_err(classify)?;
        let (pool, runtime) = self.pools.for_current_runtime()?;
        let client = pool.client_for(request.url())?.clone();
        let in_flight = self.pools.watch(pool, no_response);
        let mut response = pin!(client.execute(request));
        let response = poll_fn(|context| {
            // A new connection is spawned on the entered runtime.
            let _inside = runtime.enter();
            response.as_mut().poll(context)
        });
        // tokio panics on a runtime without I/O.
        let response = AssertUnwindSafe(response).catch_unwind().await;
        let mut response = response.map_err(|_| unusable_runtime())?.map_err(classify)?;
        in_flight.on_response();
        let mut response_head = http::Response::new(());
        *response_head.status_mut() = response.status();
        *response_head.version_mut() = response.version();
        *response_head.headers_mut() = std::mem::take(response.headers_mut());
        // A body may outlive the transport, and needs the thread that reads its connection.
        let connection_thread = self.pools.connection_thread();
        let body = Body::stream(response.bytes_stream().map_err(move |error| {
            let _connection_thread = &connection_thread;
            classify(error)
        }));
        Ok(response_head.map(|()| body))
    }
}

fn mark_secrets_sensitive(headers: &mut HeaderMap) {
    for name in SECRET_HEADERS {
        if let http::header::Entry::Occupied(mut values) = headers.entry(name) {
            values.iter_mut().for_each(|value| value.set_sensitive(true));
        }
    }
}

fn into_reqwest(mut body: Body) -> reqwest::Body {
    match body.take_bytes() {
        Some(bytes) => bytes.into(),
        None => reqwest::Body::wrap_stream(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_headers_with_secrets_are_marked_sensitive() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("authorization", "Bearer t"), ("x-api-key", "k"), ("accept", "text/csv")] {
            headers.insert(name, value.parse().unwrap());
        }
        headers.append("x-api-key", "second".parse().unwrap());
        mark_secrets_sensitive(&mut headers);
        let shown = format!("{headers:?}");
        let hidden = r#"{"authorization": Sensitive, "x-api-key": Sensitive, "x-api-key": Sensitive, "accept": "text/csv"}"#;
        assert_eq!(shown, hidden);
    }
}

//! The transport over the reqwest library.
//!
//! Clients that are built here follow no redirects (reqwest would carry `X-Api-Key` to a foreign
//! host), repeat nothing on their own, send no `Referer`, and ask no proxy for what is on this
//! machine. TLS is that of the library's defaults: certificates and host names are verified, and nothing older
//! than TLS 1.2 is spoken. Time limits other than the one for connecting are the business of the layers above.
//!
//! The number of interim responses (`100 Continue`) before a response is not limited, because reqwest does not show
//! them. The time limit of an attempt ends such a request: its timer runs on another thread than the connection.

mod builder;
mod driver;
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

/// Headers whose value no log and no HTTP/2 table may keep. Of these reqwest knows only the first.
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
/// Idle and busy connections are checked: HTTP/2 by `PING` frames, TCP by keep-alive probes. One that does not
/// answer is closed, and the requests on it fail. After an attempt that got no byte of a response within its time
/// limit, later requests use new connections; requests under way finish on the old ones.
///
/// # Runtimes
///
/// A connection belongs to the tokio runtime that opened it and stands still when that runtime does. Each
/// multi-threaded runtime therefore has connections of its own, which are closed when the runtime shuts down. One parked
/// task per runtime notices that. All runtimes with one thread share connections, which a
/// [thread of the transport](ReqwestTransportBuilder::connection_thread) drives: a server that sends without pause cannot
/// keep such a runtime from its timers.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    pools: Arc<Pools>,
}

impl ReqwestTransport {
    /// Starts a transport of our own making.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::new()
    }

    /// Uses a client of yours for everything, as it is. A proxy, a client certificate or a private authority
    /// does not need one: see [`ReqwestTransportBuilder::configure`].
    ///
    /// What the SDK promises about the wire is then yours to keep. Switch redirects off
    /// (`redirect::Policy::none()`), because reqwest would take `X-Api-Key` along to another host, and retries
    /// too (`retry::never()`), because a ticket must not be raised twice. Switch HTTP/2 keep-alive on
    /// (`http2_keep_alive_interval`): a silent connection cannot be replaced in a client that was built elsewhere.
    /// A private authority is added with `add_root_certificate`; what `tls_danger_accept_invalid_certs` and
    /// `tls_danger_accept_invalid_hostnames` switch off, nothing here switches on again: tokens would go to
    /// whoever answers. This method follows reqwest's versions, not ours.
    ///
    /// The connections of the client cannot be kept apart by runtime either. Do not use it elsewhere in a
    /// current-thread runtime: a request could wait for ever on a connection that nobody drives.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { pools: Arc::new(Pools::of_one_client(client)) }
    }
}

impl ReqwestTransportBuilder {
    /// Builds the transport. No connection is made.
    ///
    /// Proxies are taken from the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), but never
    /// for loopback addresses.
    ///
    /// # Errors
    /// A variable of the environment that names a proxy which cannot be used. A TLS backend that cannot be set up;
    /// with `rustls-no-provider`, a crypto provider that the application has not installed.
    pub fn build(self) -> crate::Result<ReqwestTransport> {
        self.keep_alive_settings().check()?;
        proxies::check(|name| std::env::var_os(name))?;
        Ok(ReqwestTransport { pools: Arc::new(Pools::new(self)?) })
    }
}

#[async_trait::async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, mut request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        hide_secrets(request.headers_mut());
        let no_response = request.extensions_mut().remove::<NoResponse>();
        let request = reqwest::Request::try_from(request.map(into_reqwest)).map_err(classify)?;
        let (pool, runtime) = self.pools.of_this_runtime()?;
        let client = pool.client_for(request.url())?.clone();
        let in_use = self.pools.watch(pool, no_response);
        let mut response = pin!(client.execute(request));
        let response = poll_fn(|context| {
            // The task of a new connection is spawned into the runtime that is entered.
            let _inside = runtime.enter();
            response.as_mut().poll(context)
        });
        // A runtime without I/O makes tokio panic when the connection is opened.
        let response = AssertUnwindSafe(response).catch_unwind().await;
        let mut response = response.map_err(|_| unusable_runtime())?.map_err(classify)?;
        in_use.answered();
        let mut answer = http::Response::new(());
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        // A body outlives the transport.
        let driver = self.pools.driver();
        let body = Body::stream(response.bytes_stream().map_err(move |error| {
            let _driver = &driver;
            classify(error)
        }));
        Ok(answer.map(|()| body))
    }
}

fn hide_secrets(headers: &mut HeaderMap) {
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
    fn secrets_are_hidden_from_logs_and_tables_and_nothing_else_is() {
        let mut headers = HeaderMap::new();
        for (name, value) in [("authorization", "Bearer t"), ("x-api-key", "k"), ("accept", "text/csv")] {
            headers.insert(name, value.parse().unwrap());
        }
        headers.append("x-api-key", "second".parse().unwrap());
        hide_secrets(&mut headers);
        let shown = format!("{headers:?}");
        let hidden = r#"{"authorization": Sensitive, "x-api-key": Sensitive, "x-api-key": Sensitive, "accept": "text/csv"}"#;
        assert_eq!(shown, hidden);
    }
}

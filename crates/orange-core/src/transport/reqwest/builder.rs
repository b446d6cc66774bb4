//! The settings of the transport, and the reqwest clients that are built from them.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::failure::describe;
use crate::error::{Error, Result};
use crate::http_hosts::{HttpHosts, is_loopback};
use crate::transport::KeepAlive;

type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// The requests that share a reqwest client.
///
/// reqwest takes the proxies of the environment for every host. A proxy cannot reach our loopback addresses, and
/// with plain http it would be shown what was allowed only because nobody listens.
#[derive(Clone, Copy, Debug)]
pub(super) enum Route {
    /// To any host but loopback addresses, over a proxy where there is one.
    Remote,
    /// To a loopback address over TLS.
    Loopback,
    /// To a loopback address, or to a named host of a test stand, in plain http.
    PlainLoopback,
}

/// The settings of a [`ReqwestTransport`](super::ReqwestTransport).
#[derive(Clone)]
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    keep_alive: KeepAlive,
    /// Hosts that the client may reach over plain http.
    http_hosts: HttpHosts,
    connection_thread: bool,
    configure: Option<Arc<Configure>>,
}

impl ReqwestTransportBuilder {
    pub(super) fn new() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            keep_alive: KeepAlive::new(),
            http_hosts: HttpHosts::default(),
            connection_thread: true,
            configure: None,
        }
    }

    /// How long a connection may take to be made; 5 s unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How connections are checked; every 15 s unless set.
    pub fn keep_alive(mut self, keep_alive: KeepAlive) -> Self {
        self.keep_alive = keep_alive;
        self
    }

    /// Whether a thread of the transport drives the connections of runtimes with one thread; true unless set.
    ///
    /// With `false` such a runtime drives its own. That saves a switch between threads for each response, and lets tests
    /// with a paused clock use sockets. But a server that sends `100 Continue` without pause then keeps the runtime from
    /// everything else, its time limits included, and connections are not checked between two calls of `block_on`.
    pub fn connection_thread(mut self, enabled: bool) -> Self {
        self.connection_thread = enabled;
        self
    }

    pub(super) fn keep_alive_settings(&self) -> &KeepAlive {
        &self.keep_alive
    }

    pub(super) fn has_connection_thread(&self) -> bool {
        self.connection_thread
    }

    /// Asks no proxy for these hosts: it would be shown what plain http carries.
    pub(crate) fn http_hosts(mut self, hosts: HttpHosts) -> Self {
        self.http_hosts = hosts;
        self
    }

    /// The route of requests to `url`.
    pub(super) fn route(&self, url: &Url) -> Route {
        match (is_loopback(url), url.scheme()) {
            (false, _) if self.http_hosts.allow(url) => Route::PlainLoopback,
            (false, _) => Route::Remote,
            (true, "http") => Route::PlainLoopback,
            (true, _) => Route::Loopback,
        }
    }

    /// Changes each reqwest client before it is built: for a proxy, a client certificate or a private authority.
    ///
    /// Redirects, retries, the `Referer`, the lowest version of TLS, the connect timeout and keep-alive are set
    /// afterwards and cannot be changed here. The function runs once for each runtime, and again for connections
    /// that replace silent ones. It follows reqwest's versions, not ours.
    ///
    /// ```no_run
    /// use orange_core::transport::ReqwestTransport;
    ///
    /// # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))]
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let authority = reqwest::Certificate::from_pem(&std::fs::read("authority.pem")?)?;
    /// let transport = ReqwestTransport::builder()
    ///     .configure(move |client| client.add_root_certificate(authority.clone()))
    ///     .build()?;
    /// # let _ = transport; Ok(()) }
    /// # #[cfg(not(any(feature = "rustls-tls", feature = "native-tls")))]
    /// # fn main() {}
    /// ```
    pub fn configure(
        mut self,
        change: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.configure = Some(Arc::new(change));
        self
    }

    /// A client for the requests of one route.
    pub(super) fn client(&self, route: Route) -> Result<reqwest::Client> {
        let builder = reqwest::Client::builder();
        let builder = match &self.configure {
            Some(configure) => configure(builder),
            None => builder,
        };
        let builder = builder
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout);
        let builder = self.keep_alive.apply(builder);
        #[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls"))]
        let builder = builder.tls_version_min(reqwest::tls::Version::TLS_1_2);
        let builder = match route {
            Route::Remote => builder,
            Route::Loopback => builder.no_proxy(),
            // Reading the certificates of the machine takes longer than many requests.
            #[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls"))]
            Route::PlainLoopback => builder.no_proxy().tls_certs_only([]),
            #[cfg(not(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls")))]
            Route::PlainLoopback => builder.no_proxy(),
        };
        // reqwest panics where rustls finds no crypto provider; that is a setting that cannot work.
        match catch_unwind(AssertUnwindSafe(|| builder.build())) {
            Ok(Ok(client)) => Ok(client),
            Ok(Err(error)) => Err(Error::configuration("transport", describe(&error))),
            Err(_) => Err(Error::configuration(
                "transport",
                "the TLS backend cannot be used: install a rustls crypto provider before, or enable the \
                 feature `rustls-tls`",
            )),
        }
    }
}

impl fmt::Debug for ReqwestTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransportBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("keep_alive", &self.keep_alive)
            .field("connection_thread", &self.connection_thread)
            .field("configured", &self.configure.is_some())
            .finish()
    }
}

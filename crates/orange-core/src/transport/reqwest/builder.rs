//! Builder of the transport and of its reqwest clients.

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

/// Requests that share a reqwest client.
///
/// reqwest applies the proxies of the environment to every host. A proxy cannot reach the loopback addresses of this
/// machine, and could read plain http, which is allowed there because it does not leave the machine.
#[derive(Clone, Copy, Debug)]
pub(super) enum Route {
    /// Any host but loopback addresses, through a proxy if one is set.
    Remote,
    /// Loopback address over TLS.
    Loopback,
    /// Loopback address or named test host over plain http.
    PlainHttp,
}

/// Builder of a [`ReqwestTransport`](super::ReqwestTransport).
#[derive(Clone)]
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    pub(super) keep_alive: KeepAlive,
    /// Hosts that may be reached over plain http.
    http_hosts: HttpHosts,
    pub(super) connection_thread: bool,
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

    /// Sets the time limit for opening a connection. Default: 5 s.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Sets the keep-alive checks. Default: every 15 s.
    pub fn keep_alive(mut self, keep_alive: KeepAlive) -> Self {
        self.keep_alive = keep_alive;
        self
    }

    /// Sets whether a thread of the transport runs the connections of single-threaded runtimes. Default: true.
    ///
    /// With `false` such a runtime runs its own connections. That saves a thread switch per response and lets tests
    /// with a paused clock use sockets. A server that sends `100 Continue` continuously then blocks the runtime,
    /// including its timers, and connections are not checked between two calls of `block_on`.
    pub fn connection_thread(mut self, enabled: bool) -> Self {
        self.connection_thread = enabled;
        self
    }

    /// Bypasses proxies for these hosts, whose plain http a proxy could read.
    pub(crate) fn http_hosts(mut self, hosts: HttpHosts) -> Self {
        self.http_hosts = hosts;
        self
    }

    /// Returns the route of requests to `url`.
    pub(super) fn route(&self, url: &Url) -> Route {
        match (is_loopback(url), url.scheme()) {
            (false, _) if self.http_hosts.allow(url) => Route::PlainHttp,
            (false, _) => Route::Remote,
            (true, "http") => Route::PlainHttp,
            (true, _) => Route::Loopback,
        }
    }

    /// Configures each reqwest client before it is built: for a proxy, a client certificate or a private certificate
    /// authority.
    ///
    /// Redirects, retries, `Referer`, the minimum TLS version, the connect timeout and keep-alive are set afterwards
    /// and cannot be changed here. The function runs once per runtime, and again when silent connections are
    /// replaced. Its signature changes with the major version of reqwest.
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

    /// Builds the client of one route.
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
            // Loading the system certificates takes longer than many requests.
            #[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls"))]
            Route::PlainHttp => builder.no_proxy().tls_certs_only([]),
            #[cfg(not(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls")))]
            Route::PlainHttp => builder.no_proxy(),
        };
        // reqwest panics if rustls has no crypto provider.
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

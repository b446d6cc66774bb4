//! The transport over the reqwest library.
//!
//! Clients that are built here follow no redirects (reqwest would carry `X-Api-Key` to a foreign
//! host), repeat nothing on their own, send no `Referer`, and ask no proxy for what is on this
//! machine. TLS is that of the library's defaults: certificates and host names are verified, and nothing older
//! than TLS 1.2 is spoken. Time limits other than the one for connecting are the business of the layers above.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use futures_util::TryStreamExt;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName};

use super::{Body, Transport, TransportError, TransportErrorKind};
use crate::error::{Error, Result};
use crate::token::is_loopback;

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
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    direct: Option<Direct>,
}

/// The client for this machine, made when it is first needed.
///
/// reqwest takes the proxies of the environment for every host. A proxy cannot reach our loopback
/// addresses, and with plain http it would be shown what was allowed only because nobody listens.
#[derive(Clone, Debug)]
struct Direct {
    settings: ReqwestTransportBuilder,
    client: Arc<OnceLock<reqwest::Client>>,
}

/// The settings of a [`ReqwestTransport`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
}

impl ReqwestTransport {
    /// Starts a transport of our own making.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder { connect_timeout: Duration::from_secs(5) }
    }

    /// Uses a client of yours: for a proxy, a client certificate, a private authority. It is used for
    /// everything, as it is.
    ///
    /// What the SDK promises about the wire is then yours to keep. Switch redirects off
    /// (`redirect::Policy::none()`), because reqwest would take `X-Api-Key` along to another host, and retries
    /// too (`retry::never()`), because a ticket must not be raised twice. A private authority is added with
    /// `add_root_certificate`; what `tls_danger_accept_invalid_certs` and `tls_danger_accept_invalid_hostnames`
    /// switch off, nothing here switches on again: tokens would go to whoever answers. This method follows
    /// reqwest's versions, not ours.
    pub fn from_client(client: reqwest::Client) -> Self {
        Self { client, direct: None }
    }

    fn client_for(&self, request: &reqwest::Request) -> Result<&reqwest::Client> {
        let Some(direct) = self.direct.as_ref().filter(|_| is_loopback(request.url())) else {
            return Ok(&self.client);
        };
        match direct.client.get() {
            Some(client) => Ok(client),
            None => {
                let client = direct.settings.client(reqwest::ClientBuilder::no_proxy)?;
                Ok(direct.client.get_or_init(|| client))
            }
        }
    }
}

impl ReqwestTransportBuilder {
    /// How long a connection may take to be made; 5 s unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Builds the transport. No connection is made.
    ///
    /// Proxies are taken from the environment (`HTTPS_PROXY`, `NO_PROXY`), but never for loopback
    /// addresses.
    ///
    /// # Errors
    /// A TLS backend that cannot be set up; with `rustls-no-provider`, a crypto provider that the
    /// application has not installed.
    pub fn build(self) -> Result<ReqwestTransport> {
        let client = self.client(|builder| builder)?;
        Ok(ReqwestTransport { client, direct: Some(Direct { settings: self, client: Arc::default() }) })
    }

    fn client(
        &self,
        change: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
    ) -> Result<reqwest::Client> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout);
        #[cfg(any(feature = "rustls-tls", feature = "rustls-no-provider", feature = "native-tls"))]
        let builder = builder.tls_version_min(reqwest::tls::Version::TLS_1_2);
        // reqwest panics where rustls finds no crypto provider; that is a setting that cannot work.
        match catch_unwind(AssertUnwindSafe(|| change(builder).build())) {
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

#[async_trait::async_trait]
impl Transport for ReqwestTransport {
    async fn send(&self, mut request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        hide_secrets(request.headers_mut());
        let request = reqwest::Request::try_from(request.map(into_reqwest)).map_err(fault)?;
        let client = self
            .client_for(&request)
            .map_err(|error| TransportError::new(TransportErrorKind::Request, true, error))?;
        let mut response = client.execute(request).await.map_err(fault)?;
        let mut answer = http::Response::new(());
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        let body = Body::stream(response.bytes_stream().map_err(fault));
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

/// What went wrong, without the URL: a query may hold what is nobody's business.
fn fault(error: reqwest::Error) -> TransportError {
    let kind = match &error {
        // The caller's body, which was being sent: it says itself what is wrong. reqwest looks through all causes, so
        // a body that is read from another server could pass for a connection of ours that was never made.
        error if let Some(own) = ours(error) => match own.kind() {
            TransportErrorKind::Timeout => TransportErrorKind::Timeout,
            _ => TransportErrorKind::Body,
        },
        error if error.is_connect() => TransportErrorKind::Connect,
        error if error.is_builder() => TransportErrorKind::Request,
        error if error.is_timeout() => TransportErrorKind::Timeout,
        error if error.is_body() || error.is_decode() => TransportErrorKind::Body,
        _ => TransportErrorKind::Protocol,
    };
    // A connection that was never made carried nothing; of any other failure that cannot be said.
    let never_sent = matches!(kind, TransportErrorKind::Connect | TransportErrorKind::Request);
    TransportError::new(kind, never_sent, error.without_url())
}

/// The error of the caller's body, when that broke while it was sent.
fn ours(error: &reqwest::Error) -> Option<&TransportError> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| error.source())
}

/// reqwest keeps the reason in the chain of causes.
fn describe(error: &(dyn std::error::Error + 'static)) -> String {
    causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
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

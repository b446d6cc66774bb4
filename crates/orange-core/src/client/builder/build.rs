//! Checks the settings and builds the client.

use std::sync::Arc;

use url::Url;

use super::super::headers::{header, header_name};
use super::super::{Client, Inner};
use super::{ClientBuilder, Setting};
use crate::credentials::{ApiKey, CredentialsSource, MISSING_CREDENTIALS};
use crate::error::{Error, Result};
use crate::http_hosts::{HttpHosts, shown_url};
use crate::pipeline::{LimiterRegistry, Pipeline, Timeouts};
use crate::throttle::SharedLimits;
use crate::time::{SystemClock, SystemRandom};
use crate::token::{ClientCredentials, TokenEndpoint, TokenProvider, TokenSettings};
use crate::transport::{KeepAlive, Transport};

/// Published host of the Orange APIs.
const ORANGE: &str = "https://api.orange.com";

/// Default path of the token endpoint.
///
/// # Source
/// Every page of Orange names this path, except the Anomalie Adresse page, which names `/oauth/v2/token`. Set that with
/// [`ClientBuilder::token_url`] if your contract names it too.
const TOKEN_PATH: &str = "/oauth/v3/token";

/// Default user agent.
const USER_AGENT: &str = concat!("orange-rust-sdk/", env!("CARGO_PKG_VERSION"));

/// Default limit of a response body that is read into memory, in bytes.
const MAX_BODY: usize = 16 * 1024 * 1024;

impl ClientBuilder {
    /// Checks every setting and builds the client. Performs no I/O on the network and starts no task.
    ///
    /// # Errors
    /// Returns [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) with the name of an invalid setting: the
    /// environment variable it comes from, or the method, such as `ClientBuilder::base_url`.
    ///
    /// ```
    /// # use orange_core::{Client, Credentials};
    /// let builder = Client::builder().credentials(Credentials::new("id", "secret")?).base_url("api.orange.com");
    /// assert_eq!(
    ///     builder.build().unwrap_err().to_string(),
    ///     "ClientBuilder::base_url: must be an absolute URL such as https://api.orange.com, not `api.orange.com`"
    /// );
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn build(self) -> Result<Client> {
        self.try_build().map_err(|error| error.for_builder("ClientBuilder"))
    }

    fn try_build(self) -> Result<Client> {
        let http_hosts = HttpHosts::from_setting(self.http_hosts.name, &self.http_hosts.value)?;
        let base_url = self.base_url.unwrap_or(Setting { name: "base_url", value: ORANGE.to_owned() });
        let base_url = parse_base_url(base_url.name, &base_url.value, &http_hosts)?;
        self.timeouts.check()?;
        self.keep_alive.check()?;
        self.throttle.check()?;
        let shared_limits =
            self.shared_rate_limiter.map(|limiter| SharedLimits::new(limiter, &self.throttle));
        let shared_limits = shared_limits.transpose()?.map(Arc::new);
        self.breaker.check()?;
        let shares_rate_limit = self.clock.is_none() && !self.has_custom_transport;
        let clock = self.clock.unwrap_or_else(|| Arc::new(SystemClock));
        let random = self.random.unwrap_or_else(|| Arc::new(SystemRandom));
        let default_transport = || default_transport(&self.timeouts, self.keep_alive, &http_hosts);
        let transport = self.transport.map_or_else(default_transport, Ok)?;
        let client_key = self.api_key.as_ref().map(ApiKey::new).transpose()?;
        let has_credentials = self.credentials.is_some() || self.credentials_provider.is_some();
        let credentials = Arc::new(match self.credentials_provider {
            Some(provider) => CredentialsSource::new(provider, client_key),
            None => CredentialsSource::fixed(self.credentials, client_key)?,
        });
        let telemetry = self.telemetry.build();
        let user_agent = header("user_agent", self.user_agent.as_deref().unwrap_or(USER_AGENT))?;
        let tokens: Arc<dyn TokenProvider> = match self.token_provider {
            Some(provider) => provider,
            None if has_credentials => {
                let endpoint = token_endpoint(self.token_url, self.scope, &base_url, &http_hosts)?;
                let (source, telemetry) = (credentials.clone(), telemetry.clone());
                let provider = ClientCredentials::with_source(endpoint, source, transport.clone(), telemetry)
                    .settings(TokenSettings { shared_limits: shared_limits.clone(), ..self.token_settings })
                    .user_agent(user_agent.clone())
                    .clock(clock.clone())
                    .random(random.clone());
                let provider = if shares_rate_limit { provider.share_rate_limit() } else { provider };
                Arc::new(provider.build()?)
            }
            None => return Err(Error::configuration("credentials", MISSING_CREDENTIALS)),
        };
        let correlation_header =
            self.correlation_header.map(|name| header_name("correlation_header", &name)).transpose()?;
        Ok(Client {
            inner: Arc::new(Inner {
                base_url,
                http_hosts,
                correlation_header,
                pipeline: Pipeline {
                    transport,
                    tokens,
                    credentials,
                    language: self.language.map(|text| header("language", &text)).transpose()?,
                    user_agent,
                    timeouts: self.timeouts,
                    max_body: self.max_body.unwrap_or(MAX_BODY),
                    clock,
                    random,
                    retry: self.retry,
                    retry_budget: self.retry_budget,
                    limiters: LimiterRegistry::new(
                        self.throttle,
                        shared_limits,
                        self.breaker,
                        telemetry.clone(),
                    ),
                    telemetry,
                },
            }),
        })
    }
}

/// Parses a base URL to which secrets may be sent: https, or http to a loopback address or an allowed host.
fn parse_base_url(setting: &'static str, text: &str, http_hosts: &HttpHosts) -> Result<Url> {
    let mut url = http_hosts.url_for_secrets(setting, text)?;
    if url.query().is_some() || url.fragment().is_some() {
        let rule = "must have no query and no fragment";
        return Err(Error::configuration(setting, rule).with_value(&shown_url(text)));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

/// Creates the token endpoint at `url`, or at the default path on the host of the base URL.
fn token_endpoint(
    url: Option<Setting<String>>,
    scope: Option<String>,
    base_url: &Url,
    http_hosts: &HttpHosts,
) -> Result<TokenEndpoint> {
    let Setting { name, value } = url.unwrap_or_else(|| {
        let mut url = base_url.clone();
        url.set_path(TOKEN_PATH);
        Setting { name: "token_url", value: url.into() }
    });
    let endpoint = TokenEndpoint::from_setting(name, &value, http_hosts)?;
    match scope {
        Some(scope) => endpoint.with_scope(&scope),
        None => Ok(endpoint),
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(
    timeouts: &Timeouts,
    keep_alive: KeepAlive,
    http_hosts: &HttpHosts,
) -> Result<Arc<dyn Transport>> {
    let transport = crate::transport::ReqwestTransport::builder().http_hosts(http_hosts.clone());
    Ok(Arc::new(transport.connect_timeout(timeouts.connect).keep_alive(keep_alive).build()?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Timeouts, _: KeepAlive, _: &HttpHosts) -> Result<Arc<dyn Transport>> {
    Err(Error::configuration("transport", "is required: the crate is built without a TLS feature"))
}

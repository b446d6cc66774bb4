//! Authentication of the senders of events.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use http::HeaderName;
use http::request::Parts;
use orange_events::{Authenticate, BasicAuth, Denied, NoAuthentication, SharedSecret};
use secrecy::SecretString;

use super::token_endpoint::TokenIssuer;
use crate::failure::{Failure, Result};
use crate::settings::SecretSource;

/// How senders authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Method {
    /// Not at all; for loopback addresses
    None,
    /// User and secret
    Basic,
    /// Secret in a header
    Header,
    /// Access token of POST /token
    Token,
    /// Client certificate
    Certificate,
}

/// Options of the authentication.
#[derive(Args)]
#[command(next_help_heading = "Authentication of senders")]
pub(super) struct AuthenticationArguments {
    /// Method; `none` by default, which loopback addresses accept
    #[arg(long, value_name = "METHOD")]
    auth: Option<Method>,
    /// User for `basic`, or client id for `token`
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Header of the secret for `header`, such as X-Webhook-Key
    #[arg(long, value_name = "NAME")]
    header: Option<HeaderName>,
    /// Where the secret is
    #[arg(long, value_name = "SOURCE", default_value = "env:ORANGE_LISTEN_SECRET")]
    secret_from: String,
}

/// The authentication of a request, and the token endpoint if there is one.
#[derive(Clone)]
pub(super) struct Authentication {
    authenticate: Arc<dyn Authenticate>,
    pub(super) tokens: Option<Arc<TokenIssuer>>,
}

impl AuthenticationArguments {
    /// Checks the options and reads the secret.
    pub(super) fn build(&self, host: IpAddr, checks_clients: bool) -> Result<Authentication> {
        let usage = |text: &str| Failure::Usage(text.to_owned());
        let secret = || SecretSource::parse("--secret-from", &self.secret_from, None)?.read("--secret-from");
        let user = |method: &str| {
            self.user.as_deref().ok_or_else(|| Failure::Usage(format!("--auth {method} needs --user")))
        };
        let method = self.auth.unwrap_or(if checks_clients { Method::Certificate } else { Method::None });
        match method {
            Method::None if !host.to_canonical().is_loopback() => Err(Failure::Usage(format!(
                "--host {host}: everybody on the network could send events; choose an authentication with --auth"
            ))),
            Method::Certificate if !checks_clients => {
                Err(usage("--auth certificate needs --tls-cert, --tls-key and --tls-client-ca"))
            }
            // The TLS handshake has verified the certificate.
            Method::None | Method::Certificate => Ok(Authentication::new(NoAuthentication)),
            Method::Basic => Ok(Authentication::new(BasicAuth::new(user("basic")?, secret()?)?)),
            Method::Header => {
                let name = self.header.clone().ok_or_else(|| usage("--auth header needs --header"))?;
                Ok(Authentication::new(SharedSecret::header(name, secret()?)?))
            }
            Method::Token => Authentication::with_tokens(user("token")?, secret()?),
        }
    }
}

impl Authentication {
    pub(super) fn new(authenticate: impl Authenticate) -> Self {
        Self { authenticate: Arc::new(authenticate), tokens: None }
    }

    pub(super) fn with_tokens(client_id: &str, secret: SecretString) -> Result<Self> {
        let tokens = Arc::new(TokenIssuer::new(client_id, secret)?);
        Ok(Self { authenticate: Arc::new(BearerTokens(Arc::clone(&tokens))), tokens: Some(tokens) })
    }
}

impl Authenticate for Authentication {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        self.authenticate.authenticate(request)
    }
}

impl fmt::Debug for Authentication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.authenticate.fmt(f)
    }
}

/// Accepts the tokens that the token endpoint has issued.
#[derive(Debug)]
struct BearerTokens(Arc<TokenIssuer>);

impl Authenticate for BearerTokens {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        self.0.check(request)
    }
}

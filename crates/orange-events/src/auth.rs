//! Authentication of senders.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret as _, SecretString};
use subtle::{Choice, ConstantTimeEq as _};
use zeroize::Zeroizing;

use super::Rejection;
use orange_core::error::{Error, Result};

/// Authenticates senders by the head of the request and, if needed, by its body.
///
/// The authentication between the two operators is agreed bilaterally and not published. [`BasicAuth`] and
/// [`SharedSecret`] are common choices. For client certificates, check the request extensions that your server sets.
///
/// ```
/// use http::request::Parts;
/// use orange_events::{Authenticate, Denied};
///
/// /// Name in the client certificate, verified by the reverse proxy.
/// #[derive(Clone)]
/// struct ClientName(String);
///
/// #[derive(Debug)]
/// struct OnlyOrange;
///
/// impl Authenticate for OnlyOrange {
///     fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
///         match request.extensions.get::<ClientName>() {
///             Some(ClientName(name)) if name == "events.orange.example" => Ok(()),
///             _ => Err(Denied::forbidden()),
///         }
///     }
/// }
/// ```
pub trait Authenticate: Send + Sync + fmt::Debug + 'static {
    /// Authenticates the sender by the head of the request, before the body is read.
    ///
    /// # Errors
    /// Returns an error if the sender may not send events.
    fn authenticate(&self, request: &Parts) -> Result<(), Denied>;

    /// Authenticates the sender by the whole request, for agreements that sign the body. Called after
    /// [`authenticate`](Self::authenticate) and the checks of media type and size, before the body is decoded.
    ///
    /// # Errors
    /// Returns an error if the sender may not send this event.
    fn authenticate_body(&self, _request: &Parts, _body: &[u8]) -> Result<(), Denied> {
        Ok(())
    }
}

/// Denial of a request by [`Authenticate`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied(Option<HeaderValue>);

impl Denied {
    /// Creates a 401: the sender is unknown. `challenge` becomes `WWW-Authenticate`.
    pub fn unauthenticated(challenge: HeaderValue) -> Self {
        Self(Some(challenge))
    }

    /// Creates a 403: the sender is known and not permitted.
    pub fn forbidden() -> Self {
        Self(None)
    }
}

impl From<Denied> for Rejection {
    fn from(denied: Denied) -> Self {
        match denied.0 {
            Some(challenge) => Self::unauthenticated(challenge),
            None => Self::forbidden("the sender may not send events"),
        }
    }
}

/// Accepts every sender: for tests, and behind a server that authenticates.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAuthentication;

impl Authenticate for NoAuthentication {
    fn authenticate(&self, _request: &Parts) -> Result<(), Denied> {
        Ok(())
    }
}

/// Accepted secrets. The duration of a comparison does not depend on the content or on which secret matches.
#[derive(Clone)]
struct Secrets(Vec<SecretString>);

impl Secrets {
    fn contains(&self, sent: &[u8]) -> bool {
        let comparisons = self.0.iter().map(|secret| secret.expose_secret().as_bytes().ct_eq(sent));
        comparisons.fold(Choice::from(0), |any_equal, is_equal| any_equal | is_equal).into()
    }
}

/// Returns the value of a header; `None` if the header is missing or repeated.
fn single_header<'a>(request: &'a Parts, name: &HeaderName) -> Option<&'a [u8]> {
    let mut values = request.headers.get_all(name).iter();
    let value = values.next()?;
    values.next().is_none().then(|| value.as_bytes())
}

/// Returns the credentials in a value of `Authorization`; `None` if it has another scheme.
fn strip_scheme<'a>(value: &'a [u8], scheme: &str) -> Option<&'a [u8]> {
    let (sent_scheme, rest) = value.split_at_checked(scheme.len())?;
    let credentials = rest.strip_prefix(b" ")?;
    sent_scheme.eq_ignore_ascii_case(scheme.as_bytes()).then(|| credentials.trim_ascii())
}

/// User and password in `Authorization: Basic …` (RFC 7617).
///
/// ```
/// use orange_events::BasicAuth;
///
/// # fn main() -> orange_core::Result<()> {
/// // Two passwords, while one replaces the other.
/// let auth = BasicAuth::new("orange", "new")?.or("orange", "old")?;
/// assert_eq!(format!("{auth:?}"), "BasicAuth");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct BasicAuth(Secrets);

impl BasicAuth {
    /// Creates an authenticator for one user.
    ///
    /// # Errors
    /// Returns an error if the user contains a colon or control characters, or if the password is empty.
    pub fn new(user: &str, password: impl Into<SecretString>) -> Result<Self> {
        Self(Secrets(Vec::new())).or(user, password)
    }

    /// Adds another user, or another password of the same user.
    ///
    /// # Errors
    /// Returns the errors of [`new`](Self::new).
    pub fn or(mut self, user: &str, password: impl Into<SecretString>) -> Result<Self> {
        let password = password.into();
        if user.contains(':') || user.chars().any(char::is_control) {
            return Err(Error::configuration("user", "must not have a colon or control characters"));
        }
        if password.expose_secret().is_empty() {
            return Err(Error::configuration("password", "must not be empty"));
        }
        self.0.0.push(Zeroizing::new([user, ":", password.expose_secret()].concat()).as_str().into());
        Ok(self)
    }
}

impl Authenticate for BasicAuth {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        let sent = single_header(request, &AUTHORIZATION)
            .and_then(|value| strip_scheme(value, "Basic"))
            .and_then(|text| STANDARD.decode(text).ok().map(Zeroizing::new));
        match sent {
            Some(sent) if self.0.contains(&sent) => Ok(()),
            _ => Err(Denied::unauthenticated(HeaderValue::from_static(
                r#"Basic realm="events", charset="UTF-8""#,
            ))),
        }
    }
}

impl fmt::Debug for BasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BasicAuth")
    }
}

/// A secret in `Authorization: Bearer …` or in another header.
///
/// ```
/// use http::HeaderName;
/// use orange_events::SharedSecret;
///
/// # fn main() -> orange_core::Result<()> {
/// let auth = SharedSecret::header(HeaderName::from_static("x-webhook-key"), "s3cr3t")?;
/// assert!(!format!("{auth:?}").contains("s3cr3t"));
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct SharedSecret {
    /// The header of the secret; `None` for a bearer token in `Authorization`.
    header: Option<HeaderName>,
    secrets: Secrets,
}

impl SharedSecret {
    /// Expects the secret in `Authorization: Bearer …`.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn bearer(secret: impl Into<SecretString>) -> Result<Self> {
        Self { header: None, secrets: Secrets(Vec::new()) }.or(secret)
    }

    /// Expects the secret as the value of a header.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn header(name: HeaderName, secret: impl Into<SecretString>) -> Result<Self> {
        Self { header: Some(name), secrets: Secrets(Vec::new()) }.or(secret)
    }

    /// Adds another secret, for rotation.
    ///
    /// # Errors
    /// Returns an error if the secret is empty.
    pub fn or(mut self, secret: impl Into<SecretString>) -> Result<Self> {
        let secret = secret.into();
        if secret.expose_secret().is_empty() {
            return Err(Error::configuration("secret", "must not be empty"));
        }
        self.secrets.0.push(secret);
        Ok(self)
    }
}

impl Authenticate for SharedSecret {
    fn authenticate(&self, request: &Parts) -> Result<(), Denied> {
        let sent = match &self.header {
            None => single_header(request, &AUTHORIZATION).and_then(|value| strip_scheme(value, "Bearer")),
            Some(name) => single_header(request, name),
        };
        match sent {
            Some(sent) if self.secrets.contains(sent) => Ok(()),
            _ if self.header.is_none() => {
                Err(Denied::unauthenticated(HeaderValue::from_static(r#"Bearer realm="events""#)))
            }
            // HTTP defines no challenge for a custom header.
            _ => Err(Denied::forbidden()),
        }
    }
}

impl fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedSecret").field("header", &self.header).finish_non_exhaustive()
    }
}

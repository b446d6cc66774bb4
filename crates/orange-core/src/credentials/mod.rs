//! Credentials of an application: client id, client secret, and the API key of the Orange Business APIs.

mod provider;
mod source;

pub use self::provider::{CredentialsListener, CredentialsProvider, RotatingCredentials};
pub(crate) use self::source::{ApiKey, CredentialsSource, LoadedCredentials};

use std::ffi::OsString;
use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use http::HeaderValue;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::secret;

/// Rule of a client id: in Basic authentication, the first colon ends it.
const NO_COLON: &str = "must not contain a colon";

/// Rule that a client without credentials violates.
pub(crate) const MISSING_CREDENTIALS: &str =
    "are required: call `from_env`, `credentials`, `credentials_provider` or `token_provider`";

/// Characters that the form encoding of RFC 6749, section 2.3.1, escapes. The space becomes `+` instead.
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Credentials of one application. `Debug` shows the client id only.
///
/// ```
/// use orange_core::Credentials;
/// let credentials = Credentials::new("my-client-id", "my-client-secret")?.with_api_key("my-key")?;
/// assert!(!format!("{credentials:?}").contains("secret\""));
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Credentials {
    client_id: String,
    secret: SecretString,
    api_key: Option<SecretString>,
    form_encoded: bool,
}

impl Credentials {
    /// Creates credentials from the client id and secret of the developer portal.
    ///
    /// # Errors
    /// Returns an error if a value is empty, contains control characters, or begins or ends with white space,
    /// which is often copied by mistake. Returns an error if the client id contains a colon, which ends the id in Basic
    /// authentication.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Result<Self> {
        Ok(Self {
            client_id: check_client_id("client_id", client_id.into())?,
            secret: check("client_secret", client_secret.into())?.into(),
            api_key: None,
            form_encoded: false,
        })
    }

    /// Adds the key for the header `X-Api-Key` of the APIs that need one.
    ///
    /// # Errors
    /// Returns an error if the key is empty, contains control characters, or begins or ends with white space.
    pub fn with_api_key(mut self, key: impl Into<String>) -> Result<Self> {
        self.api_key = Some(check("api_key", key.into())?.into());
        Ok(self)
    }

    /// Form-encodes id and secret before Basic authentication, as RFC 6749, section 2.3.1, requires.
    ///
    /// Not all servers decode it. Letters and digits, of which Orange's values consist, are the same with and
    /// without it. Default: off.
    #[must_use]
    pub fn form_encoded(mut self) -> Self {
        self.form_encoded = true;
        self
    }

    /// Reads `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and, if set, `ORANGE_API_KEY`.
    ///
    /// # Errors
    /// Returns a configuration error that names the variable if one is missing or invalid.
    pub fn from_env() -> Result<Self> {
        // The lookup below reads a variable that is not Unicode as a missing one.
        for name in ["ORANGE_CLIENT_ID", "ORANGE_CLIENT_SECRET", "ORANGE_API_KEY"] {
            variable(name)?;
        }
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// Reads the variables of [`from_env`](Self::from_env) with `lookup`.
    ///
    /// ```
    /// use orange_core::Credentials;
    /// let error = Credentials::from_variables(|_| None).unwrap_err();
    /// assert_eq!(error.to_string(), "ORANGE_CLIENT_ID: the environment variable is not set");
    /// ```
    ///
    /// # Errors
    /// Returns a configuration error that names the variable if one is missing or invalid.
    pub fn from_variables(lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let optional = |name| lookup(name).filter(|value| !value.is_empty());
        let required = |name| {
            optional(name).ok_or_else(|| Error::configuration(name, "the environment variable is not set"))
        };
        let api_key = || optional("ORANGE_API_KEY").map(|key| check("ORANGE_API_KEY", key)).transpose();
        Ok(Self {
            client_id: check_client_id("ORANGE_CLIENT_ID", required("ORANGE_CLIENT_ID")?)?,
            secret: check("ORANGE_CLIENT_SECRET", required("ORANGE_CLIENT_SECRET")?)?.into(),
            api_key: api_key()?.map(Into::into),
            form_encoded: false,
        })
    }

    /// The client id, which is not a secret.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The API key, if set.
    pub fn api_key(&self) -> Option<&SecretString> {
        self.api_key.as_ref()
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// Value of the `Authorization` header for the token endpoint, marked sensitive.
    pub(crate) fn basic(&self) -> HeaderValue {
        // Full capacity, so that reallocation leaves no copy behind.
        let (id, secret) = (&self.client_id, self.secret.expose_secret());
        let capacity = id.len().saturating_add(secret.len()).saturating_mul(3).saturating_add(1);
        let mut pair = Zeroizing::new(String::with_capacity(capacity));
        self.append_encoded(&mut pair, id);
        pair.push(':');
        self.append_encoded(&mut pair, secret);
        let capacity = capacity.div_ceil(3).saturating_mul(4).saturating_add("Basic ".len());
        let mut basic = Zeroizing::new(String::with_capacity(capacity));
        basic.push_str("Basic ");
        BASE64_STANDARD.encode_string(pair.as_bytes(), &mut basic);
        // Base64 is always a valid header value.
        secret::sensitive_header(basic).unwrap_or(HeaderValue::from_static(""))
    }

    fn append_encoded(&self, buffer: &mut String, text: &str) {
        if !self.form_encoded {
            return buffer.push_str(text);
        }
        for piece in utf8_percent_encode(text, FORM) {
            buffer.push_str(if piece == "%20" { "+" } else { piece });
        }
    }
}

/// Reads an environment variable; `None` if it is not set or empty.
pub(crate) fn variable(name: &'static str) -> Result<Option<String>> {
    unicode_text(name, std::env::var_os(name))
}

/// The text of a variable; `None` if it is not set or empty.
///
/// # Errors
/// Returns an error if the variable is not Unicode, which must not count as a missing variable.
fn unicode_text(name: &'static str, value: Option<OsString>) -> Result<Option<String>> {
    match value.map(OsString::into_string).transpose() {
        Ok(value) => Ok(value.filter(|value| !value.is_empty())),
        Err(_) => Err(Error::configuration(name, "the environment variable is not Unicode text")),
    }
}

/// Checks a client id: the rules of [`check`], and no colon.
fn check_client_id(setting: &'static str, value: String) -> Result<String> {
    let value = check(setting, value)?;
    if value.contains(':') {
        return Err(Error::configuration(setting, NO_COLON).with_value(&value));
    }
    Ok(value)
}

/// Checks that a value has text, no control characters, and no white space at its ends.
fn check(setting: &'static str, value: String) -> Result<String> {
    if value.is_empty() || value.chars().any(char::is_control) {
        return Err(Error::configuration(setting, "must not be empty or contain control characters"));
    }
    if value.trim().len() != value.len() {
        return Err(Error::configuration(setting, "must not begin or end with white space"));
    }
    Ok(value)
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("client_id", &self.client_id)
            .field("client_secret", &"[redacted]")
            .field("api_key", &self.api_key.as_ref().map(|_| "[redacted]"))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_value_is_an_error_that_names_the_setting() {
        for (id, secret, setting) in [
            ("", "s", "client_id"),
            ("a:b", "s", "client_id"),
            ("a\n", "s", "client_id"),
            (" a", "s", "client_id"),
            ("a", "s ", "client_secret"),
            ("a", "\u{a0}s", "client_secret"),
            ("a", "", "client_secret"),
            ("a", "s\r", "client_secret"),
        ] {
            assert_eq!(Credentials::new(id, secret).unwrap_err().field(), Some(setting));
        }
    }

    #[test]
    fn the_environment_has_id_secret_and_an_optional_key() {
        let all = |name: &str| Some(format!("value of {name}"));
        let credentials = Credentials::from_variables(all).unwrap();
        assert_eq!(credentials.client_id(), "value of ORANGE_CLIENT_ID");
        assert_eq!(credentials.api_key().unwrap().expose_secret(), "value of ORANGE_API_KEY");
        let no_key = |name: &str| (name != "ORANGE_API_KEY").then(|| name.to_owned());
        assert!(Credentials::from_variables(no_key).unwrap().api_key().is_none());
        let no_secret = |name: &str| (name == "ORANGE_CLIENT_ID").then(|| name.to_owned());
        let error = Credentials::from_variables(no_secret).unwrap_err();
        assert_eq!(error.field(), Some("ORANGE_CLIENT_SECRET"));
    }

    #[cfg(unix)]
    #[test]
    fn a_variable_that_is_not_unicode_is_an_error() {
        use std::os::unix::ffi::OsStringExt as _;
        let invalid = Some(OsString::from_vec(vec![b'h', 0xff]));
        let read = |value| unicode_text("ORANGE_BASE_URL", value);
        assert_eq!(read(invalid).unwrap_err().field(), Some("ORANGE_BASE_URL"));
        assert_eq!(read(Some("".into())).unwrap(), None);
        assert_eq!(read(Some("x".into())).unwrap().as_deref(), Some("x"));
    }

    #[test]
    fn form_encoding_preserves_letters_and_digits() {
        let plain = Credentials::new("id1", "Secret2").unwrap();
        assert_eq!(plain.basic(), plain.clone().form_encoded().basic());
        let special = Credentials::new("id", "a b+c/é").unwrap();
        assert_eq!(special.basic(), format!("Basic {}", BASE64_STANDARD.encode("id:a b+c/é")));
        assert_eq!(
            special.form_encoded().basic(),
            format!("Basic {}", BASE64_STANDARD.encode("id:a+b%2Bc%2F%C3%A9"))
        );
    }

    #[test]
    fn debug_shows_the_client_id_and_no_secret() {
        let credentials = Credentials::new("who", "hush").unwrap().with_api_key("hush2").unwrap();
        let shown = format!("{credentials:?} {:?}", credentials.basic());
        assert!(shown.contains("who") && !shown.contains("hush"), "{shown}");
    }
}

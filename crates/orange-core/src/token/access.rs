//! An access token, ready to be put on a request.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// A bearer token. Cheap to clone; neither its `Debug` nor its header shows it.
///
/// The text is opaque: that today's tokens are JSON Web Tokens is not promised by Orange.
///
/// ```
/// use orange_core::token::AccessToken;
/// let token = AccessToken::new("i6m2iIcY0SodWSe...")?;
/// assert!(!format!("{token:?}").contains("i6m2"));
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct AccessToken(Arc<Inner>);

struct Inner {
    header: HeaderValue,
    secret: SecretString,
    generation: u64,
    expires: Option<Instant>,
    refresh: Option<Instant>,
}

impl AccessToken {
    /// A token without a known end, for a [`TokenProvider`](super::TokenProvider) of your own.
    ///
    /// # Errors
    /// An empty token, or one with characters that a header cannot carry.
    pub fn new(secret: impl Into<String>) -> Result<Self> {
        Self::build(SecretString::from(secret.into()), 0, None, None)
    }

    pub(super) fn build(
        secret: SecretString,
        generation: u64,
        expires: Option<Instant>,
        refresh: Option<Instant>,
    ) -> Result<Self> {
        let text = secret.expose_secret();
        if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::token(
                "the access token is empty or holds characters that no token has",
                None,
            ));
        }
        let mut header = HeaderValue::try_from(format!("Bearer {text}"))
            .map_err(|_| Error::token("the access token does not fit into a header", None))?;
        header.set_sensitive(true);
        Ok(Self(Arc::new(Inner { header, secret, generation, expires, refresh })))
    }

    /// The value of the `Authorization` header, marked sensitive.
    pub fn header(&self) -> &HeaderValue {
        &self.0.header
    }

    /// Tells the tokens of one provider apart: the higher, the later.
    pub fn generation(&self) -> u64 {
        self.0.generation
    }

    /// When it ends, if the server said.
    pub fn expires(&self) -> Option<Instant> {
        self.0.expires
    }

    /// Whether it is still good.
    pub(super) fn is_valid(&self, now: Instant) -> bool {
        self.0.expires.is_none_or(|expires| now < expires)
    }

    /// Whether the next one should be fetched already.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.0.refresh.is_some_and(|refresh| now >= refresh)
    }

    pub(crate) fn expose_secret(&self) -> &str {
        self.0.secret.expose_secret()
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0.secret
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("generation", &self.0.generation)
            .field("expires", &self.0.expires)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_no_header_can_carry_is_refused() {
        for text in ["", " ", "a b", "a\nb", "é", "a\u{0}"] {
            assert!(AccessToken::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn the_header_is_ready_and_sensitive() {
        let token = AccessToken::new("abc").unwrap();
        assert_eq!(token.header(), "Bearer abc");
        assert!(token.header().is_sensitive());
        assert_eq!(format!("{:?}", token.header()), "Sensitive");
    }
}

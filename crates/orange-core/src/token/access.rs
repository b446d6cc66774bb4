//! An access token with its `Authorization` header and its validity.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};
use crate::secret;
use crate::time::divided;

/// Time before expiry from which a token is no longer used, or 1 % of its lifetime if that is shorter: a request
/// needs time to arrive.
const EXPIRY_MARGIN: Duration = Duration::from_secs(1);

/// A bearer token. Cheap to clone; `Debug` does not show the secret.
///
/// The text is opaque; Orange does not document that it is a JSON Web Token. The secret and the header are zeroed
/// when the last clone is dropped. Copies in connection buffers are not.
///
/// ```
/// use orange_core::token::AccessToken;
/// let token = AccessToken::new("i6m2iIcY0SodWSe...")?;
/// assert!(!format!("{token:?}").contains("i6m2"));
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct AccessToken(pub(super) Arc<Inner>);

pub(super) struct Inner {
    header: HeaderValue,
    secret: Arc<SecretString>,
    generation: u64,
    /// Revision of the credentials for which the token was issued.
    credentials_revision: u64,
    validity: Validity,
    /// Whether an API has accepted the token.
    accepted: AtomicBool,
    /// Rejections since an API last accepted the token.
    rejections: AtomicU32,
    /// Whether the processes that share a store have replaced the token.
    replaced: AtomicBool,
}

/// A token from the endpoint or the store, before it enters the cache.
#[derive(Debug)]
pub(super) struct IssuedToken {
    pub(super) secret: SecretString,
    /// Start of the lifetime.
    pub(super) requested_at: Instant,
    /// `None` if the server did not send one.
    pub(super) lifetime: Option<Duration>,
    /// Revision of the credentials for which the token was issued.
    pub(super) credentials_revision: u64,
}

impl IssuedToken {
    /// Returns an error if no header can carry the token, so that it is not stored.
    pub(super) fn checked(self) -> Result<Self> {
        if bearer(&self.secret).is_some() { Ok(self) } else { Err(invalid_token()) }
    }
}

/// Instants that bound the use of a token; all but `issued_at` are `None` without a lifetime from the server.
#[derive(Clone, Copy, Debug, Default)]
struct Validity {
    /// When the next token is fetched.
    refresh_at: Option<Instant>,
    /// When the token is no longer used.
    usable_until: Option<Instant>,
    expires_at: Option<Instant>,
    issued_at: Option<Instant>,
}

impl Validity {
    /// Computes the validity of `token`, whose successor is fetched `margin` before it expires.
    ///
    /// A lifetime beyond the range of the clock counts as unknown.
    fn new(token: &IssuedToken, margin: Duration) -> Self {
        let issued_at = Some(token.requested_at);
        let Some(lifetime) = token.lifetime else { return Self { issued_at, ..Self::default() } };
        let before_expiry =
            |margin: Duration| token.requested_at.checked_add(lifetime.saturating_sub(margin));
        Self {
            refresh_at: before_expiry(margin),
            usable_until: before_expiry(EXPIRY_MARGIN.min(divided(lifetime, 100))),
            expires_at: before_expiry(Duration::ZERO),
            issued_at,
        }
    }
}

impl AccessToken {
    /// Creates a token without a known lifetime, for a custom [`TokenProvider`](super::TokenProvider).
    ///
    /// # Errors
    /// Returns an error if the token is empty or contains characters other than visible ASCII.
    pub fn new(secret: impl Into<String>) -> Result<Self> {
        Self::build(SecretString::from(secret.into()), 0, 0, Validity::default())
    }

    /// Creates a token for the cache, whose successor is fetched `margin` before it expires.
    pub(super) fn issued(token: IssuedToken, generation: u64, margin: Duration) -> Result<Self> {
        let validity = Validity::new(&token, margin);
        Self::build(token.secret, generation, token.credentials_revision, validity)
    }

    fn build(
        secret: SecretString,
        generation: u64,
        credentials_revision: u64,
        validity: Validity,
    ) -> Result<Self> {
        let header = bearer(&secret).ok_or_else(invalid_token)?;
        Ok(Self(Arc::new(Inner {
            header,
            secret: Arc::new(secret),
            generation,
            credentials_revision,
            validity,
            accepted: AtomicBool::new(false),
            rejections: AtomicU32::new(0),
            replaced: AtomicBool::new(false),
        })))
    }

    /// Value of the `Authorization` header, marked sensitive.
    pub fn header(&self) -> &HeaderValue {
        &self.0.header
    }

    /// Number of the fetch that returned the token: [`ClientCredentials`](super::ClientCredentials) counts from 1, so that a later
    /// token has a higher number. 0 for a token of [`new`](Self::new).
    pub fn generation(&self) -> u64 {
        self.0.generation
    }

    /// Expiry of the token; `None` if the server did not send a lifetime.
    pub fn expires(&self) -> Option<Instant> {
        self.0.validity.expires_at
    }

    /// When the token was requested; `None` for a token of [`new`](Self::new).
    pub(super) fn issued_at(&self) -> Option<Instant> {
        self.0.validity.issued_at
    }

    /// Whether `other` is this token: text and generation are equal. A provider checks this before it discards its
    /// current token, because a late rejection may concern an earlier one.
    ///
    /// ```
    /// use orange_core::token::AccessToken;
    /// let (current, rejected) = (AccessToken::new("new")?, AccessToken::new("old")?);
    /// assert!(!current.is_same(&rejected));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.generation == other.0.generation && self.expose_secret() == other.expose_secret()
    }

    /// Revision of the credentials for which the token was issued.
    pub(super) fn credentials_revision(&self) -> u64 {
        self.0.credentials_revision
    }

    /// Whether the token can still be used.
    pub(super) fn is_valid(&self, now: Instant) -> bool {
        self.0.validity.usable_until.is_none_or(|until| now < until)
    }

    /// Whether the next token should be fetched.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.0.validity.refresh_at.is_some_and(|refresh| now >= refresh)
    }

    /// Records that an API accepted the token. Returns whether one has rejected it before.
    pub(crate) fn mark_accepted(&self) -> bool {
        self.0.accepted.store(true, Ordering::Relaxed);
        self.0.rejections.load(Ordering::Relaxed) > 0 && self.0.rejections.swap(0, Ordering::Relaxed) > 0
    }

    /// Whether an API has ever accepted the token.
    pub(super) fn was_ever_accepted(&self) -> bool {
        self.0.accepted.load(Ordering::Relaxed)
    }

    /// Records a rejection. Returns the number of rejections since an API last accepted the token.
    pub(super) fn count_rejection(&self) -> u32 {
        self.0.rejections.fetch_add(1, Ordering::Relaxed).saturating_add(1)
    }

    /// Records that the processes that share a store have replaced the token, so that a request can be sent again with
    /// its successor.
    pub(super) fn mark_replaced(&self) {
        self.0.replaced.store(true, Ordering::Relaxed);
    }

    /// Whether the processes that share a store have replaced the token.
    pub(crate) fn is_replaced(&self) -> bool {
        self.0.replaced.load(Ordering::Relaxed)
    }

    pub(crate) fn expose_secret(&self) -> &str {
        self.0.secret.expose_secret()
    }

    pub(crate) fn shared_secret(&self) -> Arc<SecretString> {
        Arc::clone(&self.0.secret)
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0.secret
    }
}

fn invalid_token() -> Error {
    Error::token("the access token is empty or contains characters other than visible ASCII", None)
}

/// Returns the header for `secret`, or `None` if it is empty or not visible ASCII (RFC 6750, section 2.1).
pub(super) fn bearer(secret: &SecretString) -> Option<HeaderValue> {
    let text = secret.expose_secret();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    secret::sensitive_header(secret::concat(&["Bearer ", text]))
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("generation", &self.0.generation)
            .field("expires", &self.0.validity.expires_at)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn issued(lifetime: Option<Duration>) -> IssuedToken {
        IssuedToken { secret: "abc".into(), requested_at: Instant::now(), lifetime, credentials_revision: 0 }
    }

    #[test]
    fn a_token_of_characters_other_than_visible_ascii_is_refused() {
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

    #[test]
    fn a_token_without_a_lifetime_is_never_due_and_always_valid() {
        let issued = issued(None);
        let much_later = issued.requested_at + Duration::from_secs(1_000_000_000);
        let token = AccessToken::issued(issued, 1, EXPIRY_MARGIN).unwrap();
        assert!(token.is_valid(much_later) && !token.is_due(much_later) && token.expires().is_none());
    }

    #[test]
    fn the_same_text_of_another_generation_is_another_token() {
        let token = |generation| AccessToken::issued(issued(None), generation, EXPIRY_MARGIN).unwrap();
        assert!(token(1).is_same(&token(1)) && !token(1).is_same(&token(2)));
    }

    proptest! {
        #[test]
        fn a_token_is_due_before_it_is_unusable_and_unusable_before_it_expires(
            lifetime in 1u64..=u64::MAX,
            margin in any::<u64>(),
        ) {
            let (length, margin) = (Duration::from_millis(lifetime), Duration::from_millis(margin));
            let issued = issued(Some(length));
            let validity = Validity::new(&issued, margin.min(length / 10).max(length / 100));
            prop_assert!(validity.refresh_at.is_none_or(|refresh| issued.requested_at <= refresh));
            if validity.expires_at.is_some() {
                let instants = [validity.refresh_at, validity.usable_until, validity.expires_at];
                prop_assert!(instants.is_sorted(), "{:?}", instants);
            }
        }
    }
}

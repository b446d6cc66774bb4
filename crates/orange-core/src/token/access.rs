//! An access token, ready to be put on a request.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};
use crate::secret;
use crate::time::part;

/// A token is no longer handed out this long before its end, or a hundredth of its life if that is
/// shorter: a request needs time to arrive.
const LAST_MOMENT: Duration = Duration::from_secs(1);

/// A bearer token. Cheap to clone; neither its `Debug` nor its header shows it.
///
/// The text is opaque: that today's tokens are JSON Web Tokens is not promised by Orange. Our copies of
/// it, the header included, are wiped when the last clone goes; those in the buffers of the connection are not
/// ours to wipe.
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
    secret: Arc<SecretString>,
    generation: u64,
    /// The revision of the credentials it was issued for.
    credentials: u64,
    life: Life,
    /// Whether a call has succeeded with it.
    worked: AtomicBool,
    /// How often it was refused since a call last succeeded with it.
    refusals: AtomicU32,
}

/// The instants of a token's life; none is known without a lifetime from the server.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Life {
    /// When the next one should be fetched.
    pub(super) refresh: Option<Instant>,
    /// When it is no longer handed out.
    last_moment: Option<Instant>,
    /// When it ends.
    end: Option<Instant>,
}

impl Life {
    /// A life of `length`, if the server said one, with the next token fetched `slack` before its end.
    ///
    /// A length beyond what the clock can count is as good as none.
    pub(super) fn new(began: Instant, length: Option<Duration>, slack: Duration) -> Self {
        let before_end =
            |slack: Duration| length.and_then(|life| began.checked_add(life.saturating_sub(slack)));
        let last_moment = length.map_or(LAST_MOMENT, |life| LAST_MOMENT.min(part(life, 100)));
        Self {
            refresh: before_end(slack),
            last_moment: before_end(last_moment),
            end: before_end(Duration::ZERO),
        }
    }
}

impl AccessToken {
    /// A token without a known end, for a [`TokenProvider`](super::TokenProvider) of your own.
    ///
    /// # Errors
    /// An empty token, or one with characters that a header cannot carry.
    pub fn new(secret: impl Into<String>) -> Result<Self> {
        Self::build(SecretString::from(secret.into()), 0, 0, Life::default())
    }

    pub(super) fn build(secret: SecretString, generation: u64, credentials: u64, life: Life) -> Result<Self> {
        let header = match bearer(&secret) {
            Some(header) => header,
            None => {
                return Err(Error::token(
                    "the access token is empty or holds characters that no token has",
                    None,
                ));
            }
        };
        Ok(Self(Arc::new(Inner {
            header,
            secret: Arc::new(secret),
            generation,
            credentials,
            life,
            worked: AtomicBool::new(false),
            refusals: AtomicU32::new(0),
        })))
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
        self.0.life.end
    }

    /// Whether both are the same token: what a provider asks before it forgets the one that it has,
    /// because a rejection may come late and mean an earlier one.
    ///
    /// ```
    /// use orange_core::token::AccessToken;
    /// let (present, rejected) = (AccessToken::new("new")?, AccessToken::new("old")?);
    /// assert!(!present.is_same(&rejected));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn is_same(&self, other: &Self) -> bool {
        self.0.generation == other.0.generation && self.expose_secret() == other.expose_secret()
    }

    /// The revision of the credentials it was issued for.
    pub(super) fn credentials(&self) -> u64 {
        self.0.credentials
    }

    /// Whether it can still be handed out.
    pub(super) fn is_valid(&self, now: Instant) -> bool {
        self.0.life.last_moment.is_none_or(|last| now < last)
    }

    /// Whether the next one should be fetched already.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.0.life.refresh.is_some_and(|refresh| now >= refresh)
    }

    /// A call succeeded with it.
    pub(crate) fn has_worked(&self) {
        self.0.worked.store(true, Ordering::Relaxed);
        self.0.refusals.store(0, Ordering::Relaxed);
    }

    /// Whether a call has ever succeeded with it.
    pub(super) fn ever_worked(&self) -> bool {
        self.0.worked.load(Ordering::Relaxed)
    }

    /// It was refused; how often since a call last succeeded with it.
    pub(super) fn was_refused(&self) -> u32 {
        self.0.refusals.fetch_add(1, Ordering::Relaxed).saturating_add(1)
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

/// The header for `secret`, if it is one: visible ASCII, RFC 6750 section 2.1.
pub(super) fn bearer(secret: &SecretString) -> Option<HeaderValue> {
    let text = secret.expose_secret();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return None;
    }
    secret::header(secret::joined(&["Bearer ", text]))
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("generation", &self.0.generation)
            .field("expires", &self.0.life.end)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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

    #[test]
    fn a_token_without_a_lifetime_is_neither_due_nor_over() {
        let began = Instant::now();
        let token = AccessToken::build("abc".into(), 1, 0, Life::new(began, None, LAST_MOMENT)).unwrap();
        let much_later = began + Duration::from_secs(1_000_000_000);
        assert!(token.is_valid(much_later) && !token.is_due(much_later) && token.expires().is_none());
    }

    #[test]
    fn the_same_text_of_another_generation_is_another_token() {
        let token = |generation| AccessToken::build("abc".into(), generation, 0, Life::default()).unwrap();
        assert!(token(1).is_same(&token(1)) && !token(1).is_same(&token(2)));
    }

    proptest! {
        #[test]
        fn a_token_is_due_before_it_is_over_and_over_before_it_ends(
            life in 1u64..=u64::MAX,
            slack in any::<u64>(),
        ) {
            let (length, slack) = (Duration::from_millis(life), Duration::from_millis(slack));
            let began = Instant::now();
            let life = Life::new(began, Some(length), slack.min(length / 10).max(length / 100));
            prop_assert!(life.refresh.is_none_or(|refresh| began <= refresh));
            if let Some(end) = life.end {
                prop_assert!(life.refresh <= life.last_moment && life.last_moment <= Some(end));
            }
        }
    }
}

//! The life of an access token.
//!
//! A [`TokenProvider`] hands out tokens and is told when one was rejected. [`ClientCredentials`] is
//! the one for Orange: OAuth 2.0 client credentials, Basic authentication, a form body. What it
//! promises:
//!
//! - One token is shared by all clones. Reading it takes no lock.
//! - Whoever needs a new one waits for the same request, also when that request fails, and also when
//!   the caller who began it goes away: ten thousand callers at a dead endpoint are one call.
//! - The next token is fetched ahead of time, from the lifetime the server gave, while callers go on
//!   with the present one. If that fails the present one stays, and there is a pause before the next try.
//! - A rejected token is forgotten only if it is still the present one: at once if it has expired, and if it
//!   was refused when that has happened three times with no success in between. What one API refuses stays
//!   for the others; whether *that* API is asked again is for its [breaker](crate::breaker) to say.
//! - A failure of the endpoint is remembered for a while and returned as it came: a short, growing while if it
//!   may pass by itself, a longer one if the credentials were refused. No loop either way, nor when tokens are
//!   given with which no call ever succeeds: they are fetched ever more slowly.
//! - The endpoint is asked at most 50 times a minute, which is what Orange allows an application. The clients of
//!   one process count that together, those of several processes do not.
//! - A store or endpoint that hangs is given up after its own time limit.

mod access;
mod cache;
mod client_credentials;
mod endpoint;
mod failure_backoff;
mod fetcher;
mod rate_limit;
mod store;

pub use self::access::AccessToken;
pub use self::client_credentials::{ClientCredentials, ClientCredentialsBuilder};
pub use self::endpoint::TokenEndpoint;
pub use self::store::{MemoryStore, StoredToken, TokenKey, TokenStore};

/// Text that is redacted when shown and wiped when dropped; stores meet tokens as this.
#[doc(no_inline)]
pub use secrecy::{ExposeSecret, SecretString};

use std::fmt;

use crate::error::{Error, Result};

/// Hands out access tokens.
///
/// ```
/// use orange_core::token::{AccessToken, TokenProvider};
/// use orange_core::{Error, Result};
///
/// /// A token that somebody else looks after.
/// #[derive(Debug)]
/// struct Given(AccessToken);
///
/// #[async_trait::async_trait]
/// impl TokenProvider for Given {
///     async fn token(&self) -> Result<AccessToken> {
///         Ok(self.0.clone())
///     }
///
///     async fn reject(&self, _: &AccessToken, _: &Error) {}
/// }
/// ```
#[async_trait::async_trait]
pub trait TokenProvider: Send + Sync + fmt::Debug + 'static {
    /// A token that is good now.
    ///
    /// # Errors
    /// An error of kind [`Token`](crate::ErrorKind::Token), or the remembered answer to credentials
    /// that were refused.
    async fn token(&self) -> Result<AccessToken>;

    /// Learns that an API answered 401 to `token`: `error` tells whether it
    /// [has expired](Error::is_expired_token) or this API wants nothing of it, which another may.
    async fn reject(&self, token: &AccessToken, error: &Error);

    /// Forgets failures, so that the next [`token`](Self::token) asks again at once. Does nothing unless a
    /// provider remembers failures.
    fn reset_backoff(&self) {}
}

//! Access tokens: how they are fetched, cached, refreshed and invalidated.
//!
//! A [`TokenProvider`] returns tokens, and receives the error if an API rejects one. [`ClientCredentials`] is the
//! provider for Orange: OAuth 2.0 client credentials with Basic authentication and a form body. Its guarantees:
//!
//! - All clones share one token. Reading it takes no lock.
//! - Concurrent callers share one token request. Its failure reaches all of them, and it survives the cancellation of
//!   the caller that started it.
//! - The next token is fetched before the current one expires, while callers use the current one. If that fails, the
//!   current token stays in use, and a backoff precedes the next request.
//! - A rejected token is replaced at once if it has expired, and after three rejections without a success in between
//!   otherwise. A rejection by one API does not affect the others; the [breaker](crate::breaker) decides whether that
//!   API is called again.
//! - Processes that share a store count these rejections together. A token that was issued less than 30 s ago is replaced
//!   after three rejections in one process only, so that an API that rejects every token causes two token requests per
//!   minute. A process whose token another process has replaced takes the next one with its first rejection.
//! - While there is no usable token, a failure is returned to all callers until its backoff ends: 60 s after refused
//!   credentials, and 1 s, doubled by each further failure up to 30 s, after any other failure. Three tokens in a row
//!   that no API accepts count as such a failure.
//! - At most 50 requests per minute are sent, the limit of Orange for one application. The providers that clients
//!   create share the limit within a process; a provider that you create has a limit of its own.
//! - The token endpoint and the token store have time limits of their own.
//! - Processes that share a [store](TokenStore) with leases send one token request for all of them, and a failure is
//!   returned by all until its backoff ends. While the store cannot be reached, each process requests its own token.
//! - A token of a store is used if more than 5 s of its lifetime are left, or a tenth of the lifetime if that is shorter:
//!   clocks and networks differ by that much.

mod access;
mod cache;
mod client_credentials;
#[cfg(feature = "token-encryption")]
mod encryption;
mod endpoint;
mod failure_backoff;
mod fetcher;
#[cfg(feature = "token-file")]
mod file_store;
mod lease;
mod leased_fetch;
mod rate_limit;
mod rejection;
mod settings;
mod store;
mod stored_failure;

pub use self::access::AccessToken;
pub use self::client_credentials::{ClientCredentials, ClientCredentialsBuilder};
#[cfg(feature = "token-encryption")]
#[cfg_attr(docsrs, doc(cfg(feature = "token-encryption")))]
pub use self::encryption::{EncryptionKey, TokenEncryption};
pub use self::endpoint::TokenEndpoint;
#[cfg(feature = "token-file")]
#[cfg_attr(docsrs, doc(cfg(feature = "token-file")))]
pub use self::file_store::FileTokenStore;
pub use self::lease::{FetchOutcome, Lease, LeaseResult};
pub use self::rejection::RejectionCount;
pub(crate) use self::settings::TokenSettings;
pub use self::store::{MemoryStore, StoredRecord, StoredToken, TokenKey, TokenStore};
pub use self::stored_failure::StoredFailure;

/// Text that is redacted in `Debug` and zeroed when dropped, and the trait that reads it.
#[doc(no_inline)]
pub use secrecy::{ExposeSecret, SecretString};

use std::fmt;

use crate::error::{Error, Result};

/// Provides access tokens.
///
/// ```
/// use orange_core::token::{AccessToken, TokenProvider};
/// use orange_core::{Error, Result};
///
/// /// A token that another component refreshes.
/// #[derive(Debug)]
/// struct ExternalToken(AccessToken);
///
/// #[async_trait::async_trait]
/// impl TokenProvider for ExternalToken {
///     async fn token(&self) -> Result<AccessToken> {
///         Ok(self.0.clone())
///     }
///
///     async fn reject(&self, _: &AccessToken, _: &Error) {}
/// }
/// ```
#[async_trait::async_trait]
pub trait TokenProvider: Send + Sync + fmt::Debug + 'static {
    /// Returns a valid token.
    ///
    /// # Errors
    /// Returns an error of kind [`Token`](crate::ErrorKind::Token). The client converts an error of another kind.
    async fn token(&self) -> Result<AccessToken>;

    /// Returns a valid token if it needs no I/O, without the boxed future of [`token`](Self::token). The default
    /// implementation returns `None`, and the client then awaits `token`.
    fn current_token(&self) -> Option<AccessToken> {
        None
    }

    /// Handles a 401 response to `token`. Unless `error` says that the token [has expired](Error::is_expired_token),
    /// another API may still accept it.
    async fn reject(&self, token: &AccessToken, error: &Error);

    /// Handles the first response that accepts `token` after it was [rejected](Self::reject). The default implementation does
    /// nothing.
    async fn accept_again(&self, token: &AccessToken) {
        let _ = token;
    }

    /// Ends every backoff of this process, so that the next call of [`token`](Self::token) sends a request unless it has a
    /// valid token.
    /// The default implementation does nothing.
    fn reset_backoff(&self) {}
}

//! [`StoredFailure`]: a failed token request, shared between processes.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::credentials::Credentials;
use crate::error::{Error, SharedError};
use crate::stable_hash::StableHash;

/// A failed token request. Until its backoff ends, no process that shares the store sends another request.
///
/// A store writes it as [JSON](Self::to_json) without looking at its content, together with the end of its backoff by the
/// clock of the store. The store keeps the failure for some minutes after that, because the backoff grows with the number of
/// failures in a row. The content has no secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFailure {
    error: SharedError,
    failures: u32,
    credentials: u32,
    #[serde(skip)]
    backoff: Duration,
}

impl StoredFailure {
    /// Copies `error`, the last of `failures` in a row.
    pub(super) fn new(error: &Error, failures: u32, credentials: &Credentials, backoff: Duration) -> Self {
        Self { error: SharedError::of(error), failures, credentials: fingerprint(credentials), backoff }
    }

    /// Reads the JSON of [`to_json`](Self::to_json). `backoff` is the time that is left of the backoff. Returns `None` if the
    /// text is not such a failure.
    ///
    /// ```
    /// use std::time::Duration;
    /// use orange_core::token::StoredFailure;
    ///
    /// let json = br#"{"error":{"kind":"connect","text":"no route","is_retryable":true},"failures":2,"credentials":7}"#;
    /// let failure = StoredFailure::from_json(json, Duration::from_secs(1)).expect("a failure");
    /// assert_eq!(failure.backoff(), Duration::from_secs(1));
    /// assert!(StoredFailure::from_json(b"{}", Duration::ZERO).is_none());
    /// # assert_eq!(StoredFailure::from_json(failure.to_json().as_bytes(), failure.backoff()), Some(failure));
    /// ```
    pub fn from_json(json: &[u8], backoff: Duration) -> Option<Self> {
        serde_json::from_slice(json).ok().map(|failure| Self { backoff, ..failure })
    }

    /// Writes the failure as JSON, without its backoff.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Time in which no token request is sent; zero after it.
    pub fn backoff(&self) -> Duration {
        self.backoff
    }

    /// Number of failures in a row.
    pub(super) fn failures(&self) -> u32 {
        self.failures
    }

    /// Returns the error if it prevents a request with `credentials`: its backoff has not ended, and it is no refusal of
    /// other credentials.
    pub(super) fn active_error(&self, credentials: &Credentials) -> Option<Error> {
        let error = self.error.to_error();
        let concerns = !error.is_token_refusal() || self.credentials == fingerprint(credentials);
        (!self.backoff.is_zero() && concerns).then_some(error)
    }
}

/// Half of a 64-bit hash of the credentials: enough to recognize replaced credentials, too short to contain a secret.
fn fingerprint(credentials: &Credentials) -> u32 {
    let mut hash = StableHash::new();
    hash.update(credentials.basic().as_bytes());
    (hash.finish() >> 32) as u32
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode};

    use super::*;
    use crate::time::SystemClock;

    fn failure(status: u16, backoff: u64) -> StoredFailure {
        let status = StatusCode::from_u16(status).unwrap();
        let error = Error::from_response(status, &HeaderMap::new(), b"", &SystemClock).into_token_error();
        StoredFailure::new(&error, 1, &credentials("hush-old"), Duration::from_secs(backoff))
    }

    fn credentials(secret: &str) -> Credentials {
        Credentials::new("id", secret).unwrap()
    }

    #[test]
    fn a_refusal_concerns_only_the_refused_credentials() {
        let (old, new) = (credentials("hush-old"), credentials("hush-new"));
        assert!(failure(401, 1).active_error(&old).is_some());
        assert!(failure(401, 1).active_error(&new).is_none());
        assert!(failure(503, 1).active_error(&new).is_some());
        assert!(failure(503, 0).active_error(&old).is_none());
    }

    #[test]
    fn a_stored_failure_has_no_secret() {
        let failure = failure(401, 1);
        let text = format!("{} {failure:?}", failure.to_json());
        assert!(!text.contains("hush") && !text.contains("aWQ6"), "{text}");
    }
}

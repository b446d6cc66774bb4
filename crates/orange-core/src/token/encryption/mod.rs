//! [`TokenEncryption`]: authenticated encryption of stored tokens and failures.
//!
//! An encrypted value is the byte 1, the id of the key (4 bytes), a random nonce (24 bytes), and the result of
//! XChaCha20-Poly1305. The associated data are the kind of the value and the [`TokenKey`], so that a value cannot be moved to
//! another key. An unencrypted value is the byte 0 and the text.

mod key;
mod payload;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use chacha20poly1305::aead::{Aead as _, Generate as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

pub use self::key::EncryptionKey;
use super::{StoredFailure, StoredToken, TokenKey};
use crate::error::{Error, Result};

/// First byte of a value.
const UNENCRYPTED: u8 = 0;
const ENCRYPTED: u8 = 1;

const KEY_ID_LENGTH: usize = 4;
const NONCE_LENGTH: usize = 24;

/// Encryption of the values of a token store.
///
/// A store takes one, so that tokens are stored in clear only with an explicit [`unencrypted`](Self::unencrypted). To
/// replace a key without an outage, give the new key to all processes as an [old key](Self::old_keys) first. Then make it
/// the key of all processes, with the replaced key as their old key. Remove the replaced key when the last token that it
/// encrypts has expired. A value that no key decrypts is treated as absent, with a warning.
///
/// ```
/// use orange_core::token::{EncryptionKey, TokenEncryption};
///
/// let (new, old): (EncryptionKey, EncryptionKey) = (EncryptionKey::new([7; 32]), EncryptionKey::new([6; 32]));
/// let encryption = TokenEncryption::with_key(new).old_keys([old]);
/// # let _ = encryption;
/// ```
#[derive(Clone)]
pub struct TokenEncryption {
    /// The first key encrypts. Without keys, values are stored in clear.
    keys: Arc<[EncryptionKey]>,
}

/// Kind of a value.
#[derive(Clone, Copy)]
enum ValueKind {
    Token = 1,
    Failure = 2,
}

impl TokenEncryption {
    /// Encrypts with `key`.
    pub fn with_key(key: EncryptionKey) -> Self {
        Self { keys: Arc::new([key]) }
    }

    /// Sets the keys that decrypt in addition to the key of [`with_key`](Self::with_key). Without such a key they have no
    /// effect.
    #[must_use]
    pub fn old_keys(self, keys: impl IntoIterator<Item = EncryptionKey>) -> Self {
        let current = self.keys.first().cloned();
        Self { keys: current.map_or_else(|| self.keys, |key| std::iter::once(key).chain(keys).collect()) }
    }

    /// Stores tokens in clear. Everybody who can read the store can use the tokens until they expire.
    pub fn unencrypted() -> Self {
        Self { keys: Arc::new([]) }
    }

    /// Encrypts a token of `key`.
    ///
    /// # Errors
    /// Returns an error if the operating system has no random bytes.
    pub fn seal_token(&self, key: &TokenKey, token: &StoredToken) -> Result<Vec<u8>> {
        self.seal(ValueKind::Token, key, &payload::write_token(token))
    }

    /// Decrypts a token of [`seal_token`](Self::seal_token). Returns `None` if no key decrypts it, and logs a warning.
    pub fn open_token(&self, key: &TokenKey, value: &[u8]) -> Option<StoredToken> {
        let token = self.open(ValueKind::Token, key, value).and_then(|plain| payload::read_token(&plain));
        if token.is_none() {
            tracing::warn!(
                client_id = key.client_id,
                "stored token cannot be decrypted and counts as absent"
            );
        }
        token
    }

    /// Encrypts a failure of `key`, whose texts describe the infrastructure.
    ///
    /// # Errors
    /// Returns an error if the operating system has no random bytes.
    pub fn seal_failure(&self, key: &TokenKey, failure: &StoredFailure) -> Result<Vec<u8>> {
        self.seal(ValueKind::Failure, key, failure.to_json().as_bytes())
    }

    /// Decrypts a failure of [`seal_failure`](Self::seal_failure). `backoff` is the time that is left of its backoff.
    /// Returns `None` if no key decrypts it, and logs a warning.
    pub fn open_failure(&self, key: &TokenKey, value: &[u8], backoff: Duration) -> Option<StoredFailure> {
        let plain = self.open(ValueKind::Failure, key, value);
        let failure = plain.and_then(|plain| StoredFailure::from_json(&plain, backoff));
        if failure.is_none() {
            tracing::warn!(
                client_id = key.client_id,
                "stored failure cannot be decrypted and counts as absent"
            );
        }
        failure
    }

    fn seal(&self, kind: ValueKind, key: &TokenKey, plain: &[u8]) -> Result<Vec<u8>> {
        let Some(current) = self.keys.first() else { return Ok([&[UNENCRYPTED], plain].concat()) };
        let nonce = XNonce::try_generate().map_err(|error| failed("random bytes", error))?;
        let payload = Payload { msg: plain, aad: &associated_data(kind, key) };
        let encrypted = XChaCha20Poly1305::new(current.bytes().into())
            .encrypt(&nonce, payload)
            .map_err(|error| failed("encryption", error))?;
        Ok([&[ENCRYPTED], &current.id()[..], &nonce[..], &encrypted].concat())
    }

    fn open(&self, kind: ValueKind, key: &TokenKey, value: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (version, rest) = value.split_first()?;
        // A store with keys refuses values in clear, which anybody could have written.
        if self.keys.is_empty() {
            return (*version == UNENCRYPTED).then(|| Zeroizing::new(rest.to_vec()));
        }
        let (id, rest) = rest.split_first_chunk::<KEY_ID_LENGTH>()?;
        let (nonce, encrypted) = rest.split_first_chunk::<NONCE_LENGTH>()?;
        if *version != ENCRYPTED {
            return None;
        }
        let associated_data = associated_data(kind, key);
        let mut candidates = self.keys.iter().filter(|key| key.id() == *id);
        candidates.find_map(|key| {
            let payload = Payload { msg: encrypted, aad: &associated_data };
            let plain = XChaCha20Poly1305::new(key.bytes().into()).decrypt(&XNonce::from(*nonce), payload);
            plain.ok().map(Zeroizing::new)
        })
    }
}

impl fmt::Debug for TokenEncryption {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenEncryption").field("keys", &self.keys.len()).finish()
    }
}

fn failed(work: &str, error: impl fmt::Display) -> Error {
    Error::store(format!("token cannot be stored: {work}: {error}"), error.to_string())
}

/// Kind and fields, each preceded by its length, so that different keys have different data.
fn associated_data(kind: ValueKind, key: &TokenKey) -> Vec<u8> {
    let mut data = vec![kind as u8];
    for field in [&key.token_url, &key.client_id, &key.scope] {
        data.extend((field.len() as u64).to_be_bytes());
        data.extend(field.as_bytes());
    }
    data
}

impl TokenKey {
    /// Returns a name for the key in a store: 32 hexadecimal digits, the beginning of a hash of its fields.
    ///
    /// ```
    /// use orange_core::token::TokenKey;
    ///
    /// let key = TokenKey::new("https://api.orange.com/oauth/v3/token", "my-client-id", "");
    /// assert_eq!(key.digest().len(), 32);
    /// assert_ne!(key.digest(), TokenKey::new(key.token_url, "other-client-id", "").digest());
    /// ```
    pub fn digest(&self) -> String {
        let hash = Sha256::digest(associated_data(ValueKind::Token, self));
        hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests;

//! The bytes of a token before encryption: the milliseconds of issue and expiry since 1970, 8 bytes each, and the token.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::token::StoredToken;

/// The expiry of a token without a lifetime.
const NEVER: u64 = u64::MAX;

pub(super) fn write_token(token: &StoredToken) -> Zeroizing<Vec<u8>> {
    let secret = token.secret.expose_secret().as_bytes();
    // The full length at once, so that a reallocation leaves no copy of the token.
    let mut bytes = Zeroizing::new(Vec::with_capacity(secret.len().saturating_add(16)));
    bytes.extend(millis(token.issued).to_be_bytes());
    bytes.extend(token.expires.map_or(NEVER, millis).to_be_bytes());
    bytes.extend(secret);
    bytes
}

pub(super) fn read_token(bytes: &[u8]) -> Option<StoredToken> {
    let (issued, rest) = bytes.split_first_chunk::<8>()?;
    let (expires, secret) = rest.split_first_chunk::<8>()?;
    let time = |millis| UNIX_EPOCH.checked_add(Duration::from_millis(millis));
    let expires = match u64::from_be_bytes(*expires) {
        NEVER => None,
        millis => Some(time(millis)?),
    };
    let secret = SecretString::from(std::str::from_utf8(secret).ok()?);
    Some(StoredToken::new(secret, time(u64::from_be_bytes(*issued))?, expires))
}

fn millis(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(NEVER)
}

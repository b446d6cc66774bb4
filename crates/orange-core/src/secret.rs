//! Copies of secrets that are ours, and are wiped when they go.
//!
//! Credentials, keys and tokens are held as [`SecretString`](secrecy::SecretString), which is wiped when its last
//! owner drops it. A header value is bytes that the HTTP library only shares, so it can be wiped too: the
//! bytes are given to it as an owner that wipes itself. What cannot be wiped are the copies of others: the
//! buffers of the connection and of TLS, the table of HTTP/2 (from which sensitive values are kept out), the
//! environment of the process, and the `String` that a caller cloned before handing it in.

use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

/// What went along with one request, shared with whoever holds it: a server may send it back, and then it must
/// be taken out of what is said about the answer.
#[derive(Clone, Default)]
pub(crate) struct SentSecrets {
    pub(crate) token: Option<Arc<SecretString>>,
    /// The API key, and the ones it replaced.
    pub(crate) api_keys: Arc<[Arc<SecretString>]>,
}

impl SentSecrets {
    /// The texts.
    pub(crate) fn texts(&self) -> Vec<&str> {
        self.token.iter().chain(self.api_keys.iter()).map(|secret| secret.expose_secret()).collect()
    }
}

/// A sensitive header whose bytes are wiped when the last clone of it goes; `None` for text that no header can
/// hold.
pub(crate) fn header(text: Zeroizing<String>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Texts one after the other, in memory that is wiped and was never moved.
pub(crate) fn joined(parts: &[&str]) -> Zeroizing<String> {
    let length = parts.iter().map(|part| part.len()).fold(0, usize::saturating_add);
    let mut text = Zeroizing::new(String::with_capacity(length));
    for part in parts {
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_sensitive_and_shares_its_bytes_with_its_clones() {
        let value = header(joined(&["Bearer ", "abc"])).unwrap();
        assert!(value.is_sensitive() && value == "Bearer abc");
        let again = value.clone();
        assert!(again.is_sensitive());
        assert_eq!(again.as_bytes().as_ptr(), value.as_bytes().as_ptr(), "no second copy to be wiped");
        assert!(header(joined(&["a\nb"])).is_none());
    }

    #[test]
    fn joined_text_was_never_moved() {
        let text = joined(&["a", "", "bc"]);
        assert_eq!((text.as_str(), text.capacity()), ("abc", 3));
    }
}

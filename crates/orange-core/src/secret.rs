//! Secrets that are zeroed when dropped.
//!
//! Credentials, keys and tokens are [`SecretString`](secrecy::SecretString)s, zeroed when the last owner drops them.
//! Header values share their bytes with an owner that zeroes itself. Copies outside the crate are not zeroed:
//! connection and TLS buffers, the HPACK table (which excludes sensitive values), the environment, and strings of the
//! caller.

use std::sync::Arc;

use bytes::Bytes;
use http::HeaderValue;
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

/// Secrets sent with one request, to be removed from errors if the server echoes them.
#[derive(Clone, Default)]
pub(crate) struct SentSecrets {
    pub(crate) token: Option<Arc<SecretString>>,
    /// The API key and its predecessors.
    pub(crate) api_keys: Arc<[Arc<SecretString>]>,
    /// Sensitive headers that the caller has set.
    pub(crate) headers: Arc<[Arc<SecretString>]>,
}

impl SentSecrets {
    /// Returns the secrets as text.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let secrets = self.token.iter().chain(self.api_keys.iter()).chain(self.headers.iter());
        secrets.map(|secret| secret.expose_secret()).collect()
    }
}

/// Creates a sensitive header value that is zeroed when its last clone is dropped; `None` if the text is invalid.
pub(crate) fn sensitive_header(text: Zeroizing<String>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Concatenates texts in a buffer that is zeroed when dropped, without reallocation.
pub(crate) fn concat(parts: &[&str]) -> Zeroizing<String> {
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
        let value = sensitive_header(concat(&["Bearer ", "abc"])).unwrap();
        assert!(value.is_sensitive() && value == "Bearer abc");
        let clone = value.clone();
        assert!(clone.is_sensitive());
        assert_eq!(
            clone.as_bytes().as_ptr(),
            value.as_bytes().as_ptr(),
            "a copy would have to be zeroed too"
        );
        assert!(sensitive_header(concat(&["a\nb"])).is_none());
    }

    #[test]
    fn concatenated_text_is_not_reallocated() {
        let text = concat(&["a", "", "bc"]);
        assert_eq!((text.as_str(), text.capacity()), ("abc", 3));
    }
}

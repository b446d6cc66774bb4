//! [`EncryptionKey`]: a key of 32 bytes, from bytes or text.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Length of a key in bytes.
const LENGTH: usize = 32;

/// Number of the base64 characters of a key, padding included.
const BASE64_LENGTH: usize = 44;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A key that encrypts stored tokens: 32 random bytes. It is zeroed when dropped, and `Debug` does not show it.
///
/// `openssl rand -base64 32` creates one. [`FromStr`] reads 64 hexadecimal digits, or base64 with the standard or the URL-safe
/// alphabet.
///
/// ```
/// use orange_core::token::EncryptionKey;
///
/// let key: EncryptionKey = "K1nTQzwYT0cIvx1k6/uWpuL4xMnXgW5CQ3fqJbvaxjg=".parse()?;
/// assert_eq!(format!("{key:?}"), "EncryptionKey(..)");
/// assert!("a password".parse::<EncryptionKey>().is_err());
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct EncryptionKey(Zeroizing<[u8; LENGTH]>);

impl EncryptionKey {
    /// Creates a key from its bytes, which must be random.
    pub fn new(bytes: [u8; LENGTH]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// Identifies the key in the header of an encrypted value: the beginning of its hash.
    pub(super) fn id(&self) -> [u8; 4] {
        let mut hash = Sha256::new();
        hash.update(b"orange token key id");
        hash.update(*self.0);
        let hash = hash.finalize();
        let mut id = [0; 4];
        id.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        id
    }
}

impl FromStr for EncryptionKey {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        let mut key = Zeroizing::new([0; LENGTH]);
        let is_key = match text.len() == LENGTH.saturating_mul(2) {
            true => read_hex(text, &mut key),
            false => read_base64(text, &mut key),
        };
        match is_key {
            true => Ok(Self(key)),
            false => Err(Error::configuration(
                "encryption_key",
                "must be 32 bytes as base64 or as 64 hexadecimal digits: `openssl rand -base64 32` creates one",
            )),
        }
    }
}

fn read_hex(text: &str, key: &mut [u8; LENGTH]) -> bool {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    key.iter_mut().zip(text.as_bytes().chunks_exact(2)).all(|(byte, pair)| match pair {
        &[high, low] => match (digit(high), digit(low)) {
            (Some(high), Some(low)) => {
                *byte = high << 4 | low;
                true
            }
            _ => false,
        },
        _ => false,
    })
}

fn read_base64(text: &str, key: &mut [u8; LENGTH]) -> bool {
    if text.len() > BASE64_LENGTH {
        return false;
    }
    let standard = |byte: u8| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    };
    let text: Zeroizing<Vec<u8>> = Zeroizing::new(text.bytes().map(standard).collect());
    let mut decoded = Zeroizing::new([0; BASE64_LENGTH]);
    let Ok(LENGTH) = BASE64.decode_slice(&*text, &mut *decoded) else { return false };
    key.iter_mut().zip(*decoded).for_each(|(to, from)| *to = from);
    true
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptionKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_from_hex_and_both_alphabets_of_base64() {
        let bytes: [u8; LENGTH] = std::array::from_fn(|index| (index as u8).wrapping_mul(251) ^ 0xf8);
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let base64 = BASE64.encode(bytes);
        let url_safe = base64.replace('+', "-").replace('/', "_");
        let unpadded = base64.trim_end_matches('=').to_owned();
        assert!(base64.contains(['+', '/']), "the text shows the difference of the alphabets");
        for text in
            [hex.clone(), hex.to_uppercase(), base64.clone(), url_safe, unpadded, format!(" {base64}\n")]
        {
            assert_eq!(text.parse::<EncryptionKey>().unwrap().bytes(), &bytes, "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused_without_being_quoted() {
        let texts = ["", "hush", &"g".repeat(64), &"é".repeat(32), &"A".repeat(42), &"A".repeat(45)];
        for text in texts {
            let error = text.parse::<EncryptionKey>().unwrap_err();
            assert_eq!(error.field(), Some("encryption_key"));
            assert!(text.is_empty() || !error.to_string().contains(text), "{error}");
        }
    }

    #[test]
    fn keys_have_different_ids() {
        assert_ne!(EncryptionKey::new([1; 32]).id(), EncryptionKey::new([2; 32]).id());
    }
}

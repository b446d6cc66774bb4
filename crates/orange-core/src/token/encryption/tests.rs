//! Tests of the encryption of stored tokens.

use std::time::SystemTime;

use proptest::prelude::*;
use secrecy::ExposeSecret as _;

use super::*;
use crate::error::Error;

fn key() -> TokenKey {
    TokenKey::new("https://api.orange.com/oauth/v3/token", "id", "")
}

fn token() -> StoredToken {
    let issued = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_123);
    StoredToken::new("hush-token".into(), issued, Some(issued + Duration::from_secs(3600)))
}

fn encryption(key: u8) -> TokenEncryption {
    TokenEncryption::with_key(EncryptionKey::new([key; 32]))
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_token_is_decrypted_with_its_key_only() {
    let (first, second) = (encryption(1), encryption(2));
    let sealed = first.seal_token(&key(), &token()).unwrap();
    assert!(!contains(&sealed, "hush"));
    let opened = first.open_token(&key(), &sealed).unwrap();
    assert_eq!(opened.secret.expose_secret(), "hush-token");
    assert_eq!((opened.issued, opened.expires), (token().issued, token().expires));
    assert!(second.open_token(&key(), &sealed).is_none());
    assert!(second.old_keys([EncryptionKey::new([1; 32])]).open_token(&key(), &sealed).is_some());
}

#[test]
fn a_value_belongs_to_its_key_and_kind() {
    let encryption = encryption(1);
    let sealed = encryption.seal_token(&key(), &token()).unwrap();
    for other in [
        TokenKey::new("https://api.orange.com/oauth/v3/token", "i", "d"),
        TokenKey::new("https://api.orange.com/oauth/v3/toke", "nid", ""),
        TokenKey::new("https://api.orange.com/oauth/v3/token", "id", "scope"),
    ] {
        assert!(encryption.open_token(&other, &sealed).is_none(), "{other:?}");
        assert_ne!(other.digest(), key().digest());
    }
    assert!(encryption.open_failure(&key(), &sealed, Duration::ZERO).is_none());
}

#[test]
fn equal_tokens_have_different_ciphertexts() {
    let seal = || encryption(1).seal_token(&key(), &token()).unwrap();
    assert_ne!(seal(), seal());
}

#[test]
fn tokens_in_clear_need_an_explicit_choice_on_both_sides() {
    let clear = TokenEncryption::unencrypted();
    let stored = clear.seal_token(&key(), &token()).unwrap();
    assert!(contains(&stored, "hush-token"));
    assert_eq!(clear.open_token(&key(), &stored).unwrap().secret.expose_secret(), "hush-token");
    assert!(encryption(1).open_token(&key(), &stored).is_none());
    let sealed = encryption(1).seal_token(&key(), &token()).unwrap();
    assert!(clear.open_token(&key(), &sealed).is_none());
    assert!(clear.old_keys([EncryptionKey::new([1; 32])]).open_token(&key(), &sealed).is_none());
}

#[test]
fn a_failure_is_encrypted_and_keeps_its_facts() {
    let credentials = crate::Credentials::new("id", "secret").unwrap();
    let error = Error::timeout("token request", Duration::from_secs(15)).into_token_error();
    let failure = StoredFailure::new(&error, 3, &credentials, Duration::from_secs(4));
    let sealed = encryption(1).seal_failure(&key(), &failure).unwrap();
    assert!(!contains(&sealed, "token request"));
    let opened = encryption(1).open_failure(&key(), &sealed, Duration::from_secs(4)).unwrap();
    assert_eq!(opened, failure);
}

#[test]
fn debug_shows_no_key() {
    let text = format!("{:?}", TokenEncryption::with_key(EncryptionKey::new([222; 32])));
    assert_eq!(text, "TokenEncryption { keys: 1 }");
}

proptest! {
    #[test]
    fn no_bytes_of_a_store_cause_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        for encryption in [encryption(1), TokenEncryption::unencrypted()] {
            let _ = encryption.open_token(&key(), &bytes);
            let _ = encryption.open_failure(&key(), &bytes, Duration::ZERO);
        }
    }

    #[test]
    fn a_changed_byte_makes_a_value_unreadable(position in any::<prop::sample::Index>(), change in 1u8..) {
        let mut sealed = encryption(1).seal_token(&key(), &token()).unwrap();
        let position = position.index(sealed.len());
        sealed[position] ^= change;
        prop_assert!(encryption(1).open_token(&key(), &sealed).is_none());
    }
}

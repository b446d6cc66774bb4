//! [`Checksum`]: expected checksums and their verification.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::Md5;
use sha1::Sha1;
use sha2::digest::DynDigest;
use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

/// Checksum in hexadecimal digits, upper or lower case. MD5 and SHA-1 detect accidental corruption, but not deliberate
/// changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checksum {
    /// MD5, 32 digits.
    Md5(String),
    /// SHA-1, 40 digits.
    Sha1(String),
    /// SHA-256, 64 digits.
    Sha256(String),
}

impl Checksum {
    /// The name of the algorithm, the text, and the number of digits that it must have.
    fn parts(&self) -> (&'static str, &str, usize) {
        match self {
            Self::Md5(digits) => ("md5", digits, 32),
            Self::Sha1(digits) => ("sha1", digits, 40),
            Self::Sha256(digits) => ("sha256", digits, 64),
        }
    }

    /// Converts a checksum to hexadecimal digits. Accepts hexadecimal and Base64, optionally after the name of the
    /// algorithm and a colon. Returns `None` for other text.
    ///
    /// ```
    /// use orange_core::download::Checksum;
    ///
    /// let base64 = Checksum::Md5("md5:kAFQmDzST7DWlj99KOF/cg==".to_owned());
    /// let digits = Checksum::Md5("900150983cd24fb0d6963f7d28e17f72".to_owned());
    /// assert_eq!(base64.in_hexadecimal(), Some(digits));
    /// assert_eq!(Checksum::Md5("see the note".to_owned()).in_hexadecimal(), None);
    /// ```
    pub fn in_hexadecimal(self) -> Option<Self> {
        let (name, text, length) = self.parts();
        let text = match text.split_once(':') {
            // `sha-256` and `sha256` are equivalent.
            Some((prefix, text)) if prefix.trim().replace('-', "").eq_ignore_ascii_case(name) => text,
            _ => text,
        };
        let text = text.trim();
        let is_hex = text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let digits = if is_hex { text.to_owned() } else { hex(&STANDARD.decode(text).ok()?) };
        let converted = match self {
            Self::Md5(_) => Self::Md5(digits),
            Self::Sha1(_) => Self::Sha1(digits),
            Self::Sha256(_) => Self::Sha256(digits),
        };
        converted.check().is_ok().then_some(converted)
    }

    /// Checks the length and the digits.
    pub(super) fn check(&self) -> Result<()> {
        let (name, digits, length) = self.parts();
        if digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(());
        }
        Err(Error::invalid(name, format!("must be {length} hexadecimal digits")).with_value(digits))
    }
}

/// A digest that identifies a text without revealing it.
pub(super) fn fingerprint(text: &str) -> String {
    hex(&Sha256::digest(text))
}

/// Digests of the downloaded bytes, one for each expected checksum.
pub(super) struct Digests(Vec<(Checksum, Box<dyn DynDigest + Send>)>);

impl Digests {
    pub(super) fn new(expected: &[Checksum]) -> Self {
        let digest = |checksum: &Checksum| -> Box<dyn DynDigest + Send> {
            match checksum {
                Checksum::Md5(_) => Box::<Md5>::default(),
                Checksum::Sha1(_) => Box::<Sha1>::default(),
                Checksum::Sha256(_) => Box::<Sha256>::default(),
            }
        };
        Self(expected.iter().map(|checksum| (checksum.clone(), digest(checksum))).collect())
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        for (_, digest) in &mut self.0 {
            digest.update(bytes);
        }
    }

    /// Compares all checksums.
    pub(super) fn verify(self) -> Result<()> {
        for (expected, digest) in self.0 {
            let (found, (algorithm, digits, _)) = (hex(&digest.finalize()), expected.parts());
            if !found.eq_ignore_ascii_case(digits) {
                return Err(Error::file(format!(
                    "the {algorithm} of the file is {found}, expected {digits}"
                )));
            }
        }
        Ok(())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_of_known_bytes_match() {
        let checksums = [
            Checksum::Md5("900150983CD24FB0D6963F7D28E17F72".into()),
            Checksum::Sha1("a9993e364706816aba3e25717850c26c9cd0d89d".into()),
            Checksum::Sha256("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".into()),
        ];
        for checksum in &checksums {
            checksum.check().unwrap();
        }
        let mut digests = Digests::new(&checksums);
        digests.update(b"a");
        digests.update(b"bc");
        digests.verify().unwrap();
        let mut digests = Digests::new(&checksums[..1]);
        digests.update(b"abd");
        assert!(digests.verify().unwrap_err().to_string().starts_with("the md5 of the file is"));
    }

    #[test]
    fn common_notations_are_accepted() {
        let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        for text in [
            digits,
            " ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n",
            "SHA-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "sha256: ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
            "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
        ] {
            assert_eq!(
                Checksum::Sha256(text.to_owned()).in_hexadecimal(),
                Some(Checksum::Sha256(digits.to_owned())),
                "{text}"
            );
        }
        for text in ["", "md5:900150983cd24fb0d6963f7d28e17f72", "YWJj", "W/\"1\"", "é", "sha256:"] {
            assert_eq!(Checksum::Sha256(text.to_owned()).in_hexadecimal(), None, "{text}");
        }
    }

    #[test]
    fn the_error_of_an_invalid_checksum_names_the_algorithm() {
        for checksum in
            [Checksum::Md5(String::new()), Checksum::Md5("z".repeat(32)), Checksum::Md5("a".repeat(40))]
        {
            assert_eq!(checksum.check().unwrap_err().field(), Some("md5"));
        }
    }
}

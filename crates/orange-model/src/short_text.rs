//! Text that is stored without an allocation if it is short.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// Text of which up to 32 bytes are stored inline. Dates and codes are that short: a time with milliseconds and a zone has
/// 29 bytes.
#[doc(hidden)]
#[derive(Clone)]
pub struct ShortText(Storage);

/// The longest inline text.
const INLINE_LENGTH: usize = 32;

#[derive(Clone)]
enum Storage {
    /// The text, followed by zeros.
    Inline {
        length: u8,
        bytes: Aligned,
    },
    Heap(Box<str>),
}

/// Aligned, so that UTF-8 is checked by words.
#[derive(Clone)]
#[repr(align(8))]
struct Aligned([u8; INLINE_LENGTH]);

impl ShortText {
    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // The bytes are those of a text, so that the check does not fail. The check of all bytes is faster than
            // that of the text, whose length is no multiple of a word.
            Storage::Inline { length, bytes } => {
                let text = std::str::from_utf8(&bytes.0).unwrap_or_default();
                text.get(..usize::from(*length)).unwrap_or_default()
            }
            Storage::Heap(text) => text,
        }
    }
}

impl From<&str> for ShortText {
    #[inline]
    fn from(text: &str) -> Self {
        let mut bytes = [0; INLINE_LENGTH];
        Self(match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(start), Ok(length)) => {
                start.copy_from_slice(text.as_bytes());
                Storage::Inline { length, bytes: Aligned(bytes) }
            }
            _ => Storage::Heap(text.into()),
        })
    }
}

impl From<String> for ShortText {
    fn from(text: String) -> Self {
        match text.len() {
            0..=INLINE_LENGTH => Self::from(text.as_str()),
            _ => Self(Storage::Heap(text.into())),
        }
    }
}

impl Default for ShortText {
    fn default() -> Self {
        Self::from("")
    }
}

impl PartialEq for ShortText {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for ShortText {}

impl PartialOrd for ShortText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ShortText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for ShortText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_any_length_is_kept() {
        for length in [0, 1, 31, 32, 33, 300] {
            let text = "x".repeat(length);
            let short = ShortText::from(&*text);
            assert_eq!((short.as_str(), &ShortText::from(text.clone())), (&*text, &short));
            assert_eq!(matches!(short.0, Storage::Inline { .. }), length <= 32, "{length}");
        }
        assert_eq!(ShortText::from("é€😀").as_str(), "é€😀");
        assert_eq!(ShortText::default().as_str(), "");
    }

    #[test]
    fn text_is_compared_as_text() {
        let (long, short) = (ShortText::from("a".repeat(33).as_str()), ShortText::from("b"));
        assert!(long < short && long != short && short == ShortText::from("b"));
        assert_eq!(format!("{short:?}"), "\"b\"");
    }
}

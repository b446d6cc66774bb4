//! Percent-encoding of URL components.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters except the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes a name or a value of a URL. Unreserved characters are preserved; all others become `%` and
/// upper-case hex digits.
///
/// ```
/// use orange_core::query::encode_component;
/// assert_eq!(encode_component("status[in]"), "status%5Bin%5D");
/// assert_eq!(encode_component("+02:00 é"), "%2B02%3A00%20%C3%A9");
/// ```
pub fn encode_component(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_unreserved_characters_are_preserved() {
        let preserved: String =
            (0u8..128).map(char::from).filter(|c| encode_component(&c.to_string()).len() == 1).collect();
        assert_eq!(preserved, "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");
    }
}

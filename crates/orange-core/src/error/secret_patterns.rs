//! Text that looks like a secret: the value after a name such as `access_token`, a token after `Bearer` or `Basic`, and
//! JSON Web Tokens.

use std::ops::Range;

use super::redact::REDACTED;

/// Separators between a name and its value.
const SEPARATORS: [char; 3] = [':', '=', '>'];

/// Names whose values are secrets, in lower case without `-` and `_`.
const SECRET_NAMES: [&str; 12] = [
    "accesstoken",
    "refreshtoken",
    "idtoken",
    "token",
    "clientsecret",
    "clientassertion",
    "secret",
    "password",
    "authorization",
    "apikey",
    "xapikey",
    "setcookie",
];

/// Removes text that looks like a secret.
pub(super) fn scrub_patterns(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_word_character) {
        let (gap, from_word) = rest.split_at(start);
        let (word, after) = split_word(from_word);
        clean.push_str(gap);
        rest = after;
        if looks_like_jwt(word) {
            clean.push_str(REDACTED);
            continue;
        }
        clean.push_str(word);
        let value = if is_scheme(word) && after.starts_with(' ') {
            find_value(after, 0)
        } else if is_secret_name(word) {
            let gap = after.split(is_word_character).next().unwrap_or_default();
            gap.find(SEPARATORS).and_then(|separator| find_value(after, separator.saturating_add(1)))
        } else {
            None
        };
        if let Some(value) = value {
            clean.push_str(after.get(..value.start).unwrap_or_default());
            clean.push_str(REDACTED);
            rest = after.get(value.end..).unwrap_or_default();
        }
    }
    clean.push_str(rest);
    clean
}

/// Finds the value after a separator or scheme that ends at `from`. The value extends to its closing quote or, if it is not
/// quoted, to white space or a delimiter.
///
/// Returns `None` if no plain value follows: in `"token": {}, "x": 1`, the value of `token` is not `x`. Also returns
/// `None` before a scheme, whose token is the value.
fn find_value(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let word = from.saturating_add(rest.find(is_word_character).unwrap_or(rest.len()));
    let (gap, from_word) = (text.get(from..word)?, text.get(word..)?);
    let quote = gap.find(['"', '\'']);
    let before_value = quote.map_or(gap, |quote| gap.get(..quote).unwrap_or(gap));
    if before_value.contains([',', '{', '}', '[', '&', '\n']) || is_scheme(split_word(from_word).0) {
        return None;
    }
    let value = match quote {
        Some(quote) => quoted_value(text, from.saturating_add(quote))?,
        None => {
            let is_end = |c: char| c.is_whitespace() || ",;&\"'<>{}[]".contains(c);
            let length = from_word.find(is_end).unwrap_or(from_word.len());
            word..word.saturating_add(length)
        }
    };
    // A quote that is closed before the word belongs to something else.
    (value.end > word).then_some(value)
}

/// The text after the quote at `quote`, up to the closing quote. In JSON embedded in JSON, both are escaped.
fn quoted_value(text: &str, quote: usize) -> Option<Range<usize>> {
    let is_escaped = text.get(..quote)?.ends_with('\\');
    let start = quote.saturating_add(1);
    let (mark, value) = (text.get(quote..start)?, text.get(start..)?);
    let mut backslashes = 0_usize;
    for (at, character) in value.char_indices() {
        let is_quote = if is_escaped { backslashes == 1 } else { backslashes.is_multiple_of(2) };
        if mark.starts_with(character) && is_quote {
            return Some(start..start.saturating_add(at).saturating_sub(usize::from(is_escaped)));
        }
        backslashes = if character == '\\' { backslashes.saturating_add(1) } else { 0 };
    }
    Some(start..text.len())
}

/// Splits text that begins with a word after that word.
fn split_word(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c| !is_word_character(c)).unwrap_or(text.len()))
}

/// Whether a character occurs in names, tokens and base64. All others separate words.
fn is_word_character(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | '/' | '~' | '%' | '@')
}

/// Whether a word ends with a scheme; in JSON such as `\nBearer`, the escape is part of the word.
fn is_scheme(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    word.ends_with("bearer") || word.ends_with("basic")
}

/// Whether values with this name are secrets.
pub(crate) fn is_secret_name(word: &str) -> bool {
    let folded = word.replace(['-', '_'], "").to_ascii_lowercase();
    SECRET_NAMES.contains(&folded.as_str())
}

fn looks_like_jwt(word: &str) -> bool {
    word.starts_with("eyJ") && word.len() > 20 && word.matches('.').count() >= 2
}

//! Text that looks like a secret: the value after a name such as `access_token`, a token after `Bearer` or `Basic`, and
//! JSON Web Tokens.

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
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut expect_secret = Expect::Nothing;
    while let Some(start) = rest.find(is_word) {
        let (gap, from_word) = rest.split_at(start);
        let end = from_word.find(|c| !is_word(c)).unwrap_or(from_word.len());
        let (word, after) = from_word.split_at(end);
        expect_secret = expect_secret.after_gap(gap);
        let scheme = is_scheme(word);
        if expect_secret == Expect::Value && !scheme {
            let (before, length) = value(gap, from_word);
            out.push_str(before);
            out.push_str(REDACTED);
            expect_secret = Expect::Nothing;
            rest = from_word.get(length..).unwrap_or_default();
            continue;
        }
        out.push_str(gap);
        if looks_like_jwt(word) {
            out.push_str(REDACTED);
            expect_secret = Expect::Nothing;
        } else if scheme && after.starts_with(' ') {
            out.push_str(word);
            expect_secret = Expect::Value;
        } else {
            out.push_str(word);
            expect_secret = if is_secret_name(word) { Expect::Separator } else { Expect::Nothing };
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Expectation for the next word.
#[derive(Clone, Copy, PartialEq)]
enum Expect {
    Nothing,
    /// After the name of a secret: `:` or `=` makes the next word its value.
    Separator,
    Value,
}

impl Expect {
    fn after_gap(self, gap: &str) -> Self {
        match self {
            Self::Separator => match gap.split_once(SEPARATORS) {
                Some((_, behind)) => Self::Value.after_gap(behind),
                None => Self::Nothing,
            },
            // The value is not a plain word: `"token": {}, "x": 1` must not redact `x`.
            Self::Value => {
                let quote = Quote::find(gap);
                let before = quote.map_or(gap, |quote| gap.get(..quote.at).unwrap_or(gap));
                let inside =
                    quote.and_then(|quote| quote.closed_in([gap.get(quote.at.saturating_add(1)..)?, ""]));
                let other = before.contains([',', '{', '}', '[', '&', '\n']) || inside.is_some();
                if other { Self::Nothing } else { Self::Value }
            }
            Self::Nothing => Self::Nothing,
        }
    }
}

/// Opening quote of a value, and its position.
#[derive(Clone, Copy)]
struct Quote {
    at: usize,
    character: char,
    /// In JSON embedded in JSON, the quotes around a value are escaped.
    escaped: bool,
}

impl Quote {
    /// The first quote in `gap`, after the separator if there is one.
    fn find(gap: &str) -> Option<Self> {
        let from = gap.find(SEPARATORS).map_or(0, |at| at.saturating_add(1));
        let (at, quote) = gap.get(from..)?.match_indices(['"', '\'']).next()?;
        let at = from.saturating_add(at);
        Some(Self { at, character: quote.chars().next()?, escaped: gap.get(..at)?.ends_with('\\') })
    }

    /// The end of the value in the text after the quote.
    fn closed_in(self, behind: [&str; 2]) -> Option<usize> {
        let (mut at, mut backslashes) = (0_usize, 0_usize);
        for c in behind.into_iter().flat_map(str::chars) {
            if c == self.character && (if self.escaped { backslashes == 1 } else { backslashes % 2 == 0 }) {
                return Some(at.saturating_sub(usize::from(self.escaped)));
            }
            at = at.saturating_add(c.len_utf8());
            backslashes = if c == '\\' { backslashes.saturating_add(1) } else { 0 };
        }
        None
    }
}

/// Splits `gap` before the beginning of a value (`"!`), and returns the length of the value in `text`.
///
/// A value extends to its closing quote, or to the next separator if it is not quoted.
fn value<'a>(gap: &'a str, text: &str) -> (&'a str, usize) {
    match Quote::find(gap) {
        Some(quote) => {
            let inside = gap.get(quote.at.saturating_add(1)..).unwrap_or_default();
            let end = quote.closed_in([inside, text]);
            let length = end.map_or(text.len(), |end| end.saturating_sub(inside.len()));
            (gap.get(..=quote.at).unwrap_or(gap), length)
        }
        None => {
            let ends = |c: char| c.is_whitespace() || ",;&\"'<>{}[]".contains(c);
            (gap, text.find(ends).unwrap_or(text.len()))
        }
    }
}

/// Characters of names, tokens and base64; all others are separators.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | '/' | '~' | '%') || c == '@'
}

/// Whether a word ends with a scheme; in JSON such as `\nBearer`, the escape is part of the word.
fn is_scheme(word: &str) -> bool {
    let ends_with = |scheme: &str| {
        word.len()
            .checked_sub(scheme.len())
            .and_then(|start| word.get(start..))
            .is_some_and(|end| end.eq_ignore_ascii_case(scheme))
    };
    ends_with("bearer") || ends_with("basic")
}

pub(crate) fn is_secret_name(word: &str) -> bool {
    let folded: String =
        word.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect();
    SECRET_NAMES.contains(&folded.as_str())
}

fn looks_like_jwt(word: &str) -> bool {
    word.starts_with("eyJ") && word.len() > 20 && word.matches('.').count() >= 2
}

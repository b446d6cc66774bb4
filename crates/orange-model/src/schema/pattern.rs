//! Translates the regular expressions of JSON Schema (ECMA-262) for an engine without backtracking.

use std::iter::Peekable;
use std::str::Chars;

use regex_lite::Regex;

/// White space and line ends of ECMA-262, as the inside of a character class.
const SPACE: &str =
    r"\t\n\x0B\x0C\r \u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";

/// Compiles an expression. Returns `None` if the engine lacks a feature that it needs, such as lookahead.
pub(super) fn compile(pattern: &str) -> Option<Regex> {
    Regex::new(&translate(pattern)?).ok()
}

/// Translates an expression to the syntax of the engine.
fn translate(pattern: &str) -> Option<String> {
    let mut out = String::with_capacity(pattern.len());
    let mut rest = pattern.chars().peekable();
    let mut in_class = false;
    let mut before = ' ';
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push_str(&escape(&mut rest, in_class)?),
            '[' if in_class => out.push_str(r"\["),
            '[' => {
                let negated = rest.next_if_eq(&'^').is_some();
                if rest.next_if_eq(&']').is_some() {
                    // `[]` matches nothing, `[^]` any character.
                    out.push_str(if negated { r"(?s:.)" } else { r"[^\x00-\u{10FFFF}]" });
                } else {
                    in_class = true;
                    out.push_str(if negated { "[^" } else { "[" });
                }
            }
            ']' if in_class => {
                in_class = false;
                out.push(']');
            }
            '&' | '~' if in_class => out.extend(['\\', c]),
            '-' if in_class && before == '-' => out.push_str(r"\-"),
            '.' if !in_class => out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            c => out.push(c),
        }
        before = c;
    }
    Some(out)
}

/// Translates the rest of an escape sequence.
fn escape(rest: &mut Peekable<Chars<'_>>, in_class: bool) -> Option<String> {
    Some(match rest.next()? {
        's' if in_class => SPACE.to_owned(),
        's' => format!("[{SPACE}]"),
        'S' if in_class => return None,
        'S' => format!("[^{SPACE}]"),
        '/' => "/".to_owned(),
        'c' => {
            let letter = rest.next().filter(char::is_ascii_alphabetic)?;
            format!(r"\x{:02X}", u32::from(letter) % 32)
        }
        '0' => r"\x00".to_owned(),
        'u' if rest.peek() == Some(&'{') => r"\u".to_owned(),
        'u' => {
            let unit = hexadecimal(rest)?;
            let low = matches!(unit, 0xD800..=0xDBFF).then(|| {
                rest.next_if_eq(&'\\')?;
                rest.next_if_eq(&'u')?;
                u16::try_from(hexadecimal(rest)?).ok()
            });
            let text = match low {
                Some(low) => String::from_utf16(&[u16::try_from(unit).ok()?, low?]).ok()?,
                None => char::from_u32(unit)?.to_string(),
            };
            format!(r"\u{{{:X}}}", u32::from(text.chars().next()?))
        }
        other => format!("\\{other}"),
    })
}

/// Reads four hexadecimal digits.
fn hexadecimal(rest: &mut Peekable<Chars<'_>>) -> Option<u32> {
    let digits: String = rest.take(4).collect();
    u32::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_keep_their_ecma_script_meaning() {
        for (pattern, text, expected) in [
            (r"^\d{2}$", "42", true),
            (r"^\d$", "߀", false),
            (r"^\s$", "\u{A0}", true),
            (r"^[\sx]+$", "x\u{FEFF}", true),
            (r"^\S+$", "a\u{3000}", false),
            ("^.$", "\u{2028}", false),
            ("^.$", "é", true),
            (r"^\cC$", "\u{3}", true),
            (r"^a\/b$", "a/b", true),
            (r"^\uD83D\uDE00$", "😀", true),
            (r"^\u00e9$", "é", true),
            ("^[[&~]+$", "[&~", true),
            ("[]", "a", false),
            ("^[^]$", "\n", true),
            ("a+", "xaax", true),
            ("^a$", "a\n", false),
        ] {
            assert_eq!(compile(pattern).unwrap().is_match(text), expected, "{pattern} {text:?}");
        }
    }

    #[test]
    fn unsupported_expressions_are_refused() {
        for pattern in ["^(?=a)", r"(a)\1", "(", r"^[\S]$"] {
            assert!(compile(pattern).is_none(), "{pattern}");
        }
    }
}

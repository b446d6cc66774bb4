//! Lines of comments: wrapped, without characters that end a line or change the direction of text.

use std::borrow::Cow;

/// Whether a character is a control other than a tab, or changes the direction of text.
pub(super) fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Escapes tabs, controls and line separators except line feeds, and characters that change the direction of text.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let is_escaped = |c: char| c != '\n' && (is_forbidden(c) || matches!(c, '\t' | '\u{2028}' | '\u{2029}'));
    if !text.contains(is_escaped) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        if is_escaped(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Appends documentation as `///` lines, indented and wrapped.
pub(crate) fn comment(out: &mut String, text: &str, indent: usize) {
    let blank = " ".repeat(indent);
    for line in wrap_lines(text, 96 - indent) {
        out.push_str(&blank);
        out.push_str("///");
        let line = line.trim_end();
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Wraps paragraphs and list items. Preformatted text and rows of tables are unchanged.
pub(crate) fn wrap_lines(text: &str, width: usize) -> Vec<String> {
    let text = &printable(text);
    let mut out = Vec::new();
    let mut is_preformatted = false;
    for line in text.lines() {
        if line.starts_with("```") {
            is_preformatted = !is_preformatted;
        }
        let is_table_row = line.starts_with('|');
        if is_preformatted || is_table_row || line.starts_with("```") {
            out.push(line.trim_end().to_owned());
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        let next_indent = indent + if line.trim_start().starts_with("- ") { 2 } else { 0 };
        let blank = |indent: usize| {
            let mut blank = String::with_capacity(width.max(indent));
            blank.extend(std::iter::repeat_n(' ', indent));
            blank
        };
        let mut current = blank(indent);
        let mut current_width = indent;
        let mut has_words = false;
        for word in words(line) {
            let word_width = word.chars().count();
            if has_words && current_width + 1 + word_width > width && !starts_block(word) {
                out.push(std::mem::replace(&mut current, blank(next_indent)));
                current_width = next_indent;
                has_words = false;
            }
            if has_words {
                current.push(' ');
                current_width += 1;
            }
            current.push_str(word);
            current_width += word_width;
            has_words = true;
        }
        current.truncate(current.trim_end().len());
        out.push(current);
    }
    out
}

/// Returns the words of a line. A code span is one word, so that it is not wrapped.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut is_code = false;
    for (at, c) in line.char_indices() {
        match c {
            '`' => is_code = !is_code,
            ' ' if !is_code => {
                if let Some(start) = start.take() {
                    words.extend(line.get(start..at));
                }
                continue;
            }
            _ => {}
        }
        start.get_or_insert(at);
    }
    if let Some(start) = start {
        words.extend(line.get(start..));
    }
    words.into_iter()
}

/// Whether a word at the start of a line would begin a list, a heading, a quote, a table, a fence or a rule.
fn starts_block(word: &str) -> bool {
    let after_digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    word.starts_with('#')
        || word.starts_with('>')
        || word.starts_with('|')
        || word.starts_with("```")
        || word.chars().all(|c| matches!(c, '-' | '*' | '+' | '=' | '_'))
        || (after_digits.len() < word.len() && matches!(after_digits, "." | ")"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_in_comments_are_escaped() {
        let hostile = "`\ta\rb`\u{2028}\u{202E}\0 c\r\nd";
        assert_eq!(wrap_lines(hostile, 100), [r"`\ta\rb`\u{2028}\u{202e}\u{0} c", "d"]);
    }

    #[test]
    fn wrapped_lines_do_not_begin_with_a_block_marker() {
        let text = format!("{} - x 1. y # z", "word ".repeat(18).trim());
        let lines = wrap_lines(&text, 90);
        assert!(
            lines.iter().all(|line| !line.starts_with(['-', '#']) && !line.starts_with("1.")),
            "{lines:?}"
        );
        assert_eq!(lines.join(" "), text);
    }
}

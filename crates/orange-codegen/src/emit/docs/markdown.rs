//! Conversion of Markdown in an interface file to Markdown that rustdoc accepts without a warning.

use std::borrow::Cow;

use super::wrap::is_forbidden;

/// Converts Markdown of an interface file to Markdown for a doc comment.
pub(crate) fn prose(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for block in blocks(text) {
        let (text, is_item) = match block {
            Block::Paragraph(text) => (inline(&text), false),
            Block::Heading(text) => (format!("**{}**", inline(&text).replace("**", "")), false),
            Block::Item { depth, text } => (format!("{}- {}", "  ".repeat(depth), inline(&text)), true),
            Block::Table(rows) if has_delimiter_row(&rows) => {
                (rows.iter().map(|row| inline(row)).collect::<Vec<_>>().join("\n"), false)
            }
            Block::Table(lines) | Block::Verbatim(lines) => {
                (format!("```text\n{}\n```", lines.join("\n")), false)
            }
        };
        let previous_is_item = out.last().is_some_and(|last| last.trim_start().starts_with("- "));
        if !(out.is_empty() || is_item && previous_is_item) {
            out.push(String::new());
        }
        out.push(text);
    }
    out.join("\n")
}

enum Block {
    Paragraph(String),
    Heading(String),
    Item {
        depth: usize,
        text: String,
    },
    /// Lines that begin with `|`.
    Table(Vec<String>),
    Verbatim(Vec<String>),
}

/// Whether the second line is a delimiter row such as `|---|:--:|`, without which the lines are no table.
fn has_delimiter_row(rows: &[String]) -> bool {
    rows.get(1).is_some_and(|row| row.contains('-') && row.chars().all(|c| "|-: ".contains(c)))
}

/// Splits a text into blocks.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    // Whether the next line may continue the last block.
    let mut open = false;
    let mut fence: Option<(&str, Vec<String>)> = None;
    for line in text.lines() {
        let line = without_controls(line);
        let trimmed = line.trim();
        if let Some((mark, lines)) = &mut fence {
            if trimmed.starts_with(*mark) {
                blocks.push(Block::Verbatim(std::mem::take(lines)));
                fence = None;
            } else {
                // A fence in the text would end the fence around it.
                lines.push(line.trim_end().replace("```", "'''"));
            }
            continue;
        }
        if trimmed.is_empty() || trimmed.chars().all(|c| matches!(c, '-' | '=' | '*' | '_')) {
            open = false;
        } else if let Some(mark) = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark)) {
            open = false;
            fence = Some((mark, Vec::new()));
        } else if trimmed.starts_with('|') {
            match blocks.last_mut() {
                Some(Block::Table(rows)) if open => rows.push(trimmed.to_owned()),
                _ => blocks.push(Block::Table(vec![trimmed.to_owned()])),
            }
            open = true;
        } else if let Some(heading) = trimmed.strip_prefix('#') {
            blocks.push(Block::Heading(heading.trim_matches(['#', ' ']).to_owned()));
            open = false;
        } else if let Some(item) = item_text(trimmed) {
            let depth = usize::from(line.len() - line.trim_start().len() >= 2)
                .min(usize::from(matches!(blocks.last(), Some(Block::Item { .. }))));
            blocks.push(Block::Item { depth, text: item.to_owned() });
            open = true;
        } else {
            match blocks.last_mut() {
                Some(Block::Paragraph(text) | Block::Item { text, .. }) if open => {
                    text.push(' ');
                    text.push_str(trimmed);
                }
                _ => blocks.push(Block::Paragraph(trimmed.to_owned())),
            }
            open = true;
        }
    }
    if let Some((_, lines)) = fence {
        blocks.push(Block::Verbatim(lines));
    }
    blocks.retain(|block| match block {
        Block::Paragraph(text) | Block::Heading(text) | Block::Item { text, .. } => !text.trim().is_empty(),
        Block::Table(lines) | Block::Verbatim(lines) => lines.iter().any(|line| !line.trim().is_empty()),
    });
    blocks
}

/// Removes forbidden characters, and expands tabs.
fn without_controls(line: &str) -> Cow<'_, str> {
    if !line.contains(|c: char| is_forbidden(c) || c == '\t') {
        return Cow::Borrowed(line);
    }
    let visible: String = line.chars().filter(|&c| !is_forbidden(c)).collect();
    Cow::Owned(visible.replace('\t', "    "))
}

/// Returns the text of a list item: `- x`, `* x`, `+ x`, `1. x` or `1) x`.
fn item_text(line: &str) -> Option<&str> {
    if let Some(rest) = line.strip_prefix(['-', '*', '+', '•']) {
        return rest.strip_prefix(' ').map(str::trim);
    }
    let digit_count = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digit_count..)?;
    let rest = rest.strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    (1..=3).contains(&digit_count).then(|| rest.trim())
}

/// Converts the text of a block: code spans, web links and web addresses are kept, and other markup that rustdoc would
/// interpret is escaped.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    // `h` and `!` may begin an address and an image.
    while let Some(special) = rest.find(['`', '[', ']', '!', '<', '>', '\\', 'h']) {
        let (plain, at_special) = rest.split_at(special);
        out.push_str(plain);
        rest = at_special;
        let Some(c) = rest.chars().next() else { break };
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        if c == '`' {
            rest = code_span(rest, &mut out);
        } else if let Some((label, target, after)) = link(rest) {
            let label = inline(label);
            if target.starts_with("http://") || target.starts_with("https://") {
                out.push_str(&format!("[{label}](<{target}>)"));
            } else {
                out.push_str(&label);
            }
            rest = after;
        } else if let Some(address) = address(rest) {
            out.push_str(&format!("<{address}>"));
            rest = rest.strip_prefix(address).unwrap_or_default();
            // The `<` of `<https://…>` is dropped below.
            rest = rest.strip_prefix('>').unwrap_or(rest);
        } else {
            rest = after;
            match c {
                '<' if address(after).is_some() => {}
                '\\' => {
                    // An escaped character is unchanged, a single backslash is escaped.
                    let next = after.chars().next().filter(char::is_ascii_punctuation);
                    out.extend(['\\', next.unwrap_or('\\')]);
                    rest = next.and_then(|next| after.strip_prefix(next)).unwrap_or(after);
                }
                '[' | ']' | '<' | '>' => out.extend(['\\', c]),
                _ => out.push(c),
            }
        }
    }
    out.push_str(rest);
    out
}

/// Appends the code span at the start of a text, with single backticks and none inside. Backticks without a code span become
/// apostrophes. Returns the rest of the text.
fn code_span<'a>(text: &'a str, out: &mut String) -> &'a str {
    let after = text.trim_start_matches('`');
    let mark = text.strip_suffix(after).unwrap_or_default();
    match after.split_once(mark) {
        Some((code, _)) if !code.trim().is_empty() => {
            out.push_str(&format!("`{}`", code.trim().replace('`', "'")));
            after.strip_prefix(code).unwrap_or_default().trim_start_matches('`')
        }
        _ => {
            out.push_str(&"'".repeat(mark.len()));
            after
        }
    }
}

/// Returns label and target of `[label](target)` or `![label](target)` at the start of a text, and the rest.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let inner = text.strip_prefix("![").or_else(|| text.strip_prefix('['))?;
    let (label, after) = inner.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    let target = target.trim().trim_start_matches('<').split([' ', '>']).next().unwrap_or("");
    (!label.contains(['[', ']', '\n'])).then_some((label, target, after))
}

/// Returns the web address at the start of a text, without the punctuation that ends a sentence.
fn address(text: &str) -> Option<&str> {
    let after = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let scheme = text.len() - after.len();
    let host = after.split(|c: char| c.is_whitespace() || "<>\"`]}|\\".contains(c)).next()?;
    let address = text.get(..scheme + balanced(host))?;
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    (address.len() > scheme).then_some(address)
}

/// Returns the length of a text before the first `)` without a `(`.
fn balanced(text: &str) -> usize {
    let mut open = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return at,
            ')' => open -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_that_rustdoc_rejects_is_escaped() {
        for (text, expected) in [
            ("see [Foo] and <b>", r"see \[Foo\] and \<b\>"),
            ("at https://example.org/a_b.", "at <https://example.org/a_b>."),
            ("(https://example.org/x(y))", "(<https://example.org/x(y)>)"),
            ("<https://example.org>", "<https://example.org>"),
            ("[text](https://example.org)", "[text](<https://example.org>)"),
            ("[text](./local.md) ![image](x.svg)", "text image"),
            ("`code [x]` and ``a`b``", "`code [x]` and `a'b`"),
            ("an ` alone", "an ' alone"),
            (r"\[escaped\]", r"\[escaped\]"),
            ("turn \u{202e}around", "turn around"),
        ] {
            assert_eq!(prose(text), expected, "{text}");
        }
    }

    #[test]
    fn blocks_are_separated_by_blank_lines() {
        let text = "One\ntwo\n\n* a\n  b\n    * c\n\n```json\n{}\n```\n| <x> |\n|---|\n\n| no table\n## Title ##\n    code";
        let expected = "One two\n\n- a b\n  - c\n\n```text\n{}\n```\n\n| \\<x\\> |\n|---|\n\n```text\n| no table\n```\n\n**Title**\n\ncode";
        assert_eq!(prose(text), expected);
    }
}

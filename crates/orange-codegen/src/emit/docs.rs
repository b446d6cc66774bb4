//! Prose of a specification as documentation that rustdoc accepts without a warning.
//!
//! Descriptions are CommonMark at best. They are taken apart into paragraphs, list items and
//! preformatted text, everything that rustdoc would read as a link, a tag or a test is made harmless,
//! and lines are wrapped anew.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Docs, Document, Pointer};

/// Where documentation lines end.
const WIDTH: usize = 100;

/// Title and version of the document as safe Markdown in one line.
pub(super) fn title(document: &Document) -> String {
    let title = format!("{} {}", document.title, document.version);
    Prose::new(&title.split_whitespace().collect::<Vec<_>>().join(" ")).inline()
}

/// Prose of a specification, for the texts around generated code.
pub(crate) struct Prose<'a>(&'a str);

impl<'a> Prose<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// The first paragraph as safe Markdown, wrapped.
    pub(crate) fn first_paragraph(&self) -> String {
        let prose = prose(self.0);
        wrapped(prose.split("\n\n").next().unwrap_or_default(), WIDTH).join("\n")
    }

    /// Text without line breaks as safe Markdown.
    pub(crate) fn inline(&self) -> String {
        inline(self.0)
    }
}

/// The `///` lines of some text. `indent` is how far in they will stand.
pub(super) fn lines(text: &str, indent: usize) -> TokenStream {
    let lines = wrapped(text, WIDTH.saturating_sub(indent + 4)).into_iter().map(|line| {
        let line = if line.is_empty() { line } else { format!(" {line}") };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// The documentation of a node: its prose, or else `fallback`, then where the knowledge comes from.
pub(super) fn of(docs: &Docs, fallback: &str, pointer: Option<&Pointer>, indent: usize) -> TokenStream {
    lines(&text_of(docs, fallback, pointer), indent)
}

/// The same as text.
pub(super) fn text_of(docs: &Docs, fallback: &str, pointer: Option<&Pointer>) -> String {
    // Rules and fences alone are prose of nothing.
    let described = |text: &Option<String>| text.as_deref().map(prose).filter(|text| !text.trim().is_empty());
    let title = described(&docs.title);
    let description = described(&docs.description);
    let mut text = match (title, description) {
        (Some(title), Some(description)) if !description.starts_with(&title) => {
            format!("{title}\n\n{description}")
        }
        (_, Some(description)) => description,
        (Some(title), None) => title,
        (None, None) => fallback.to_owned(),
    };
    if docs.deprecated {
        text.push_str("\n\n**Deprecated** by the interface file.");
    }
    if let Some(external) = &docs.external {
        text.push_str(&format!("\n\nSee {}.", prose(external)));
    }
    if let Some(provenance) = provenance(docs) {
        text.push_str("\n\n");
        text.push_str(&provenance);
    }
    if let Some(pointer) = pointer {
        text.push_str(&format!("\n\nDefined in `{}#{}`.", pointer.file, pointer.path.replace('`', "'")));
    }
    text
}

/// `Documented by Orange: …`, `Published by the interop group: …`, `Inferred: …`.
fn provenance(docs: &Docs) -> Option<String> {
    let label = match docs.label.as_deref() {
        Some("documented") => "*Documented by Orange*",
        Some("interop") => "*Published by the interop group*",
        Some("inferred") => "*Inferred, not documented*",
        Some(_) | None => "*Source*",
    };
    match (&docs.source, &docs.label) {
        (Some(source), _) => Some(format!("{label}: {}.", prose(source).trim_end_matches('.'))),
        (None, Some(_)) => Some(format!("{label}.")),
        (None, None) => None,
    }
}

/// Markdown of a specification as Markdown that is safe in a doc comment.
pub(super) fn prose(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for block in blocks(text) {
        let (text, close) = match block {
            Block::Paragraph(text) => (inline(&text), false),
            Block::Heading(text) => (format!("**{}**", inline(&text).replace("**", "")), false),
            Block::Item { depth, text } => (format!("{}- {}", "  ".repeat(depth), inline(&text)), true),
            Block::Verbatim(lines) => (format!("```text\n{}\n```", lines.join("\n")), false),
        };
        let previous_is_item = out.last().is_some_and(|last| last.trim_start().starts_with("- "));
        let joined = out.is_empty() || close && previous_is_item;
        if !joined {
            out.push(String::new());
        }
        out.push(text);
    }
    out.join("\n")
}

enum Block {
    Paragraph(String),
    Heading(String),
    Item { depth: usize, text: String },
    Verbatim(Vec<String>),
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open = false;
    let mut fence: Option<(String, Vec<String>)> = None;
    for line in text.lines() {
        let line: String = line.chars().filter(|&c| !forbidden(c)).collect::<String>().replace('\t', "    ");
        let trimmed = line.trim();
        if let Some((mark, lines)) = &mut fence {
            if trimmed.starts_with(mark.as_str()) {
                blocks.push(Block::Verbatim(std::mem::take(lines)));
                fence = None;
            } else {
                // A fence inside would end ours.
                lines.push(line.trim_end().replace("```", "'''"));
            }
            continue;
        }
        if trimmed.is_empty() || trimmed.chars().all(|c| matches!(c, '-' | '=' | '*' | '_')) {
            open = false;
        } else if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            open = false;
            fence = Some((trimmed[..3].to_owned(), Vec::new()));
        } else if trimmed.starts_with('|') {
            match blocks.last_mut() {
                Some(Block::Verbatim(lines)) if open => lines.push(trimmed.to_owned()),
                _ => blocks.push(Block::Verbatim(vec![trimmed.to_owned()])),
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
        Block::Verbatim(lines) => lines.iter().any(|line| !line.trim().is_empty()),
    });
    blocks
}

/// Characters that have no place in a source file: controls, and those that turn the direction of text.
fn forbidden(c: char) -> bool {
    (c.is_control() && c != '\t') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The text of a list item: `- x`, `* x`, `+ x`, `1. x`, `1) x`.
fn item_text(line: &str) -> Option<&str> {
    if let Some(rest) = line.strip_prefix(['-', '*', '+', '•']) {
        return rest.strip_prefix(' ').map(str::trim);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?;
    let rest = rest.strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    (1..=3).contains(&digits).then(|| rest.trim())
}

/// Escapes what rustdoc would read as a link, a tag or an address, outside of code spans.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if c == '`' {
            let ticks = rest.bytes().take_while(|&byte| byte == b'`').count();
            let (mark, after) = rest.split_at(ticks);
            match after.find(mark) {
                Some(end) if !after[..end].trim().is_empty() => {
                    // One kind of span: single ticks, and none inside.
                    out.push('`');
                    out.push_str(after[..end].trim().replace('`', "'").as_str());
                    out.push('`');
                    rest = after[end..].trim_start_matches('`');
                }
                _ => {
                    out.push_str(&"'".repeat(ticks));
                    rest = after;
                }
            }
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
            rest = &rest[address.len()..];
            // `<https://…>` as it may stand in the text already.
            if out.ends_with('>') && rest.starts_with('>') {
                rest = &rest[1..];
            }
        } else {
            match c {
                '<' if address(&rest[1..]).is_some() => {}
                '\\' if rest[1..].starts_with(|next: char| next.is_ascii_punctuation()) => {
                    out.push_str(&rest[..2]);
                    rest = &rest[1..];
                }
                '[' | ']' | '<' | '>' | '\\' => {
                    out.push('\\');
                    out.push(c);
                }
                _ => out.push(c),
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// `[label](target)` or `![label](target)` at the start of a text, and what follows.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let inner = text.strip_prefix("![").or_else(|| text.strip_prefix('['))?;
    let (label, after) = inner.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    let target = target.trim().trim_start_matches('<').split([' ', '>']).next().unwrap_or("");
    (!label.contains(['[', ']', '\n'])).then_some((label, target, after))
}

/// A web address at the start of a text, without the punctuation that ends a sentence.
fn address(text: &str) -> Option<&str> {
    let after = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    let scheme = text.len() - after.len();
    let end = after.find(|c: char| c.is_whitespace() || "<>\"`]}|\\".contains(c)).unwrap_or(after.len());
    let address = text[..scheme + end].split_at(scheme + balanced(&text[scheme..scheme + end])).0;
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
    (address.len() > scheme).then_some(address)
}

/// How much of a text comes before a parenthesis that closes what it did not open.
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

/// Text as a comment may hold it: what would end a line, or turn the direction of the text, is written as its escape.
pub(super) fn printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' || !(forbidden(c) || matches!(c, '\t' | '\u{2028}' | '\u{2029}')) {
            out.push(c);
        } else {
            out.extend(c.escape_default());
        }
    }
    out
}

/// Appends documentation as `///` lines, indented and wrapped.
pub(super) fn comment(out: &mut String, text: &str, indent: usize) {
    let blank = " ".repeat(indent);
    for line in wrapped(text, 96 - indent) {
        out.push_str(format!("{blank}/// {line}").trim_end());
        out.push('\n');
    }
}

/// Wraps paragraphs and list items; preformatted text stays as it is.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let text = &printable(text);
    let mut out = Vec::new();
    let mut verbatim = false;
    for line in text.lines() {
        if line.starts_with("```") {
            verbatim = !verbatim;
        }
        if verbatim || line.starts_with("```") {
            out.push(line.trim_end().to_owned());
            continue;
        }
        let lead = line.len() - line.trim_start().len();
        let hang = lead + if line.trim_start().starts_with("- ") { 2 } else { 0 };
        let mut current = " ".repeat(lead);
        let mut filled = false;
        for word in words(line) {
            if filled && current.chars().count() + 1 + word.chars().count() > width && !starts_block(word) {
                out.push(std::mem::replace(&mut current, " ".repeat(hang)));
                filled = false;
            }
            if filled {
                current.push(' ');
            }
            current.push_str(word);
            filled = true;
        }
        out.push(current.trim_end().to_owned());
    }
    out
}

/// Words of a line; a code span is one word, so that it is not broken.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let mut words = Vec::new();
    let mut start = None;
    let mut code = false;
    for (at, c) in line.char_indices() {
        match c {
            '`' => code = !code,
            ' ' if !code => {
                if let Some(start) = start.take() {
                    words.push(&line[start..at]);
                }
                continue;
            }
            _ => {}
        }
        start.get_or_insert(at);
    }
    if let Some(start) = start {
        words.push(&line[start..]);
    }
    words.into_iter()
}

/// Whether a word at the start of a line would begin a list, a heading, a quote or a rule.
fn starts_block(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    word.starts_with('#')
        || word.starts_with('>')
        || word.starts_with('|')
        || word.starts_with("```")
        || word.chars().all(|c| matches!(c, '-' | '*' | '+' | '=' | '_'))
        || (digits > 0 && matches!(&word[digits..], "." | ")"))
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
    fn description_without_letters_uses_the_fallback() {
        for text in ["---", "```", "``` `a` ``b", "\u{202E}", " \n"] {
            let docs = Docs { description: Some(text.to_owned()), ..Docs::default() };
            assert_eq!(text_of(&docs, "A thing.", None), "A thing.", "{text}");
        }
    }

    #[test]
    fn line_separators_in_comments_are_escaped() {
        let hostile = "`\ta\rb`\u{2028}\u{202E}\0 c\r\nd";
        assert_eq!(wrapped(hostile, 100), [r"`\ta\rb`\u{2028}\u{202e}\u{0} c", "d"]);
    }

    #[test]
    fn blocks_are_kept_apart() {
        let text = "One\ntwo\n\n* a\n  b\n    * c\n\n```json\n{}\n```\n| x |\n|---|\n## Title ##\n    code";
        let expected =
            "One two\n\n- a b\n  - c\n\n```text\n{}\n```\n\n```text\n| x |\n|---|\n```\n\n**Title**\n\ncode";
        assert_eq!(prose(text), expected);
    }

    #[test]
    fn wrapped_lines_do_not_begin_with_a_marker() {
        let text = format!("{} - x 1. y # z", "word ".repeat(18).trim());
        let lines = wrapped(&text, 90);
        assert!(
            lines.iter().all(|line| !line.starts_with(['-', '#']) && !line.starts_with("1.")),
            "{lines:?}"
        );
        assert_eq!(lines.join(" "), text);
    }

    #[test]
    fn provenance_is_told_in_words() {
        let docs = Docs {
            description: Some("A note.".to_owned()),
            source: Some("a page".to_owned()),
            label: Some("inferred".to_owned()),
            deprecated: true,
            ..Docs::default()
        };
        assert_eq!(
            text_of(&docs, "", None),
            "A note.\n\n**Deprecated** by the interface file.\n\n*Inferred, not documented*: a page."
        );
    }
}

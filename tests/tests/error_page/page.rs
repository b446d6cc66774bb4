//! The rows of `docs/errors.md`, and the parts of a message.

use orange_core::Error;

pub(crate) const PAGE: &str = include_str!("../../../docs/errors.md");

/// A message of the page, with placeholders in braces.
pub(crate) struct Row {
    pub(crate) section: &'static str,
    pub(crate) pattern: &'static str,
}

/// The first column of each table, by the heading above it.
pub(crate) fn rows() -> Vec<Row> {
    let mut section = "";
    let mut rows = Vec::new();
    for line in PAGE.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading;
        }
        let Some(cell) = line.strip_prefix("| `") else { continue };
        let (cell, rest) = cell.split_once("` | ").expect(line);
        assert!(rest.matches(" | ").count() == 1 && rest.ends_with(" |"), "cause and remedy: {line}");
        // A code span that contains backticks has two of them on each side.
        let pattern = match cell.strip_prefix("` ") {
            Some(inner) => inner.strip_suffix(" `").expect(line),
            None => cell,
        };
        rows.push(Row { section, pattern });
    }
    rows
}

impl Row {
    pub(crate) fn matches(&self, message: &str) -> bool {
        let mut literals = literals(self.pattern).into_iter();
        let Some(mut rest) = literals.next().and_then(|first| message.strip_prefix(first)) else {
            return false;
        };
        let mut last = "";
        let mut has_placeholder = false;
        for literal in literals {
            has_placeholder = true;
            last = literal;
            // A placeholder has at least one character.
            let Some((at, _)) = rest.char_indices().nth(1).or(Some((rest.len(), ' '))) else { return false };
            if rest.is_empty() {
                return false;
            }
            let Some(found) = rest[at..].find(literal) else { return false };
            rest = &rest[at + found + literal.len()..];
        }
        if has_placeholder { last.is_empty() || message.ends_with(last) } else { rest.is_empty() }
    }

    pub(crate) fn literal_length(&self) -> usize {
        literals(self.pattern).iter().map(|literal| literal.len()).sum()
    }
}

/// The text around the placeholders.
fn literals(pattern: &str) -> Vec<&str> {
    let mut literals = Vec::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        literals.push(before);
        rest = after.split_once('}').expect(pattern).1;
    }
    literals.push(rest);
    literals
}

/// Splits a message into its own text and the parts that any message may have.
pub(crate) fn split(error: &Error) -> (String, Vec<String>) {
    let message = error.to_string();
    let mut parts = Vec::new();
    let mut text = message.as_str();
    if let Some(operation) = error.operation()
        && let Some(rest) = text.strip_prefix(&format!("{}: ", operation.id))
    {
        text = rest;
    }
    if let (Some(method), Some(url)) = (error.method(), error.url())
        && let Some(rest) = text.strip_prefix(&format!("{method} {url}: "))
    {
        parts.push(format!("{method} {url}"));
        text = rest;
    }
    const OUTCOME_UNKNOWN: &str = "; outcome unknown: the request may have taken effect";
    if let Some(rest) = text.strip_suffix(OUTCOME_UNKNOWN) {
        parts.push(OUTCOME_UNKNOWN.to_owned());
        text = rest;
    }
    if let Some((before, details)) = text.strip_suffix(')').and_then(|text| text.rsplit_once(" (")) {
        let details: Vec<_> = details.split(", ").collect();
        if details.iter().all(|detail| is_detail(detail)) {
            parts.extend(details.into_iter().map(str::to_owned));
            text = before;
        }
    }
    (text.to_owned(), parts)
}

fn is_detail(text: &str) -> bool {
    let begins = ["request id ", "correlation id ", "after ", "next request in ", "next token request in "];
    begins.iter().any(|begin| text.starts_with(begin)) || text.contains(" attempts")
}

#[test]
fn a_row_matches_its_messages_only() {
    let row = |pattern| Row { section: "", pattern };
    assert!(row("{field}: must be {n} digits").matches("siren: must be 9 digits"));
    assert!(!row("{field}: must be {n} digits").matches("siren: must be 9 digits, not 8"));
    assert!(!row("{field}: must be {n} digits").matches(": must be 9 digits"));
    assert!(row("not {value}").matches("not `a`") && !row("not {value}").matches("not "));
    assert!(row("is final").matches("is final") && !row("is final").matches("is finally"));
}

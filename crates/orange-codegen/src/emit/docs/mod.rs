//! Prose of a specification as documentation that rustdoc accepts without a warning.
//!
//! Descriptions are CommonMark, or text that resembles it. They are split into paragraphs, list items and preformatted text;
//! links, tags and code that rustdoc would interpret are escaped, and lines are wrapped.

mod markdown;
mod wrap;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::markdown::prose;
pub(super) use self::wrap::{comment, printable, wrapped};
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
        markdown::inline(self.0)
    }
}

/// Returns the `///` lines of a text. `indent` is their indent in the file.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn description_without_letters_uses_the_fallback() {
        for text in ["---", "```", "``` `a` ``b", "\u{202E}", " \n"] {
            let docs = Docs { description: Some(text.to_owned()), ..Docs::default() };
            assert_eq!(text_of(&docs, "A thing.", None), "A thing.", "{text}");
        }
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

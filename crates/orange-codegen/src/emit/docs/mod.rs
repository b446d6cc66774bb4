//! Conversion of descriptions to documentation that rustdoc accepts without a warning.
//!
//! Descriptions are CommonMark, or text that resembles it. They are split into paragraphs, list items and preformatted text;
//! links, tags and code that rustdoc would interpret are escaped, and lines are wrapped.

mod markdown;
mod wrap;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use self::markdown::prose;
pub(super) use self::wrap::{comment, printable, wrap_lines};
use crate::ir::{Docs, Document, Pointer, TypeDef, TypeRef};

/// Maximum length of a documentation line.
const WIDTH: usize = 100;

/// Paragraph in the documentation of a deprecated item.
pub(super) const DEPRECATED: &str = "**Deprecated** by the interface file.";

/// Returns title and version of the document as Markdown in one line.
pub(super) fn title(document: &Document) -> String {
    let title = format!("{} {}", document.title, document.version);
    inline(&title.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Returns the first paragraph of a description as wrapped Markdown.
pub(crate) fn first_paragraph(text: &str) -> String {
    let prose = prose(text);
    wrap_lines(prose.split("\n\n").next().unwrap_or_default(), WIDTH).join("\n")
}

/// Converts a text without line breaks to Markdown.
pub(crate) fn inline(text: &str) -> String {
    markdown::inline(text)
}

/// Returns the `///` lines of a text. `indent` is their indent in the file.
pub(super) fn lines(text: &str, indent: usize) -> TokenStream {
    let lines = wrap_lines(text, WIDTH.saturating_sub(indent + 4)).into_iter().map(|line| {
        let line = if line.is_empty() { line } else { format!(" {line}") };
        quote! { #[doc = #line] }
    });
    quote! { #(#lines)* }
}

/// Text as a Markdown code span. Backticks inside become apostrophes.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'"))
}

/// Returns the first paragraph of a description in one line, or of the title if there is no description. `None` if it has no
/// text or is preformatted.
pub(super) fn summary(docs: &Docs) -> Option<String> {
    let text = to_markdown(docs.description.as_deref()).or_else(|| to_markdown(docs.title.as_deref()))?;
    let paragraph = text.split("\n\n").next().unwrap_or_default().replace('\n', " ");
    let paragraph = paragraph.trim_start_matches("- ");
    (!paragraph.is_empty() && !paragraph.contains("```")).then(|| paragraph.to_owned())
}

/// Returns the summary of a named type, or `None` for other types and without a description.
pub(super) fn type_summary(document: &Document, ty: &TypeRef) -> Option<String> {
    match ty {
        TypeRef::Named(id) => summary(&document.ty(*id).docs),
        TypeRef::Nullable(inner) => type_summary(document, inner),
        _ => None,
    }
}

/// Names the schema of a type, in place of a description.
pub(super) fn schema_name(definition: &TypeDef) -> String {
    match &definition.source_name {
        Some(name) => format!("The schema {}.", code(name)),
        None => format!("The inline schema {}.", code(&definition.name)),
    }
}

/// Converts a description to Markdown. `None` if it has no text, only horizontal rules and fences.
fn to_markdown(text: Option<&str>) -> Option<String> {
    text.map(prose).filter(|text| !text.trim().is_empty())
}

/// The documentation of a node as attributes. See [`text_of`].
pub(super) fn of(docs: &Docs, fallback: &str, pointer: Option<&Pointer>, indent: usize) -> TokenStream {
    lines(&text_of(docs, fallback, pointer), indent)
}

/// The documentation of a node: title and description, or else `fallback`, then its source and its location in the file.
pub(super) fn text_of(docs: &Docs, fallback: &str, pointer: Option<&Pointer>) -> String {
    text_with_notes(docs, fallback, "", pointer)
}

/// Like [`text_of`], with `notes` as a paragraph after the description.
pub(super) fn text_with_notes(docs: &Docs, fallback: &str, notes: &str, pointer: Option<&Pointer>) -> String {
    let title = to_markdown(docs.title.as_deref());
    let description = to_markdown(docs.description.as_deref());
    let mut text = match (title, description) {
        (Some(title), Some(description)) if !description.starts_with(&title) => {
            format!("{title}\n\n{description}")
        }
        (_, Some(description)) => description,
        (Some(title), None) => title,
        (None, None) => fallback.to_owned(),
    };
    if !notes.is_empty() {
        text.push_str("\n\n");
        text.push_str(notes);
    }
    if docs.deprecated {
        text.push_str("\n\n");
        text.push_str(DEPRECATED);
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

/// The status of a fact and its source: `*Documented by Orange*: …`.
fn provenance(docs: &Docs) -> Option<String> {
    let label = match docs.status.as_deref() {
        Some("documented") => "*Documented by Orange*",
        Some("interop") => "*Published by the interop group*",
        Some("inferred") => "*Inferred, not documented*",
        Some(_) | None => "*Source*",
    };
    match (&docs.source, &docs.status) {
        (Some(source), _) => Some(format!("{label}: {}.", prose(source).trim_end_matches('.'))),
        (None, Some(_)) => Some(format!("{label}.")),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn description_without_text_uses_the_fallback() {
        for text in ["---", "```", "``` `a` ``b", "\u{202E}", " \n"] {
            let docs = Docs { description: Some(text.to_owned()), ..Docs::default() };
            assert_eq!(text_of(&docs, "The property `a`.", None), "The property `a`.", "{text}");
            assert_eq!(summary(&docs), None, "{text}");
        }
    }

    #[test]
    fn summary_is_the_first_paragraph_in_one_line() {
        let docs = |description: Option<&str>| Docs {
            title: Some("A title".to_owned()),
            description: description.map(str::to_owned),
            ..Docs::default()
        };
        assert_eq!(summary(&docs(Some("One\ntwo.\n\nThree."))).as_deref(), Some("One two."));
        assert_eq!(summary(&docs(None)).as_deref(), Some("A title"));
        assert_eq!(summary(&docs(Some("```\n{}\n```"))), None);
    }

    #[test]
    fn documentation_names_status_and_source() {
        let docs = Docs {
            description: Some("A note.".to_owned()),
            source: Some("a page".to_owned()),
            status: Some("inferred".to_owned()),
            deprecated: true,
            ..Docs::default()
        };
        assert_eq!(
            text_of(&docs, "", None),
            "A note.\n\n**Deprecated** by the interface file.\n\n*Inferred, not documented*: a page."
        );
    }
}

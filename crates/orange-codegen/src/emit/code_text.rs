//! Types, expressions and blocks as text, for the arguments of macro calls.

use std::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::source::formatted;

/// Formats a type in one line.
pub(super) fn type_text(ty: &TokenStream) -> String {
    named_type(ty).unwrap_or_else(|| one_line(quote! { type Shown = #ty; }, "type Shown = "))
}

/// Formats an expression in one line.
pub(super) fn expression_text(code: &TokenStream) -> String {
    one_line(quote! { const SHOWN: () = #code; }, "const SHOWN: () = ")
}

/// Formats a type of names and their type arguments, such as `Vec<models::Note>` or `impl Into<Note>`. `None` for other
/// types.
///
/// Nearly all types are of this kind. Parsing them for the formatter would take most of the time that a list of fields
/// takes.
fn named_type(ty: &TokenStream) -> Option<String> {
    let mut out = String::new();
    let mut follows_name = false;
    for token in ty.clone() {
        let is_name = matches!(token, TokenTree::Ident(_));
        match token {
            TokenTree::Ident(name) if follows_name => _ = write!(out, " {name}"),
            TokenTree::Ident(name) => _ = write!(out, "{name}"),
            TokenTree::Punct(punct) => match punct.as_char() {
                ',' => out.push_str(", "),
                '=' => out.push_str(" = "),
                c @ (':' | '<' | '>') => out.push(c),
                _ => return None,
            },
            TokenTree::Group(_) | TokenTree::Literal(_) => return None,
        }
        follows_name = is_name;
    }
    Some(out)
}

/// Formats an item, joins its lines, and removes `lead` and the final semicolon.
fn one_line(item: TokenStream, lead: &str) -> String {
    let mut out = String::new();
    for line in formatted_or_plain(item).lines().map(str::trim) {
        let closes = line.starts_with([')', ']', '}', '>']);
        if closes && out.ends_with(',') {
            out.pop();
        }
        if !(out.is_empty() || closes || line.starts_with('.') || out.ends_with(['(', '[', '<'])) {
            out.push(' ');
        }
        out.push_str(line);
    }
    let text = out.strip_prefix(lead.trim_end()).unwrap_or(&out);
    text.trim().trim_end_matches(';').to_owned()
}

/// Formats a block for a macro call.
pub(super) fn block_text(body: &TokenStream) -> String {
    let text = formatted_or_plain(quote! { fn shown() { #body } });
    let inner: Vec<&str> = text.lines().skip(1).collect();
    let inner = inner.split_last().map_or(&inner[..], |(_, inner)| inner);
    let lines: String = inner.iter().map(|line| format!("    {line}\n")).collect();
    format!("    {{\n{lines}    }}\n")
}

/// Formats code. Invalid code stays unformatted here; [`Source::finish`](super::source::Source::finish) reports it.
fn formatted_or_plain(item: TokenStream) -> String {
    formatted(item.clone()).unwrap_or_else(|_| item.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_types_are_formatted_like_all_types() {
        let long = quote! { BTreeMap<String, Vec<models::AVeryLongNameThatFillsALine<WithAnArgument, AndAnotherOneOfThem>>> };
        for ty in [
            quote! { u64 },
            quote! { Option<Vec<Box<models::Note>>> },
            quote! { impl IntoIterator<Item = impl Into<Note>> },
            quote! { Field<Enum<models::Status>, EqualityOnly> },
            quote! { orange_core::upload::FilePart },
            long,
        ] {
            let expected = one_line(quote! { type Shown = #ty; }, "type Shown = ");
            assert_eq!(named_type(&ty), Some(expected), "{ty}");
        }
        for ty in [quote! { &'static str }, quote! { (u8, u8) }, quote! { [u8; 4] }, quote! { fn() -> u8 }] {
            assert_eq!(named_type(&ty), None, "{ty}");
        }
        assert_eq!(type_text(&quote! { &'static [Note] }), "&'static [Note]");
    }
}

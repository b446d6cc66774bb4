//! The headers of a response that no other type holds, each found by a function of its operation.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::Context;
use super::super::source::Source;
use super::super::{docs, types};
use crate::emit::form::Form;
use crate::ir::{Docs, EnumKind, Header, Response, Rules, Shape, StringFormat, Style, TypeRef};

/// Headers read elsewhere: counts by pages, the ETag by `Tagged`, the others by the client.
const KNOWN: &[&str] = &["etag", "x-total-count", "x-result-count", "content-type", "content-length"];

/// The type that gives the headers of a response to the caller.
#[derive(Clone, Copy)]
pub(super) enum Bearer {
    Tagged,
    Page,
    /// The response is its headers.
    Headers,
}

/// The headers of the successes that are not known, each name once, in the order of the alphabet.
pub(super) fn own<'a>(successes: &[&'a Response]) -> Vec<&'a Header> {
    let mut names = BTreeSet::new();
    let mut headers: Vec<&Header> = successes
        .iter()
        .flat_map(|one| &one.headers)
        .filter(|header| {
            let name = header.name.to_ascii_lowercase();
            !KNOWN.contains(&name.as_str()) && names.insert(name)
        })
        .collect();
    headers.sort_by_key(|header| header.name.to_ascii_lowercase());
    headers
}

/// The `Location` of a redirect whose file does not declare it.
pub(super) fn location() -> Header {
    Header {
        name: "Location".to_owned(),
        ty: TypeRef::String(StringFormat::Uri),
        style: Style::Simple,
        rules: Rules::default(),
        required: false,
        docs: Docs::default(),
    }
}

/// A function for each header. A value that does not parse is `None`; its text stays in the other headers.
pub(super) fn functions(
    context: &Context<'_>,
    source: &mut Source,
    name: &Ident,
    headers: &[&Header],
    bearer: Bearer,
) -> Option<TokenStream> {
    let mut taken = BTreeSet::new();
    let mut functions = Vec::new();
    for header in headers {
        let function = function_name(&header.name, &mut taken);
        let wire = header.name.replace('`', "'");
        let text = match header.docs.description.as_deref().map(docs::prose) {
            Some(prose) => format!("The response header `{wire}`. {prose}"),
            None => format!("The response header `{wire}`."),
        };
        let docs = docs::lines(&text, 4);
        let key = header.name.to_ascii_lowercase();
        let (output, read) = value(context, source, header, &key);
        let (generics, parameter, headers) = match bearer {
            Bearer::Tagged => (
                quote! { <T> },
                quote! { response: &orange_core::model::Tagged<T> },
                quote! { response.headers() },
            ),
            Bearer::Page => (
                quote! { <T> },
                quote! { page: &orange_core::pagination::Page<T> },
                quote! { page.headers() },
            ),
            Bearer::Headers => (TokenStream::new(), quote! { headers: &HeaderMap }, quote! { headers }),
        };
        functions.push(quote! {
            #docs
            pub fn #function #generics(#parameter) -> #output {
                #headers #read
            }
        });
    }
    (!functions.is_empty()).then(|| quote! { impl #name { #(#functions)* } })
}

fn function_name(wire: &str, taken: &mut BTreeSet<String>) -> Ident {
    let word: String = wire.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut word = word.to_snake_case();
    if !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
        word = format!("header_{word}");
    }
    let numbered = (2..).map(|number| format!("{word}_{number}"));
    let free = [word.clone()].into_iter().chain(numbered).find(|name| taken.insert(name.clone()));
    format_ident!("{}_of", free.unwrap_or(word))
}

/// Return type of a header function, and the call that reads it from the header map.
fn value(
    context: &Context<'_>,
    source: &mut Source,
    header: &Header,
    key: &str,
) -> (TokenStream, TokenStream) {
    let Header { ty, style, .. } = header;
    let parsed =
        |ty: TokenStream| (quote! { Option<#ty> }, quote! { .get(#key)?.to_str().ok()?.trim().parse().ok() });
    match types::resolved(context, ty) {
        TypeRef::Integer(_) => parsed(types::rust(context, source, ty, Form::Whole)),
        TypeRef::Number => parsed(quote! { f64 }),
        TypeRef::Boolean => parsed(quote! { bool }),
        TypeRef::Named(id) if matches!(&context.document.ty(*id).shape, Shape::Enum(shape) if shape.kind == EnumKind::String) =>
        {
            let ty = types::rust(context, source, ty, Form::Whole);
            (quote! { Option<#ty> }, quote! { .get(#key)?.to_str().ok().map(Into::into) })
        }
        TypeRef::Array(..) => {
            let between = match style {
                Style::SpaceDelimited => ' ',
                Style::TabDelimited => '\t',
                Style::PipeDelimited => '|',
                _ => ',',
            };
            let read = quote! {
                .get_all(#key)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(#between))
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .collect()
            };
            (quote! { Vec<&str> }, read)
        }
        _ => (quote! { Option<&str> }, quote! { .get(#key)?.to_str().ok() }),
    }
}

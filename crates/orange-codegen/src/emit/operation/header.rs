//! Functions of an operation that read headers of its response, except headers that other types hold.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::context::Context;
use super::super::source::Source;
use super::super::{docs, names, types};
use crate::emit::projection::Projection;
use crate::ir::{Docs, EnumKind, Header, Response, Rules, Shape, StringFormat, Style, TypeRef};

/// Headers without a function: pages hold the counts, `Tagged` holds the ETag, and the client reads the others.
const WITHOUT_FUNCTION: &[&str] =
    &["etag", "x-total-count", "x-result-count", "content-type", "content-length"];

/// The type from which a function reads a header.
#[derive(Clone, Copy)]
pub(super) enum HeaderSource {
    Tagged,
    Page,
    /// The output of the operation is the header map.
    Headers,
}

/// Returns the headers of the successes that have a function, each name once, sorted.
pub(super) fn with_functions<'a>(successes: &[&'a Response]) -> Vec<&'a Header> {
    let mut names = BTreeSet::new();
    let mut headers: Vec<&Header> = successes
        .iter()
        .flat_map(|response| &response.headers)
        .filter(|header| {
            let name = header.name.to_ascii_lowercase();
            !WITHOUT_FUNCTION.contains(&name.as_str()) && names.insert(name)
        })
        .collect();
    headers.sort_by_key(|header| header.name.to_ascii_lowercase());
    headers
}

/// The header `Location`, for redirects that do not declare it.
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

/// Implements a function for each header. A function for a single value returns `None` if the header is absent or cannot be
/// parsed.
pub(super) fn functions(
    context: &Context<'_>,
    source: &mut Source,
    name: &Ident,
    headers: &[&Header],
    header_source: HeaderSource,
) -> Option<TokenStream> {
    let mut taken = BTreeSet::new();
    let mut functions = Vec::new();
    for header in headers {
        let function = function_name(&header.name, &mut taken);
        let wire = docs::code(&header.name);
        let text = match header.docs.description.as_deref().map(docs::prose) {
            Some(prose) => format!("The response header {wire}. {prose}"),
            None => format!("The response header {wire}."),
        };
        let docs = docs::lines(&text, 4);
        let key = header.name.to_ascii_lowercase();
        let (output, read) = value(context, source, header, &key);
        let (generics, parameter, headers) = match header_source {
            HeaderSource::Tagged => (
                quote! { <T> },
                quote! { response: &orange_core::model::Tagged<T> },
                quote! { response.headers() },
            ),
            HeaderSource::Page => (
                quote! { <T> },
                quote! { page: &orange_core::pagination::Page<T> },
                quote! { page.headers() },
            ),
            HeaderSource::Headers => (TokenStream::new(), quote! { headers: &HeaderMap }, quote! { headers }),
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
    let mut name = wire.replace(|c: char| !c.is_ascii_alphanumeric(), " ").to_snake_case();
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name = format!("header_{name}");
    }
    let name = names::first_free(&[&name], "_", |name| !taken.contains(name));
    taken.insert(name.clone());
    format_ident!("{name}_of")
}

/// Returns the return type of a header function, and the method calls that read the value from a header map.
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
        TypeRef::Integer(_) => parsed(types::rust_type(context, source, ty, Projection::Whole)),
        TypeRef::Number => parsed(quote! { f64 }),
        TypeRef::Boolean => parsed(quote! { bool }),
        TypeRef::Named(id) if matches!(&context.document.ty(*id).shape, Shape::Enum(shape) if shape.kind == EnumKind::String) =>
        {
            let ty = types::rust_type(context, source, ty, Projection::Whole);
            (quote! { Option<#ty> }, quote! { .get(#key)?.to_str().ok().map(Into::into) })
        }
        TypeRef::Array(..) => {
            let separator = match style {
                Style::SpaceDelimited => ' ',
                Style::TabDelimited => '\t',
                Style::PipeDelimited => '|',
                _ => ',',
            };
            let read = quote! {
                .get_all(#key)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .flat_map(|value| value.split(#separator))
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .collect()
            };
            (quote! { Vec<&str> }, read)
        }
        _ => (quote! { Option<&str> }, quote! { .get(#key)?.to_str().ok() }),
    }
}

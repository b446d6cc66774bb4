//! Responses of several types, distinguished by their status.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::body_type::BodyType;
use super::decoder::ResponseDecoder;
use crate::emit::docs;
use crate::emit::source::Source;
use crate::ir::{Response, ResponseStatus};

/// Decodes the response as an enum with a variant for each documented status or range of statuses.
pub(super) fn by_status(
    source: &mut Source,
    operation: &Ident,
    responses: &[(&Response, BodyType)],
    is_tagged: bool,
) -> ResponseDecoder {
    let name = format_ident!("{operation}Response");
    source.uses("orange_core::__private::bytes::Bytes");
    let listed: BTreeSet<u16> = responses.iter().filter_map(|(response, _)| code(response)).collect();
    let variants: Vec<Variant> = responses
        .iter()
        .filter_map(|(response, body)| Variant::new(&name, response, body, &listed))
        .collect();
    if variants.iter().any(|variant| variant.is_range) {
        source.uses("orange_core::__private::http::StatusCode");
    }
    let arms = variants.iter().filter_map(|variant| variant.arm.as_ref());
    let decode = quote! {
        match response.status().as_u16() {
            #(#arms)*
            _ => response.bytes().map(#name::Other),
        }
    };
    let mut decoder = if is_tagged {
        let mut decoder = ResponseDecoder::tagged(source, &quote! { #name }, &quote! { value });
        let tagged = decoder.decode;
        decoder.decode = quote! {
            let value = #decode?;
            #tagged
        };
        decoder
    } else {
        ResponseDecoder::new(quote! { #name }, decode)
    };
    let declarations = variants.iter().map(|variant| &variant.declaration);
    decoder.items.push(quote! {
        /// The responses of the operation, by status.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#declarations)*
            /// A success with a status that the interface file does not declare, with its body.
            Other(Bytes),
        }
    });
    decoder
}

/// A variant of the enum, and the match arm that decodes it.
struct Variant {
    declaration: TokenStream,
    /// `None` if every status of the range is listed.
    arm: Option<TokenStream>,
    /// Whether the variant stands for several statuses. It then holds the status.
    is_range: bool,
}

impl Variant {
    /// Returns `None` for `default`, which has no status of its own. A range excludes the `listed` statuses, which have
    /// variants of their own.
    fn new(name: &Ident, response: &Response, body: &BodyType, listed: &BTreeSet<u16>) -> Option<Self> {
        let (variant, text, pattern, is_range) = match response.status {
            ResponseStatus::Code(code) => {
                let pattern = Literal::u16_unsuffixed(code);
                (format_ident!("Status{code}"), format!("Status {code}"), quote! { #pattern }, false)
            }
            ResponseStatus::Range(class) => {
                let with_body = if matches!(body, BodyType::Empty) { "" } else { ", with the body" };
                let text = format!("A {class}xx status without a variant of its own{with_body}");
                (format_ident!("Status{class}xx"), text, range_pattern(class, listed), true)
            }
            ResponseStatus::Default => return None,
        };
        let text = match docs::summary(&response.docs) {
            Some(summary) => format!("{text}: {summary}"),
            None => format!("{text}."),
        };
        let docs = docs::lines(&text, 4);
        let (ty, value) = (body.rust_type(), body.decode());
        // Values are boxed, because one variant may be much larger than another.
        let (ty, value) = match body {
            BodyType::Empty => (None, value),
            BodyType::Json(_) => (Some(quote! { Box<#ty> }), quote! { #value.map(Box::new) }),
            BodyType::Resource(_) => {
                // `resource` consumes the response, whose status and headers are read afterwards.
                let value = quote! {
                    response.clone().resource::<#ty>().map(|value| Box::new(value.into_inner()))
                };
                (Some(quote! { Box<#ty> }), value)
            }
            BodyType::Bytes | BodyType::Items(_) => (Some(ty), value),
        };
        let decode = match (&ty, is_range) {
            (None, false) => quote! { Ok(#name::#variant) },
            (None, true) => quote! { Ok(#name::#variant(response.status())) },
            (Some(_), false) => quote! { #value.map(#name::#variant) },
            (Some(_), true) => quote! { #value.map(|value| #name::#variant(response.status(), value)) },
        };
        let fields: Vec<TokenStream> =
            is_range.then(|| quote! { StatusCode }).into_iter().chain(ty).collect();
        let fields = (!fields.is_empty()).then(|| quote! { (#(#fields),*) });
        Some(Self {
            declaration: quote! { #docs #variant #fields, },
            arm: (!pattern.is_empty()).then(|| quote! { #pattern => #decode, }),
            is_range,
        })
    }
}

fn code(response: &Response) -> Option<u16> {
    match response.status {
        ResponseStatus::Code(code) => Some(code),
        ResponseStatus::Range(_) | ResponseStatus::Default => None,
    }
}

/// Returns the pattern of the statuses of a class that are not listed. Overlapping patterns would be a warning of clippy.
fn range_pattern(class: u8, listed: &BTreeSet<u16>) -> TokenStream {
    let (mut next, end) = (u16::from(class) * 100, u16::from(class) * 100 + 100);
    let mut parts = Vec::new();
    for code in listed.range(next..end).copied().chain([end]) {
        let (first, last) = (Literal::u16_unsuffixed(next), Literal::u16_unsuffixed(code.saturating_sub(1)));
        match code.saturating_sub(next) {
            0 => {}
            1 => parts.push(quote! { #first }),
            _ => parts.push(quote! { #first..=#last }),
        }
        next = code + 1;
    }
    quote! { #(#parts)|* }
}

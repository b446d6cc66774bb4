//! Responses of several types, distinguished by their status.

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
    let variants: Vec<Variant> =
        responses.iter().filter_map(|(response, body)| Variant::new(&name, response, body)).collect();
    if variants.iter().any(|variant| variant.is_range) {
        source.uses("orange_core::__private::http::StatusCode");
    }
    // A status has precedence over the range that contains it.
    let (ranges, statuses): (Vec<&Variant>, Vec<&Variant>) =
        variants.iter().partition(|variant| variant.is_range);
    let arms = statuses.into_iter().chain(ranges).map(|variant| &variant.arm);
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
            /// A success that the specification does not name, with its body.
            Other(Bytes),
        }
    });
    decoder
}

/// A variant of the enum, and the match arm that decodes it.
struct Variant {
    declaration: TokenStream,
    arm: TokenStream,
    /// Whether the variant stands for several statuses. It then holds the status.
    is_range: bool,
}

impl Variant {
    /// Returns `None` for `default`, which has no status of its own.
    fn new(name: &Ident, response: &Response, body: &BodyType) -> Option<Self> {
        let (variant, text, pattern, is_range) = match response.status {
            ResponseStatus::Code(code) => {
                let pattern = Literal::u16_unsuffixed(code);
                (format_ident!("Status{code}"), format!("Status {code}"), quote! { #pattern }, false)
            }
            ResponseStatus::Range(class) => {
                let first = u16::from(class) * 100;
                let (first, last) = (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(first + 99));
                let text = format!("A {class}xx status without a variant of its own, and the response");
                (format_ident!("Status{class}xx"), text, quote! { #first..=#last }, true)
            }
            ResponseStatus::Default => return None,
        };
        let text = match docs::summary(&response.docs) {
            Some(summary) => format!("{text}: {summary}"),
            None => format!("{text}."),
        };
        let docs = docs::lines(&text, 4);
        let (ty, value) = (body.rust(), body.decode());
        // Values are boxed, because one variant may be much larger than another.
        let (ty, value) = match body {
            BodyType::Empty => (None, value),
            BodyType::Json(_) => (Some(quote! { Box<#ty> }), quote! { #value.map(Box::new) }),
            BodyType::Resource(_) => {
                let value = quote! { response.resource::<#ty>().map(|value| Box::new(value.into_inner())) };
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
            arm: quote! { #pattern => #decode, },
            is_range,
        })
    }
}

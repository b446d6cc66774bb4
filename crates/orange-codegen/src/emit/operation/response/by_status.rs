//! Decoders of a value for each status.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::decoder::ResponseDecoder;
use super::kind::Kind;
use crate::emit::docs;
use crate::emit::source::Source;
use crate::ir::ResponseStatus;

/// An enum with a variant for each status, a range of them included.
pub(super) fn several(
    source: &mut Source,
    name: &Ident,
    kinds: &[(ResponseStatus, Kind)],
    tagged: bool,
) -> ResponseDecoder {
    let choice = format_ident!("{name}Response");
    source.uses("orange_core::__private::bytes::Bytes");
    let (mut variants, mut arms, mut ranges) = (Vec::new(), Vec::new(), Vec::new());
    for (status, kind) in kinds {
        let (variant, text, pattern) = match status {
            ResponseStatus::Code(code) => {
                let pattern = Literal::u16_unsuffixed(*code);
                (
                    format_ident!("Status{code}"),
                    format!("The response with status {code}."),
                    quote! { #pattern },
                )
            }
            ResponseStatus::Range(class) => {
                let text = format!("A response with another {class}xx status, with that status.");
                let guard = if *class == 3 {
                    quote! { _ if response.status().is_redirection() }
                } else {
                    quote! { _ if response.status().is_success() }
                };
                (format_ident!("Status{class}xx"), text, guard)
            }
            ResponseStatus::Default => continue,
        };
        let docs = docs::lines(&text, 4);
        let is_range = matches!(status, ResponseStatus::Range(_));
        // A range alone does not tell which status came.
        let (status_ty, status_value) = if is_range {
            source.uses("orange_core::__private::http::StatusCode");
            (quote! { StatusCode, }, quote! { response.status(), })
        } else {
            (TokenStream::new(), TokenStream::new())
        };
        let arm = match kind {
            Kind::Empty if is_range => {
                variants.push(quote! { #docs #variant(StatusCode), });
                quote! { #pattern => Ok(#choice::#variant(response.status())), }
            }
            Kind::Empty => {
                variants.push(quote! { #docs #variant, });
                quote! { #pattern => Ok(#choice::#variant), }
            }
            Kind::Json(ty) => {
                // Boxed: one status may hold much more than another.
                variants.push(quote! { #docs #variant(#status_ty Box<#ty>), });
                quote! {
                    #pattern => response.json().map(|value| #choice::#variant(#status_value Box::new(value))),
                }
            }
            Kind::Resource(ty) => {
                variants.push(quote! { #docs #variant(#status_ty Box<#ty>), });
                quote! {
                    #pattern => response
                        .resource::<#ty>()
                        .map(|value| #choice::#variant(#status_value Box::new(value.into_inner()))),
                }
            }
            Kind::Items(items) => {
                let (ty, read) = (&items.ty, items.read());
                variants.push(quote! { #docs #variant(#status_ty Vec<#ty>), });
                if is_range {
                    quote! { #pattern => #read.map(|value| #choice::#variant(response.status(), value)), }
                } else {
                    quote! { #pattern => #read.map(#choice::#variant), }
                }
            }
            Kind::Bytes if is_range => {
                variants.push(quote! { #docs #variant(StatusCode, Bytes), });
                quote! { #pattern => response.bytes().map(|value| #choice::#variant(response.status(), value)), }
            }
            Kind::Bytes => {
                variants.push(quote! { #docs #variant(Bytes), });
                quote! { #pattern => response.bytes().map(#choice::#variant), }
            }
        };
        if is_range { ranges.push(arm) } else { arms.push(arm) }
    }
    let item = quote! {
        /// The responses of the operation, by status.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #choice {
            #(#variants)*
            /// A success that the specification does not name, with its body.
            Other(Bytes),
        }
    };
    let decode = quote! {
        match response.status().as_u16() {
            #(#arms)*
            #(#ranges)*
            _ => response.bytes().map(#choice::Other),
        }
    };
    let mut decoder = if tagged {
        let ty = source.core("Tagged");
        let decode = quote! {
            let value = #decode?;
            Ok(#ty::new(value, response.etag()).with_headers(response.headers().clone()))
        };
        ResponseDecoder::new(quote! { #ty<#choice> }, decode, None)
    } else {
        ResponseDecoder::new(quote! { #choice }, decode, None)
    };
    decoder.items.push(item);
    decoder
}

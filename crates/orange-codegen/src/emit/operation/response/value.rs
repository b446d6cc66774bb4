//! Decoders of one value.

use proc_macro2::TokenStream;
use quote::quote;

use super::decoder::ResponseDecoder;
use super::kind::Kind;
use crate::emit::source::Source;

pub(super) fn empty(source: &mut Source, tagged: bool) -> ResponseDecoder {
    if tagged {
        let ty = source.core("Tagged");
        let decode = quote! { Ok(#ty::new((), response.etag()).with_headers(response.headers().clone())) };
        return ResponseDecoder::new(quote! { #ty<()> }, decode, None);
    }
    ResponseDecoder { reads: true, ..ResponseDecoder::new(quote! { () }, quote! { response.empty() }, None) }
}

pub(super) fn single(source: &mut Source, kind: &Kind, tagged: bool) -> ResponseDecoder {
    match kind {
        Kind::Empty => empty(source, tagged),
        Kind::Resource(ty) => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, quote! { response.resource() }, None)
        }
        Kind::Json(ty) if tagged => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, quote! { response.tagged() }, None)
        }
        Kind::Json(ty) => ResponseDecoder::new(quote! { #ty }, quote! { response.json() }, None),
        Kind::Bytes if tagged => {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(response.bytes()?, response.etag()).with_headers(response.headers().clone()))
            };
            ResponseDecoder::new(quote! { #ty<Bytes> }, decode, None)
        }
        Kind::Bytes => ResponseDecoder::new(quote! { Bytes }, quote! { response.bytes() }, None),
        Kind::Items(items) => {
            let (ty, read) = (&items.ty, items.read());
            if !tagged {
                return ResponseDecoder::new(quote! { Vec<#ty> }, read, None);
            }
            let tagged = source.core("Tagged");
            let decode = quote! {
                Ok(#tagged::new(#read?, response.etag()).with_headers(response.headers().clone()))
            };
            ResponseDecoder::new(quote! { #tagged<Vec<#ty>> }, decode, None)
        }
    }
}

/// A value that may be missing, with the headers that come either way.
pub(super) fn perhaps(source: &mut Source, kind: &Kind, is_empty: &TokenStream) -> ResponseDecoder {
    let tagged = source.core("Tagged");
    let around = |value: TokenStream| {
        quote! { Ok(#tagged::new(#value, response.etag()).with_headers(response.headers().clone())) }
    };
    let none = around(quote! { None });
    let (ty, some) = match kind {
        Kind::Json(ty) => (ty.clone(), quote! { response.tagged::<#ty>().map(|value| value.map(Some)) }),
        Kind::Resource(ty) => {
            (ty.clone(), quote! { response.resource::<#ty>().map(|value| value.map(Some)) })
        }
        Kind::Items(items) => {
            let (ty, read) = (&items.ty, items.read());
            (quote! { Vec<#ty> }, around(quote! { Some(#read?) }))
        }
        _ => (quote! { Bytes }, around(quote! { Some(response.bytes()?) })),
    };
    let decode = quote! {
        if #is_empty {
            return #none;
        }
        #some
    };
    ResponseDecoder::new(quote! { #tagged<Option<#ty>> }, decode, None)
}

//! Decoders of a single type, which may be absent.

use proc_macro2::TokenStream;
use quote::quote;

use super::body_type::BodyType;
use super::decoder::ResponseDecoder;
use crate::emit::source::Source;

/// Decodes a body that every response has.
pub(super) fn single(source: &mut Source, body: &BodyType, is_tagged: bool) -> ResponseDecoder {
    let (ty, decode) = (body.rust(), body.decode());
    match body {
        // A resource always has the headers of its response.
        BodyType::Resource(_) => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, decode)
        }
        BodyType::Json(_) if is_tagged => {
            let tagged = source.core("Tagged");
            ResponseDecoder::new(quote! { #tagged<#ty> }, quote! { response.tagged() })
        }
        BodyType::Empty if is_tagged => ResponseDecoder::tagged(source, &ty, &quote! { () }),
        _ if is_tagged => ResponseDecoder::tagged(source, &ty, &quote! { #decode? }),
        _ => ResponseDecoder::new(ty, decode),
    }
}

/// Decodes a body that some responses lack: `None` where `is_absent`.
pub(super) fn optional(
    source: &mut Source,
    body: &BodyType,
    is_absent: &TokenStream,
    is_tagged: bool,
) -> ResponseDecoder {
    let ResponseDecoder { output, decode, .. } = single(source, body, is_tagged);
    let (output, none, some) = if is_tagged {
        let ty = body.rust();
        let none = ResponseDecoder::tagged(source, &quote! { Option<#ty> }, &quote! { None });
        (none.output, none.decode, quote! { |value| value.map(Some) })
    } else {
        (quote! { Option<#output> }, quote! { Ok(None) }, quote! { Some })
    };
    let decode = quote! {
        if #is_absent {
            return #none;
        }
        #decode.map(#some)
    };
    ResponseDecoder::new(output, decode)
}

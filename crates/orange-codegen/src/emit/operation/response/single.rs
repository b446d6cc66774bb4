//! Decoders of responses with one type of body, which may be absent.

use proc_macro2::TokenStream;
use quote::quote;

use super::body_type::BodyType;
use super::decoder::ResponseDecoder;
use crate::emit::source::Source;

/// Decodes a body that every response has.
pub(super) fn single(source: &mut Source, body: &BodyType, is_tagged: bool) -> ResponseDecoder {
    let (ty, decode) = (body.rust_type(), body.decode());
    match body {
        // A resource is always `Tagged`, so that an update can send the ETag of the response as a precondition.
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

/// Decodes a body that some responses lack: `None` if the condition `is_absent` holds.
///
/// `Option` is inside `Tagged`, because a response without a body has headers too, such as `Location`.
pub(super) fn optional(
    source: &mut Source,
    body: &BodyType,
    is_absent: &TokenStream,
    is_tagged: bool,
) -> ResponseDecoder {
    let is_tagged = is_tagged || matches!(body, BodyType::Resource(_));
    let (ty, value) = (body.rust_type(), body.decode());
    let (output, absent, present) = if is_tagged {
        let absent = ResponseDecoder::tagged(source, &quote! { Option<#ty> }, &quote! { None });
        let present = match body {
            BodyType::Json(_) => quote! { response.tagged::<#ty>().map(|value| value.map(Some)) },
            BodyType::Resource(_) => quote! { response.resource::<#ty>().map(|value| value.map(Some)) },
            _ => ResponseDecoder::tagged(source, &ty, &quote! { Some(#value?) }).decode,
        };
        (absent.output, absent.decode, present)
    } else {
        let ResponseDecoder { output, decode, .. } = single(source, body, is_tagged);
        (quote! { Option<#output> }, quote! { Ok(None) }, quote! { #decode.map(Some) })
    };
    let decode = quote! {
        if #is_absent {
            return #absent;
        }
        #present
    };
    ResponseDecoder::new(output, decode)
}

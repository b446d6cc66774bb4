//! The statement that sends a parameter in its style.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Context;
use crate::emit::operation::media::is_json;
use crate::emit::source::Source;
use crate::emit::types;
use crate::ir::{Parameter, ParameterLocation, Style, TypeRef};

/// Returns the statement that sends a parameter in its style.
pub(super) fn styled_step(
    context: &Context<'_>,
    source: &mut Source,
    parameter: &Parameter,
    field: &Ident,
) -> TokenStream {
    source.uses("orange_core::operation::parameter");
    let wire = &parameter.wire;
    let is_scalar = matches!(
        types::resolved(context, &parameter.ty),
        TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Number
    );
    let style = match &parameter.media_type {
        Some(media_type) if is_scalar && !is_json(media_type) => {
            style(source, Style::Form, true, &parameter.ty)
        }
        Some(_) => {
            source.uses("orange_core::operation::parameter::Style");
            quote! { Style::Json }
        }
        None => style(source, parameter.style, parameter.explode, &parameter.ty),
    };
    let function = match parameter.location {
        ParameterLocation::Path => format_ident!("path"),
        ParameterLocation::Query if parameter.allow_reserved => format_ident!("query_reserved"),
        ParameterLocation::Query => format_ident!("query"),
        ParameterLocation::Header => format_ident!("header"),
        ParameterLocation::Cookie => format_ident!("cookie"),
    };
    quote! { let request = parameter::#function(request, #wire, #style, &self.#field)?; }
}

/// Returns the style of a parameter or a property of a form, as that of `orange_core`.
pub(crate) fn style(source: &mut Source, style: Style, explode: bool, ty: &TypeRef) -> TokenStream {
    source.uses("orange_core::operation::parameter::Style");
    let joined = |separator: &str| quote! { Style::Joined(#separator) };
    match (style, explode) {
        (Style::DeepObject, _) => quote! { Style::Deep },
        (Style::Label, explode) => quote! { Style::Label { explode: #explode } },
        (Style::Matrix, explode) => quote! { Style::Matrix { explode: #explode } },
        (Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited, true) => {
            quote! { Style::Exploded }
        }
        (Style::Simple, true) if !matches!(ty, TypeRef::Array(..)) => quote! { Style::Exploded },
        (Style::Form | Style::Simple, _) => joined(","),
        (Style::SpaceDelimited, _) => joined(" "),
        (Style::PipeDelimited, _) => joined("|"),
        (Style::TabDelimited, _) => joined("\t"),
    }
}

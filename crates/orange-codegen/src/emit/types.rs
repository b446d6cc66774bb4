//! A type where it is used, as Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::form::Form;
use super::source::Source;
use crate::ir::{EnumKind, IntegerFormat, Shape, StringFormat, TypeId, TypeRef};

/// The Rust type of a reference in a form.
pub(super) fn rust(context: &Context<'_>, source: &mut Source, ty: &TypeRef, form: Form) -> TokenStream {
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => {
            let json = source.core("Json");
            quote! { #json }
        }
        TypeRef::Named(id) => {
            let name = source.sibling(context.plan.name(*id, form));
            quote! { #name }
        }
        TypeRef::String(StringFormat::Date) => {
            let date = source.core("Date");
            quote! { #date }
        }
        TypeRef::String(StringFormat::DateTime) => {
            let date_time = source.core("DateTime");
            quote! { #date_time }
        }
        TypeRef::String(StringFormat::Password) => {
            let secret = source.core("Secret");
            quote! { #secret }
        }
        // A file part inside a JSON object can only be text.
        TypeRef::String(_) | TypeRef::Binary => quote! { String },
        TypeRef::Integer(IntegerFormat::Uint64) => quote! { u64 },
        TypeRef::Integer(_) => quote! { i64 },
        TypeRef::Number => {
            let number = source.core("Number");
            quote! { #number }
        }
        TypeRef::Boolean => quote! { bool },
        // A patch replaces a list or a map as a whole.
        TypeRef::Array(inner, _) => {
            let inner = rust(context, source, inner, form.of_elements());
            quote! { Vec<#inner> }
        }
        TypeRef::Map(inner, _) => {
            source.uses("std::collections::BTreeMap");
            let inner = rust(context, source, inner, form.of_elements());
            quote! { BTreeMap<String, #inner> }
        }
        TypeRef::Nullable(inner) => {
            let inner = rust(context, source, inner, form);
            quote! { Option<#inner> }
        }
        TypeRef::Any => {
            let json = source.core("Json");
            quote! { #json }
        }
    }
}

/// Resolves a reference through plain type aliases.
pub(super) fn resolved<'a>(context: &'a Context<'_>, ty: &'a TypeRef) -> &'a TypeRef {
    let mut ty = ty;
    while let TypeRef::Named(id) = ty {
        match &context.document.ty(*id).shape {
            Shape::Alias(target, _) if !context.plan.is_endless(*id) && !is_newtype(context, *id) => {
                ty = target
            }
            _ => break,
        }
    }
    ty
}

/// Whether a named type becomes a newtype of a string.
pub(super) fn is_newtype(context: &Context<'_>, id: TypeId) -> bool {
    matches!(
        &context.document.ty(id).shape,
        Shape::Alias(TypeRef::String(format), _) if !matches!(format, StringFormat::Date | StringFormat::DateTime | StringFormat::Password)
    )
}

/// Whether a type is text: a string, a named string or an enum of strings.
pub(super) fn is_textual(context: &Context<'_>, ty: &TypeRef) -> bool {
    match resolved(context, ty) {
        TypeRef::String(_) => true,
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Enum(shape) => shape.kind == EnumKind::String,
            Shape::Alias(..) => is_newtype(context, *id),
            _ => false,
        },
        _ => false,
    }
}

/// Whether text converts into a type by `into()`. It does not for a date, because not every text is a date.
pub(super) fn is_made_of_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    let is_date =
        matches!(resolved(context, ty), TypeRef::String(StringFormat::Date | StringFormat::DateTime));
    is_textual(context, ty) && !is_date
}

/// The parameter of a function, and its conversion into the stored value.
pub(super) struct Argument {
    pub ty: TokenStream,
    pub convert: TokenStream,
}

/// A parameter `name` for a value of `ty`, as general as practical.
pub(super) fn argument(
    context: &Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    form: Form,
    name: &syn::Ident,
) -> Argument {
    let rust = rust(context, source, ty, form);
    match resolved(context, ty) {
        TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Map(..) | TypeRef::Nullable(_) => {
            Argument { ty: rust, convert: quote! { #name } }
        }
        TypeRef::Array(inner, _) => {
            let element = self::rust(context, source, inner, form.of_elements());
            match resolved(context, inner) {
                TypeRef::Integer(_)
                | TypeRef::Boolean
                | TypeRef::Nullable(_)
                | TypeRef::Array(..)
                | TypeRef::Map(..) => Argument {
                    ty: quote! { impl IntoIterator<Item = #element> },
                    convert: quote! { #name.into_iter().collect() },
                },
                _ => Argument {
                    ty: quote! { impl IntoIterator<Item = impl Into<#element>> },
                    convert: quote! { #name.into_iter().map(Into::into).collect() },
                },
            }
        }
        _ => Argument { ty: quote! { impl Into<#rust> }, convert: quote! { #name.into() } },
    }
}

/// How a setter takes a value of `ty`, as `__setter!` names it, and the type that it takes: the arguments of
/// [`argument`].
pub(super) fn taken(
    context: &Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    form: Form,
) -> (&'static str, TokenStream) {
    match resolved(context, ty) {
        TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Map(..) | TypeRef::Nullable(_) => {
            ("value", rust(context, source, ty, form))
        }
        TypeRef::Array(inner, _) => {
            let kind = match resolved(context, inner) {
                TypeRef::Integer(_)
                | TypeRef::Boolean
                | TypeRef::Nullable(_)
                | TypeRef::Array(..)
                | TypeRef::Map(..) => "items",
                _ => "list",
            };
            (kind, rust(context, source, inner, form.of_elements()))
        }
        _ => ("into", rust(context, source, ty, form)),
    }
}

/// A Rust name from the model as an identifier.
pub(super) fn ident(name: &str) -> syn::Ident {
    // Keywords are escaped already. An invalid identifier is replaced instead of a panic.
    syn::parse_str(name)
        .unwrap_or_else(|_| format_ident!("property_{}", name.replace(|c: char| !c.is_alphanumeric(), "_")))
}

//! Rust types of type references, and function arguments for values of these types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::projection::Projection;
use super::source::Source;
use crate::ir::{EnumKind, IntegerFormat, Shape, StringFormat, TypeId, TypeRef};
use crate::lower::names;

/// Returns the Rust type of a type reference. A named type is meant in the projection.
pub(super) fn rust_type(
    context: &Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    projection: Projection,
) -> TokenStream {
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => {
            let json = source.core("Json");
            quote! { #json }
        }
        TypeRef::Named(id) => {
            let name = source.sibling(context.plan.name(*id, projection));
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
        // A file in a JSON object is text.
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
            let inner = rust_type(context, source, inner, projection.of_elements());
            quote! { Vec<#inner> }
        }
        TypeRef::Map(inner, _) => {
            source.uses("std::collections::BTreeMap");
            let inner = rust_type(context, source, inner, projection.of_elements());
            quote! { BTreeMap<String, #inner> }
        }
        TypeRef::Nullable(inner) => {
            let inner = rust_type(context, source, inner, projection);
            quote! { Option<#inner> }
        }
        TypeRef::Any => {
            let json = source.core("Json");
            quote! { #json }
        }
    }
}

/// Resolves a reference through aliases that are Rust type aliases.
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

/// Whether text converts into a type by `into()`. Not every text is a date.
pub(super) fn converts_from_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    let is_date =
        matches!(resolved(context, ty), TypeRef::String(StringFormat::Date | StringFormat::DateTime));
    is_textual(context, ty) && !is_date
}

/// The conversion of a function argument into the stored value.
#[derive(Clone, Copy)]
pub(super) enum Conversion {
    None,
    Into,
    /// The elements of an iterator are collected.
    Elements,
    /// The elements of an iterator are converted and collected.
    ElementsInto,
}

impl Conversion {
    /// Returns the conversion to a type that accepts the most arguments without ambiguity.
    pub(super) fn new(context: &Context<'_>, ty: &TypeRef) -> Self {
        let is_passed_unchanged = |ty: &TypeRef| {
            matches!(
                resolved(context, ty),
                TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Map(..) | TypeRef::Nullable(_)
            )
        };
        match resolved(context, ty) {
            ty if is_passed_unchanged(ty) => Self::None,
            TypeRef::Array(inner, _) => match resolved(context, inner) {
                TypeRef::Array(..) => Self::Elements,
                inner if is_passed_unchanged(inner) => Self::Elements,
                _ => Self::ElementsInto,
            },
            _ => Self::Into,
        }
    }
}

/// The type of a function argument, and its conversion into the stored value.
pub(super) struct Argument {
    pub ty: TokenStream,
    pub convert: TokenStream,
}

/// Returns the argument `name` for a value of a type.
pub(super) fn argument(
    context: &Context<'_>,
    source: &mut Source,
    ty: &TypeRef,
    projection: Projection,
    name: &Ident,
) -> Argument {
    // The type of the value, or of its elements.
    let item = match resolved(context, ty) {
        TypeRef::Array(inner, _) => rust_type(context, source, inner, projection.of_elements()),
        _ => rust_type(context, source, ty, projection),
    };
    let (ty, convert) = match Conversion::new(context, ty) {
        Conversion::None => (item, quote! { #name }),
        Conversion::Into => (quote! { impl Into<#item> }, quote! { #name.into() }),
        Conversion::Elements => {
            (quote! { impl IntoIterator<Item = #item> }, quote! { #name.into_iter().collect() })
        }
        Conversion::ElementsInto => (
            quote! { impl IntoIterator<Item = impl Into<#item>> },
            quote! { #name.into_iter().map(Into::into).collect() },
        ),
    };
    Argument { ty, convert }
}

/// Converts a Rust name of the intermediate representation to an identifier.
pub(super) fn ident(name: &str) -> Ident {
    // `lower` escapes keywords. If a name is still no identifier, `property_…` takes its place, because `Ident::new` would
    // panic without naming the property.
    if names::is_plain(name) {
        return Ident::new(name, Span::call_site());
    }
    syn::parse_str(name)
        .unwrap_or_else(|_| format_ident!("property_{}", name.replace(|c: char| !c.is_alphanumeric(), "_")))
}

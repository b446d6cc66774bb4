//! The enum of a union, and its variants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Context;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::types;
use crate::ir::{Object, Shape, TypeId, TypeRef};

/// A variant of the enum: one of the union, or the fallback for an unknown discriminator value.
pub(super) struct EnumVariant<'a> {
    pub(super) name: Ident,
    pub(super) ty: TypeRef,
    /// The keys of the definitions that decode as this variant.
    pub(super) definitions: Vec<String>,
    /// The object that the variant holds, if its type is an object.
    pub(super) object: Option<(TypeId, &'a Object)>,
    /// Discriminator values; empty for the fallback variant.
    pub(super) tags: Vec<String>,
    pub(super) docs: TokenStream,
}

/// The enum of a union in one projection.
pub(super) struct UnionEnum<'a, 'b> {
    pub(super) id: TypeId,
    pub(super) projection: Projection,
    pub(super) name: Ident,
    pub(super) variants: &'b [EnumVariant<'a>],
}

impl UnionEnum<'_, '_> {
    /// Whether a variant has this name.
    pub(super) fn has_variant(&self, name: &Ident) -> bool {
        self.variants.iter().any(|variant| variant.name == *name)
    }
}

/// Returns the Rust type that a variant holds.
pub(super) fn variant_type(
    context: &Context<'_>,
    source: &mut Source,
    variant: &EnumVariant<'_>,
    projection: Projection,
) -> TokenStream {
    let ty = types::rust_type(context, source, &variant.ty, projection);
    // Boxed, because it may be large or contain the union.
    match &variant.ty {
        TypeRef::Named(id) if !matches!(context.document.ty(*id).shape, Shape::Enum(_)) => {
            quote! { Box<#ty> }
        }
        _ => ty,
    }
}

//! The alternatives of an enum for a choice of shapes.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::source::Source;
use crate::emit::types;
use crate::ir::{Object, Shape, TypeId, TypeRef};

/// One alternative of the enum, the one for everything else included.
pub(super) struct Alternative<'a> {
    pub(super) name: Ident,
    pub(super) ty: TypeRef,
    /// The definitions that are read as this one.
    pub(super) definitions: Vec<String>,
    /// The object it holds, if it is one.
    pub(super) object: Option<(TypeId, &'a Object)>,
    /// Discriminator values; empty for the fallback variant.
    pub(super) tags: Vec<String>,
    pub(super) docs: TokenStream,
}

/// The enum of one form.
pub(super) struct Shaped<'a, 'b> {
    pub(super) id: TypeId,
    pub(super) form: Form,
    pub(super) name: Ident,
    pub(super) alternatives: &'b [Alternative<'a>],
}

impl Shaped<'_, '_> {
    pub(super) fn has(&self, other: &Ident) -> bool {
        self.alternatives.iter().any(|variant| variant.name == *other)
    }
}

/// The Rust type that an alternative holds.
pub(super) fn variant_type(
    context: &Context<'_>,
    source: &mut Source,
    variant: &Alternative<'_>,
    form: Form,
) -> TokenStream {
    let ty = types::rust(context, source, &variant.ty, form);
    // Boxed where it may be large or lead back here.
    match &variant.ty {
        TypeRef::Named(id) if !matches!(context.document.ty(*id).shape, Shape::Enum(_)) => {
            quote! { Box<#ty> }
        }
        _ => ty,
    }
}

//! Validation of parameters before the request is sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Context;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::{rules, types};
use crate::ir::{Parameter, Shape, StringFormat, TypeRef};

/// Returns the statement that checks the filters in a query by the rules of their declared parameter.
pub(super) fn filter_check(
    context: &mut Context<'_>,
    source: &mut Source,
    parameter: &Parameter,
) -> TokenStream {
    // An enum is open: it has no rules, so its values are checked as text.
    fn without_enums(context: &Context<'_>, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Named(id) if matches!(context.document.ty(*id).shape, Shape::Enum(_)) => {
                TypeRef::String(StringFormat::Plain)
            }
            TypeRef::Array(inner, rules) => {
                TypeRef::Array(Box::new(without_enums(context, inner)), rules.clone())
            }
            ty => ty.clone(),
        }
    }
    // A query sends text, numbers and lists of them.
    let is_sent = |ty: &TypeRef| match types::resolved(context, ty) {
        // A typed field rejects invalid dates.
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => false,
        TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Number => true,
        TypeRef::Named(id) => matches!(context.document.ty(*id).shape, Shape::Alias(..)),
        _ => false,
    };
    let is_list =
        matches!(types::resolved(context, &parameter.ty), TypeRef::Array(inner, _) if is_sent(inner));
    if parameter.media_type.is_some() || !(is_sent(&parameter.ty) || is_list) {
        return TokenStream::new();
    }
    let ty = without_enums(context, &parameter.ty);
    let checks = rules::of_value(context, source, &ty, &parameter.rules, &parameter.pointer);
    if checks.is_empty() {
        return checks;
    }
    let (wire, rust) = (&parameter.wire, types::rust_type(context, source, &ty, Projection::Whole));
    quote! {
        for value in &self.query.filter_values::<#rust>(API.dialect, #wire, &mut violations) {
            let violations = &mut violations.enter(#wire);
            #checks
        }
    }
}

/// Returns the statement that checks a parameter with its own field.
pub(super) fn check(
    context: &mut Context<'_>,
    source: &mut Source,
    parameter: &Parameter,
    field: &Ident,
    required: bool,
) -> TokenStream {
    let checks = rules::of_value(context, source, &parameter.ty, &parameter.rules, &parameter.pointer);
    if checks.is_empty() {
        return checks;
    }
    let wire = &parameter.wire;
    if required {
        quote! {
            {
                let value = &self.#field;
                let violations = &mut violations.enter(#wire);
                #checks
            }
        }
    } else {
        quote! {
            if let Some(value) = &self.#field {
                let violations = &mut violations.enter(#wire);
                #checks
            }
        }
    }
}

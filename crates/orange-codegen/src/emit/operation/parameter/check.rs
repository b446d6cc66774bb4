//! Validation of parameters before the request is sent.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::source::Source;
use crate::emit::{rules, types};
use crate::ir::{Parameter, Shape, StringFormat, TypeRef};

/// Checks the filters that become a declared parameter by the rules of that parameter.
pub(super) fn filter_check(
    context: &mut Context<'_>,
    source: &mut Source,
    parameter: &Parameter,
) -> TokenStream {
    // An enum is open, and has no rules.
    fn plain(context: &Context<'_>, ty: &TypeRef) -> TypeRef {
        match ty {
            TypeRef::Named(id) if matches!(context.document.ty(*id).shape, Shape::Enum(_)) => {
                TypeRef::String(StringFormat::Plain)
            }
            TypeRef::Array(inner, rules) => TypeRef::Array(Box::new(plain(context, inner)), rules.clone()),
            ty => ty.clone(),
        }
    }
    // A query writes texts, numbers and lists of them.
    let is_written = |ty: &TypeRef| match types::resolved(context, ty) {
        // A typed field rejects invalid dates.
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => false,
        TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Number => true,
        TypeRef::Named(id) => matches!(context.document.ty(*id).shape, Shape::Alias(..)),
        _ => false,
    };
    let is_list =
        matches!(types::resolved(context, &parameter.ty), TypeRef::Array(inner, _) if is_written(inner));
    if parameter.media_type.is_some() || !(is_written(&parameter.ty) || is_list) {
        return TokenStream::new();
    }
    let ty = plain(context, &parameter.ty);
    let checks = rules::of_value(context, source, &ty, &parameter.rules, &parameter.pointer);
    if checks.is_empty() {
        return checks;
    }
    let (wire, rust) = (&parameter.wire, types::rust(context, source, &ty, Form::Whole));
    quote! {
        for value in &self.query.filter_values::<#rust>(API.dialect, #wire, &mut violations) {
            let violations = &mut violations.enter(#wire);
            #checks
        }
    }
}

/// Checks a parameter that is a field of the operation.
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

//! The only value of a field, which is set without an argument.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::Value;

use super::context::Context;
use super::types::{self, resolved};
use crate::ir::{EnumKind, Rules, Shape, TypeRef};

/// Returns the only value that a type and its rules allow, as an expression of that type. A constructor sets it without an
/// argument. `None` if there are several values, or if the value is an object or an array.
pub(super) fn only_value(context: &Context<'_>, ty: &TypeRef, rules: &Rules) -> Option<TokenStream> {
    let value = rules.constant.clone().or_else(|| only_value_of_type(context, ty))?;
    let ty = resolved(context, ty);
    let is_integer_enum = match ty {
        TypeRef::Named(id) => {
            matches!(&context.document.ty(*id).shape, Shape::Enum(shape) if shape.kind == EnumKind::Integer)
        }
        _ => false,
    };
    match &value {
        Value::String(text) if types::converts_from_text(context, ty) || *ty == TypeRef::Any => {
            Some(quote! { #text.into() })
        }
        Value::Bool(value) if *ty == TypeRef::Boolean => Some(quote! { #value }),
        Value::Bool(value) if *ty == TypeRef::Any => Some(quote! { #value.into() }),
        Value::Number(number) if matches!(ty, TypeRef::Integer(_)) => integer(number),
        Value::Number(number)
            if is_integer_enum || number.is_i64() && matches!(ty, TypeRef::Number | TypeRef::Any) =>
        {
            let number = integer(number)?;
            Some(quote! { i64::into(#number) })
        }
        _ => None,
    }
}

/// Returns the only value that a named type allows.
fn only_value_of_type(context: &Context<'_>, ty: &TypeRef) -> Option<Value> {
    let mut ty = ty;
    // A chain that is longer than the list of types is a cycle.
    for _ in 0..=context.document.types.len() {
        let TypeRef::Named(id) = ty else { return None };
        match &context.document.ty(*id).shape {
            Shape::Alias(_, Rules { constant: Some(value), .. }) => return Some(value.clone()),
            Shape::Alias(target, _) => ty = target,
            Shape::Enum(shape) => match &shape.values[..] {
                [value] => return Some(value.wire.clone()),
                _ => return None,
            },
            Shape::Object(_) | Shape::Union(_) => return None,
        }
    }
    None
}

/// Returns a whole number as a literal.
fn integer(number: &serde_json::Number) -> Option<TokenStream> {
    let signed = number.as_i64().map(|number| Literal::i64_unsuffixed(number).to_token_stream());
    signed.or_else(|| number.as_u64().map(|number| Literal::u64_unsuffixed(number).to_token_stream()))
}

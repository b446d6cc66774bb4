//! Values for tests, as Rust expressions.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::context::Context;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::types;
use crate::ir::TypeRef;

/// Returns a value as an argument of a constructor: a literal if possible, otherwise decoded from JSON.
pub(crate) fn sample_argument(
    context: &Context<'_>,
    ty: &TypeRef,
    value: &Value,
    projection: Projection,
) -> TokenStream {
    let is_text = types::is_textual(context, ty) || *types::resolved(context, ty) == TypeRef::Binary;
    match (value, types::resolved(context, ty)) {
        (Value::String(text), _) if is_text => quote! { #text },
        (Value::Bool(value), TypeRef::Boolean) => quote! { #value },
        (Value::Number(number), TypeRef::Integer(_)) if number.is_i64() || number.is_u64() => {
            let number: TokenStream = number.to_string().parse().unwrap_or_default();
            quote! { #number }
        }
        (value, _) => exact_sample(context, ty, value, projection),
    }
}

/// Returns a value of exactly the type, decoded from JSON.
pub(crate) fn exact_sample(
    context: &Context<'_>,
    ty: &TypeRef,
    value: &Value,
    projection: Projection,
) -> TokenStream {
    // The imports of this source are dropped: the file with the tests has its own.
    let ty = types::rust_type(context, &mut Source::new("tests").with_models(), ty, projection);
    let json = value.to_string();
    quote! { sample::<#ty>(#json) }
}

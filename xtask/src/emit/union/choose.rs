//! Reading without a discriminator, or variants that are no objects: the variant that fits best what is
//! there.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::{Shaped, variant_type};
use crate::emit::Context;
use crate::emit::plan::Form;
use crate::emit::source::Source;
use crate::ir::{EnumKind, Shape, StringFormat, TypeRef, Union};

/// The variant that fits best what is there.
pub fn choose(
    context: &Context<'_>,
    source: &mut Source,
    shape: &Shaped<'_, '_>,
    union: &Union,
    other: &Ident,
) {
    let Shaped { form, name, alternatives, .. } = shape;
    let (mut fits, mut arms, mut writes) = (Vec::new(), Vec::new(), Vec::new());
    for (index, variant) in alternatives.iter().enumerate() {
        if union.discriminator.is_none() || (variant.tags.is_empty() && variant.name != *other) {
            fits.push(fit(context, source, &variant.ty, *form));
        } else {
            fits.push(quote! { None });
        }
        let variant_name = &variant.name;
        let boxed = variant_type(context, source, variant, *form).to_string().starts_with("Box ");
        let make = if boxed {
            quote! { |value| Self::#variant_name(Box::new(value)) }
        } else {
            quote! { Self::#variant_name }
        };
        let index = Literal::usize_unsuffixed(index);
        if variant.name != *other {
            arms.push(quote! { Some(#index) => variant(raw, #make), });
        }
        writes.push(quote! { Self::#variant_name(value) => value.serialize(serializer), });
    }
    for import in ["Union", "Read", "variant"] {
        source.core(import);
    }
    source.uses("orange_core::__private::serde_json::value::RawValue");
    let untagged = alternatives.iter().any(|one| one.tags.is_empty() && one.name != *other);
    let by_fit = untagged.then(|| {
        source.core("best");
        quote! { best(&[#(#fits),*]) }
    });
    let by_tag = union.discriminator.as_ref().map(|discriminator| {
        let member = &discriminator.member;
        let arms = alternatives.iter().enumerate().filter(|(_, variant)| !variant.tags.is_empty());
        let arms = arms.map(|(index, variant)| {
            let tags = &variant.tags;
            let index = Literal::usize_unsuffixed(index);
            quote! { Some(#(#tags)|*) => Some(#index), }
        });
        let rest = by_fit.clone().unwrap_or_else(|| quote! { None });
        match alternatives.iter().all(|one| one.tags.is_empty()) {
            true => rest,
            false => {
                source.core("tag");
                quote! { match tag(raw, #member).as_deref() { #(#arms)* _ => #rest } }
            }
        }
    });
    let chosen = by_tag.or(by_fit).unwrap_or_else(|| quote! { None });
    let (rest, json) = if shape.has(other) {
        (quote! { variant(raw, |value| Self::#other(Box::new(value))) }, None)
    } else {
        let json = source.core("Json");
        writes.push(quote! { Self::#other(value) => value.serialize(serializer), });
        let function = quote! {
            fn other(json: #json) -> Option<Self> {
                Some(Self::#other(json))
            }
        };
        (quote! { Ok(Read::Null) }, Some(function))
    };
    source.uses("orange_core::__private::serde_json");
    source.uses("orange_core::__private::serde::Serialize");
    source.uses("orange_core::__private::serde::Serializer");
    source.push(quote! {
        impl Union for #name {
            fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
                let index: Option<usize> = #chosen;
                match index {
                    #(#arms)*
                    _ => #rest,
                }
            }

            #json
        }
    });
    source.push(quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                }
            }
        }
    });
    source.push(quote! { orange_core::__union!(#name); });
}

/// An expression that says how well `raw` fits a type: `None` not at all, 0 best.
fn fit(context: &Context<'_>, source: &mut Source, ty: &TypeRef, form: Form) -> TokenStream {
    source.core("fit");
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => quote! { fit::any(raw) },
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(object) => {
                let name = source.sibling(context.plan.name(*id, form));
                let required = object
                    .members
                    .iter()
                    .filter(|member| member.required && (form == Form::Whole || !member.read_only));
                let required = required.map(|member| &member.wire);
                quote! { fit::object::<#name>(raw, &[#(#required),*]) }
            }
            Shape::Union(_) => quote! { fit::union(raw) },
            Shape::Enum(shape) => {
                let name = source.sibling(context.plan.name(*id, form));
                match shape.kind {
                    EnumKind::String => quote! { fit::text_enum::<#name>(raw) },
                    EnumKind::Integer => quote! { fit::integer_enum::<#name>(raw) },
                }
            }
            Shape::Alias(target, _) => fit(context, source, target, form),
        },
        TypeRef::String(StringFormat::Date) => quote! { fit::date(raw) },
        TypeRef::String(StringFormat::DateTime) => quote! { fit::date_time(raw) },
        TypeRef::String(_) | TypeRef::Binary => quote! { fit::text(raw) },
        TypeRef::Integer(_) => quote! { fit::integer(raw) },
        TypeRef::Number => quote! { fit::number(raw) },
        TypeRef::Boolean => quote! { fit::boolean(raw) },
        TypeRef::Array(inner, _) => {
            let inner = fit(context, source, inner, form);
            let inner = function(&inner);
            quote! { fit::list(raw, #inner) }
        }
        TypeRef::Map(..) => quote! { fit::map(raw) },
        TypeRef::Nullable(inner) => {
            let inner = fit(context, source, inner, form);
            quote! { fit::nullable(raw, || #inner) }
        }
        TypeRef::Any => quote! { fit::any(raw) },
    }
}

/// An expression that is about `raw` as a function: `f(raw)` is just `f`.
fn function(expression: &TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = expression.clone().into_iter().collect();
    match tokens.split_last() {
        Some((TokenTree::Group(arguments), name)) if arguments.stream().to_string() == "raw" => {
            name.iter().cloned().collect()
        }
        _ => quote! { |raw| #expression },
    }
}

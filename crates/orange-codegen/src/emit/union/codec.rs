//! Decoding and encoding of a union. The discriminator selects the variant, or else the schema that the value matches.

use proc_macro2::{Ident, Literal};
use quote::quote;

use super::variant::{UnionEnum, variant_type};
use crate::emit::context::Context;
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::types;
use crate::ir::Union;

/// Implements `Union` (the choice of the variant and its decoding) and `Serialize`. `other` is the name of the fallback
/// variant.
pub(super) fn implement_codec(
    context: &mut Context<'_>,
    source: &mut Source,
    shape: &UnionEnum<'_, '_>,
    union: &Union,
    other: &Ident,
) {
    let UnionEnum { projection, name, variants, .. } = shape;
    let (mut schemas, mut arms, mut writes) = (Vec::new(), Vec::new(), Vec::new());
    for (index, variant) in variants.iter().enumerate() {
        if union.discriminator.is_none() || (variant.tags.is_empty() && variant.name != *other) {
            for key in &variant.definitions {
                context.definitions.insert(key.clone());
                let index = Literal::usize_unsuffixed(index);
                schemas.push(quote! { (#key, #index) });
            }
        }
        let variant_name = &variant.name;
        let boxed = variant_type(context, source, variant, *projection).to_string().starts_with("Box ");
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
    for import in ["Decoded", "Union", "variant"] {
        source.core(import);
    }
    source.uses("orange_core::__private::serde_json::value::RawValue");
    let by_schema = (!schemas.is_empty()).then(|| {
        source.uses("super::super::schemas::DEFINITIONS");
        let rule = types::ident(if union.exclusive { "One" } else { "First" });
        let purpose = types::ident(if *projection == Projection::Create { "Request" } else { "Response" });
        quote! { orange_core::__choose!(#rule, #purpose, DEFINITIONS, raw, [#(#schemas),*]) }
    });
    let by_tag = union.discriminator.as_ref().map(|discriminator| {
        let property = &discriminator.property;
        let arms = variants.iter().enumerate().filter(|(_, variant)| !variant.tags.is_empty());
        let arms = arms.map(|(index, variant)| {
            let tags = &variant.tags;
            let index = Literal::usize_unsuffixed(index);
            quote! { Some(#(#tags)|*) => Some(#index), }
        });
        let without_tag = by_schema.clone().unwrap_or_else(|| quote! { None });
        match variants.iter().all(|variant| variant.tags.is_empty()) {
            true => without_tag,
            false => {
                source.core("tag");
                quote! { match tag(raw, #property).as_deref() { #(#arms)* _ => #without_tag } }
            }
        }
    });
    let chosen = by_tag.or(by_schema).unwrap_or_else(|| quote! { None });
    let (fallback, json) = if shape.has_variant(other) {
        (quote! { variant(raw, |value| Self::#other(Box::new(value))) }, None)
    } else {
        let json = source.core("Json");
        writes.push(quote! { Self::#other(value) => value.serialize(serializer), });
        let function = quote! {
            fn other(json: #json) -> Option<Self> {
                Some(Self::#other(json))
            }
        };
        (quote! { Ok((None, Decoded::Null)) }, Some(function))
    };
    source.uses("orange_core::__private::serde_json");
    source.uses("orange_core::__private::serde::Serialize");
    source.uses("orange_core::__private::serde::Serializer");
    source.push(quote! {
        impl Union for #name {
            fn choose(raw: &RawValue) -> serde_json::Result<(Option<Self>, Decoded)> {
                let index: Option<usize> = #chosen;
                match index {
                    #(#arms)*
                    _ => #fallback,
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

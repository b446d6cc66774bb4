//! Open enums of strings and integers.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::Context;
use super::docs;
use super::projection::Projection;
use super::source::Source;
use super::types::ident;
use crate::ir::{Enum, EnumKind, EnumValue, TypeId};

/// The Rust code that depends on the JSON type of the values.
struct Representation {
    /// The type of an unknown value.
    stored: TokenStream,
    /// The type that `known` matches, and that the accessor returns.
    borrowed: TokenStream,
    /// The argument of `known`.
    argument: Ident,
    /// The accessor of the JSON value.
    accessor: Ident,
    /// The expression of an unknown value in the accessor.
    unknown: TokenStream,
    trait_name: Ident,
    macro_name: Ident,
    /// The values as literals.
    literals: Vec<TokenStream>,
}

impl Representation {
    fn new(source: &mut Source, shape: &Enum) -> Self {
        match shape.kind {
            EnumKind::String => Self {
                stored: quote! { Box<str> },
                borrowed: quote! { &str },
                argument: format_ident!("text"),
                accessor: format_ident!("as_str"),
                unknown: quote! { value.__get() },
                trait_name: source.core("TextEnum"),
                macro_name: format_ident!("__text_enum"),
                literals: shape.values.iter().map(string_literal).collect(),
            },
            EnumKind::Integer => Self {
                stored: quote! { i64 },
                borrowed: quote! { i64 },
                argument: format_ident!("value"),
                accessor: format_ident!("as_i64"),
                unknown: quote! { *value.__get() },
                trait_name: source.core("IntegerEnum"),
                macro_name: format_ident!("__integer_enum"),
                literals: shape.values.iter().map(integer_literal).collect(),
            },
        }
    }
}

fn string_literal(value: &EnumValue) -> TokenStream {
    let text = value.wire_text();
    quote! { #text }
}

fn integer_literal(value: &EnumValue) -> TokenStream {
    let value = value.wire.as_i64().unwrap_or_default();
    let literal = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote! { -#literal }
    } else {
        quote! { #literal }
    }
}

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, shape: &Enum) {
    let definition = context.document.ty(id);
    let name = ident(context.plan.name(id, Projection::Whole));
    let notes = "Open enum: an unknown value is preserved and sent back unchanged.";
    let fallback = docs::schema_name(definition);
    let text = docs::text_with_notes(&definition.docs, &fallback, notes, Some(&definition.pointer));
    let docs = docs::lines(&text, 0);
    let unknown_value = source.core("UnknownValue");
    let variants: Vec<_> = shape.values.iter().map(|value| ident(&value.rust)).collect();
    let variant_docs = shape.values.iter().map(|value| {
        docs::of(&value.docs, &format!("The value {}.", docs::code(&value.wire_text())), None, 4)
    });
    let Representation { stored, borrowed, argument, accessor, unknown, trait_name, macro_name, literals } =
        Representation::new(source, shape);
    let alias = alias_function(shape);
    source.push(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            #[doc(hidden)]
            __Unknown(#unknown_value<#stored>),
        }

        impl #name {
            /// Returns the JSON value.
            pub fn #accessor(&self) -> #borrowed {
                match self {
                    #(Self::#variants => #literals,)*
                    Self::__Unknown(value) => #unknown,
                }
            }
        }

        impl #trait_name for #name {
            const VALUES: &'static [Self] = &[#(Self::#variants),*];

            fn known(#argument: #borrowed) -> Option<Self> {
                let value = match #argument {
                    #(#literals => Self::#variants,)*
                    _ => return None,
                };
                Some(value)
            }

            #alias

            fn unknown(value: #unknown_value<#stored>) -> Self {
                Self::__Unknown(value)
            }
        }
    });
    source.push(quote! { orange_core::#macro_name!(#name); });
}

/// Returns the function that finds a value by another spelling; `None` without other spellings.
fn alias_function(shape: &Enum) -> Option<TokenStream> {
    // A spelling of several values belongs to the first of them.
    let mut taken: BTreeSet<String> = shape.values.iter().map(EnumValue::wire_text).collect();
    let arms: Vec<_> = shape
        .values
        .iter()
        .filter_map(|value| {
            let aliases: Vec<_> =
                value.aliases.iter().filter(|alias| taken.insert((*alias).clone())).collect();
            let variant = ident(&value.rust);
            (!aliases.is_empty()).then(|| quote! { #(#aliases)|* => Self::#variant, })
        })
        .collect();
    (!arms.is_empty()).then(|| {
        quote! {
            fn alias(text: &str) -> Option<Self> {
                let value = match text {
                    #(#arms)*
                    _ => return None,
                };
                Some(value)
            }
        }
    })
}

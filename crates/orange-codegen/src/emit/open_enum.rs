//! Open enums of strings and integers.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::context::Context;
use super::docs;
use super::form::Form;
use super::source::Source;
use super::types::ident;
use crate::ir::{Enum, EnumKind, TypeId};

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, shape: &Enum) {
    let definition = context.document.ty(id);
    let name = ident(context.plan.name(id, Form::Whole));
    let fallback = format!("`{}`.", definition.source_name.as_ref().unwrap_or(&definition.name));
    let mut docs = definition.docs.clone();
    let open = "Open enum: an unknown value is preserved and sent back unchanged.";
    docs.description = Some(match docs.description {
        Some(text) => format!("{text}\n\n{open}"),
        None => format!("{fallback}\n\n{open}"),
    });
    let docs = docs::of(&docs, &fallback, Some(&definition.pointer), 0);
    let unknown = source.core("UnknownValue");
    let name_text = name.to_string();
    let variants: Vec<_> = shape.values.iter().map(|value| ident(&value.rust)).collect();
    let variant_docs = shape.values.iter().map(|value| {
        let wire = value.wire.as_str().map_or_else(|| value.wire.to_string(), str::to_owned);
        docs::of(&value.docs, &format!("`{}`.", wire.replace('`', "'")), None, 4)
    });
    match shape.kind {
        EnumKind::String => {
            let trait_name = source.core("TextEnum");
            let wires: Vec<String> = shape
                .values
                .iter()
                .map(|value| value.wire.as_str().map_or_else(|| value.wire.to_string(), str::to_owned))
                .collect();
            // Each alias belongs to the first value that has it.
            let mut seen: BTreeSet<&String> = wires.iter().collect();
            let aliased: Vec<_> = shape
                .values
                .iter()
                .map(|value| {
                    (value, value.aliases.iter().filter(|alias| seen.insert(alias)).collect::<Vec<_>>())
                })
                .filter(|(_, aliases)| !aliases.is_empty())
                .collect();
            let alias = (!aliased.is_empty()).then(|| {
                let spellings = aliased.iter().map(|(_, aliases)| quote! { #(#aliases)|* });
                let variants = aliased.iter().map(|(value, _)| ident(&value.rust));
                quote! {
                    fn alias(text: &str) -> Option<Self> {
                        let value = match text {
                            #(#spellings => Self::#variants,)*
                            _ => return None,
                        };
                        Some(value)
                    }
                }
            });
            source.push(quote! {
                #docs
                #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variant_docs #variants,)*
                    #[doc(hidden)]
                    __Unknown(#unknown<Box<str>>),
                }
            });
            source.push(quote! {
                impl #name {
                    /// Returns the JSON value.
                    pub fn as_str(&self) -> &str {
                        match self {
                            #(Self::#variants => #wires,)*
                            Self::__Unknown(value) => value.__get(),
                        }
                    }
                }
            });
            source.push(quote! {
                impl #trait_name for #name {
                    const NAME: &'static str = #name_text;
                    const VALUES: &'static [Self] = &[#(Self::#variants),*];

                    fn known(text: &str) -> Option<Self> {
                        let value = match text {
                            #(#wires => Self::#variants,)*
                            _ => return None,
                        };
                        Some(value)
                    }

                    #alias

                    fn unknown(value: #unknown<Box<str>>) -> Self {
                        Self::__Unknown(value)
                    }
                }
            });
            source.push(quote! { orange_core::__text_enum!(#name); });
        }
        EnumKind::Integer => {
            let trait_name = source.core("IntegerEnum");
            let wires: Vec<TokenStream> = shape
                .values
                .iter()
                .map(|value| {
                    let value = value.wire.as_i64().unwrap_or_default();
                    let literal = Literal::u64_unsuffixed(value.unsigned_abs());
                    if value < 0 {
                        quote! { -#literal }
                    } else {
                        quote! { #literal }
                    }
                })
                .collect();
            source.push(quote! {
                #docs
                #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
                #[non_exhaustive]
                pub enum #name {
                    #(#variant_docs #variants,)*
                    #[doc(hidden)]
                    __Unknown(#unknown<i64>),
                }
            });
            source.push(quote! {
                impl #name {
                    /// Returns the JSON value.
                    pub fn as_i64(&self) -> i64 {
                        match self {
                            #(Self::#variants => #wires,)*
                            Self::__Unknown(value) => *value.__get(),
                        }
                    }
                }
            });
            source.push(quote! {
                impl #trait_name for #name {
                    const NAME: &'static str = #name_text;
                    const VALUES: &'static [Self] = &[#(Self::#variants),*];

                    fn known(value: i64) -> Option<Self> {
                        let value = match value {
                            #(#wires => Self::#variants,)*
                            _ => return None,
                        };
                        Some(value)
                    }

                    fn unknown(value: #unknown<i64>) -> Self {
                        Self::__Unknown(value)
                    }
                }
            });
            source.push(quote! { orange_core::__integer_enum!(#name); });
        }
    }
}

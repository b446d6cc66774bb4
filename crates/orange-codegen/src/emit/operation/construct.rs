//! The constructors and setters of an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::parameter::Input;
use crate::emit::constructor::{Constructor, FieldArgument};
use crate::emit::source::Source;
use crate::emit::structs::setter_name;

/// Returns a constructor with the required inputs, and setters for the others.
pub(super) fn constructor_and_setters(
    source: &mut Source,
    name: &Ident,
    builder: &Ident,
    inputs: &[Input],
) -> TokenStream {
    let required: Vec<_> =
        inputs.iter().filter(|input| input.is_argument()).map(|input| input.argument.clone()).collect();
    let (mut values, mut converted) = (Vec::new(), Vec::new());
    for input in inputs {
        let (field, convert) = (&input.argument.field, &input.argument.convert);
        let (value, is_shorthand) = if input.is_query {
            (quote! { Query::new() }, false)
        } else if let Some(only) = &input.only_value {
            (only.clone(), false)
        } else if input.required {
            (quote! { #convert }, *field == convert.to_string())
        } else {
            (quote! { None }, false)
        };
        converted.push(if is_shorthand {
            quote! { #field }
        } else {
            quote! { #field: #value }
        });
        values.push(if input.is_argument() {
            quote! { #field }
        } else {
            quote! { #field: #value }
        });
    }
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let has_fields = !inputs.is_empty();
    let constructor =
        Constructor { name, builder, required, noun: "request", fields_noun: "parameters", has_fields };
    let new =
        constructor.emit(source, &quote! { #name { #(#values),* } }, &quote! { Self { #(#converted),* } });
    let setters = inputs.iter().filter(|input| !input.is_argument()).map(|input| {
        let FieldArgument { field, argument, convert, .. } = &input.argument;
        if input.is_query {
            return quote! {
                /// Sets filters, sorting and selected fields.
                pub fn with_query(mut self, query: Query) -> Self {
                    self.#field = query;
                    self
                }
            };
        }
        let (docs, setter) = (&input.docs, setter_name(field));
        let value = match input.required {
            true => quote! { #convert },
            false => quote! { Some(#convert) },
        };
        quote! {
            #docs
            pub fn #setter(mut self, #field: #argument) -> Self {
                self.#field = #value;
                self
            }
        }
    });
    let setters: Vec<TokenStream> = setters.collect();
    let methods = (new.is_some() || !setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #new

                #(#setters)*
            }
        }
    });
    quote! {
        #methods

        #default
    }
}

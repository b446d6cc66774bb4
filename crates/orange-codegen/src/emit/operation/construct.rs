//! The constructors and setters of an operation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::parameter::Input;
use crate::emit::constructor::{Constructor, Required};
use crate::emit::source::Source;

/// Returns a constructor with the required parameters and setters for the others.
pub(super) fn items(source: &mut Source, name: &Ident, builder: &Ident, inputs: &[Input]) -> TokenStream {
    let required = inputs.iter().filter(|input| input.is_argument());
    let required: Vec<Required> = required.map(Input::to_required).collect();
    let (mut values, mut converted) = (Vec::new(), Vec::new());
    for input in inputs {
        let (field, convert) = (&input.field, &input.convert);
        let (value, shorthand) = if input.is_query() {
            (quote! { Query::new() }, false)
        } else if let Some(only) = &input.only_value {
            (only.clone(), false)
        } else if input.required {
            (quote! { #convert }, *field == convert.to_string())
        } else {
            (quote! { None }, false)
        };
        converted.push(if shorthand {
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
    let summary = "Creates the request from its required parameters.";
    let constructor = Constructor { name, builder, required, summary };
    let new =
        constructor.emit(source, &quote! { #name { #(#values),* } }, &quote! { Self { #(#converted),* } });
    let setters = inputs.iter().filter(|input| !input.is_argument()).map(|input| {
        let (field, ty, convert, docs) = (&input.field, &input.argument, &input.convert, &input.docs);
        if input.is_query() {
            return quote! {
                /// Sets filters, sorting and selected fields.
                pub fn with_query(mut self, query: Query) -> Self {
                    self.#field = query;
                    self
                }
            };
        }
        let setter = crate::emit::structs::setter_name(field);
        let value = match input.required {
            true => quote! { #convert },
            false => quote! { Some(#convert) },
        };
        quote! {
            #docs
            pub fn #setter(mut self, #field: #ty) -> Self {
                self.#field = #value;
                self
            }
        }
    });
    let setters: Vec<TokenStream> = setters.collect();
    let own = (new.is_some() || !setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #new

                #(#setters)*
            }
        }
    });
    quote! {
        #own

        #default
    }
}

//! Operations as the README of a new crate shows them.

use proc_macro2::Ident;
use quote::quote;

use super::parameter::Input;
use crate::emit::{code_text, constructor, docs};
use crate::ir::{Docs, Operation};

/// An operation, and how to create it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The Rust name of the operation.
    pub name: String,
    pub method: String,
    pub path: String,
    /// First paragraph of its title or else of its description, as Markdown in one line.
    pub summary: Option<String>,
    /// The expression that creates it, or `None` if an argument is no literal.
    pub constructor: Option<String>,
    /// Whether it returns pages.
    pub is_page: bool,
}

impl Call {
    /// `name` is the Rust name of the operation.
    pub(super) fn new(operation: &Operation, name: &Ident, inputs: &[Input], is_page: bool) -> Self {
        let required = inputs.iter().filter(|input| input.is_argument());
        let arguments: Option<Vec<_>> = required
            .map(|input| {
                let sample = input.sample.as_ref().filter(|sample| is_literal(&sample.to_string()))?;
                Some((&input.argument, sample.clone()))
            })
            .collect();
        let constructor = arguments.map(|arguments| {
            code_text::expression_text(&constructor::call(&quote! { operations::#name }, &arguments))
        });
        let Docs { title, description, .. } = &operation.docs;
        let first = |text: &String| docs::first_paragraph(text).replace('\n', " ");
        Self {
            name: name.to_string(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            summary: title.as_ref().or(description.as_ref()).map(first).filter(|text| !text.is_empty()),
            constructor,
            is_page,
        }
    }
}

/// Whether an expression is a literal.
fn is_literal(expression: &str) -> bool {
    syn::parse_str::<syn::Lit>(expression).is_ok()
}

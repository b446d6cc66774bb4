//! Filters that the file declares operator by operator: the dialect of their typed field.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::docs;
use crate::filter_paths::{listed, property_at};
use crate::ir::{Operation, Parameter, ParameterLocation, ParameterRole, Property, TypeId};
use crate::lower::{are_declared, camel, custom_spelling, operator_type, snake, split_dotted};

/// A path for which the file declares parameters with an operator behind a dot.
pub(super) struct DeclaredFilter<'a> {
    pub path: String,
    pub property: &'a Property,
    /// Name of the type of its operators.
    dialect: String,
    /// The operators as types, each with the declared name of its parameter and the description.
    operators: BTreeMap<&'static str, (&'a str, Option<&'a str>)>,
}

/// The declared filters of every operation that lists a type, in the order of their paths.
pub(super) fn declared<'a>(context: &Context<'a>, root: TypeId) -> Vec<DeclaredFilter<'a>> {
    let document = context.document;
    let lists = |operation: &&Operation| listed(document, operation) == Some(root);
    let parameters = || document.operations.iter().filter(lists).flat_map(|operation| &operation.parameters);
    let mut filters: Vec<DeclaredFilter<'a>> = Vec::new();
    for parameter in parameters().filter(|one| one.role == ParameterRole::Filter) {
        let Some((path, word)) = split_dotted(&parameter.wire) else { continue };
        let (Some(operator), Some(property)) = (operator_type(word), property_at(document, root, path))
        else {
            continue;
        };
        add(&mut filters, parameter, path, property, operator);
    }
    // The bare name declares equality.
    let is_bare =
        |one: &&Parameter| one.location == ParameterLocation::Query && one.role == ParameterRole::Plain;
    for parameter in parameters().filter(is_bare).filter(|_| are_declared(document)) {
        if let Some(property) = property_at(document, root, &parameter.wire) {
            add(&mut filters, parameter, &parameter.wire, property, "Eq");
        }
    }
    filters.sort_by(|one, other| one.path.cmp(&other.path));
    filters
}

/// Adds an operator to the filter on a path. The first parameter that declares it counts.
fn add<'a>(
    filters: &mut Vec<DeclaredFilter<'a>>,
    parameter: &'a Parameter,
    path: &str,
    property: &'a Property,
    operator: &'static str,
) {
    let entry = (parameter.wire.as_str(), parameter.docs.description.as_deref());
    if let Some(known) = filters.iter_mut().find(|one| one.path == path) {
        known.operators.entry(operator).or_insert(entry);
        return;
    }
    let mut dialect = format!("{}Operators", camel(path, "field"));
    while filters.iter().any(|one| one.dialect == dialect) {
        dialect.push('_');
    }
    let operators = BTreeMap::from([(operator, entry)]);
    filters.push(DeclaredFilter { path: path.to_owned(), property, dialect, operators });
}

impl DeclaredFilter<'_> {
    /// The name of the type of its operators.
    pub(super) fn name(&self) -> TokenStream {
        if self.is_equality() {
            return quote! { orange_core::query::EqualityOnly };
        }
        let name = format_ident!("{}", self.dialect);
        quote! { #name }
    }

    /// Whether only the bare name is declared.
    fn is_equality(&self) -> bool {
        self.operators.len() == 1 && self.operators.get("Eq").is_some_and(|(wire, _)| *wire == self.path)
    }

    /// A name for the function of a path below another.
    pub(super) fn function(&self) -> String {
        snake(&self.path, "field")
    }

    /// The type of its operators, unless it is one of the core.
    pub(super) fn dialect(&self) -> TokenStream {
        if self.is_equality() {
            return TokenStream::new();
        }
        let name = self.name();
        let quoted = |text: &str| format!("`{}`", text.replace('`', "'"));
        let mut text = format!("Operators that the interface file declares for {}.\n\n", quoted(&self.path));
        for (wire, description) in self.operators.values() {
            let prose = description.map(docs::prose).unwrap_or_default();
            match prose.split("\n\n").next().filter(|first| !first.is_empty() && !first.contains("```")) {
                Some(first) => text.push_str(&format!("- {}: {}\n", quoted(wire), first.replace('\n', " "))),
                None => text.push_str(&format!("- {}\n", quoted(wire))),
            }
        }
        let docs = docs::lines(&text, 4);
        let operators = self.operators.iter().map(|(operator, (wire, _))| {
            let operator = format_ident!("{operator}");
            let word = wire.strip_prefix(self.path.as_str()).and_then(|rest| rest.strip_prefix('.'));
            let spelling = word.and_then(custom_spelling).map(|word| quote! { = #word });
            quote! { #operator #spelling }
        });
        quote! {
            orange_core::filter_operators! {
                #docs
                pub enum #name: #(#operators),*;
            }
        }
    }
}

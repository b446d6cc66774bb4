//! Filters whose operators the file declares as parameters, such as `openedAt.gte`.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Context;
use super::docs;
use crate::filter_paths::{list_item_type, property_at};
use crate::ir::{Operation, Parameter, ParameterLocation, ParameterRole, Property, TypeId};
use crate::lower::{are_declared, camel, custom_spelling, operator_type, snake, split_dotted};

/// A path with the operators that the file declares for it.
pub(super) struct DeclaredFilter<'a> {
    pub path: String,
    pub property: &'a Property,
    /// The name of the type of the operators.
    type_name: String,
    /// The parameter of each operator, by the name of the operator in `orange_core::query`.
    operators: BTreeMap<&'static str, &'a Parameter>,
}

/// Returns the declared filters of the operations that list a type, sorted by path.
pub(super) fn declared_filters<'a>(context: &Context<'a>, root: TypeId) -> Vec<DeclaredFilter<'a>> {
    let document = context.document;
    let lists = |operation: &&Operation| list_item_type(document, operation) == Some(root);
    let parameters = || document.operations.iter().filter(lists).flat_map(|operation| &operation.parameters);
    let mut filters: Vec<DeclaredFilter<'a>> = Vec::new();
    for parameter in parameters().filter(|parameter| parameter.role == ParameterRole::Filter) {
        let Some((path, operator)) = split_dotted(&parameter.wire) else { continue };
        let (Some(operator), Some(property)) = (operator_type(operator), property_at(document, root, path))
        else {
            continue;
        };
        add(&mut filters, parameter, path, property, operator);
    }
    // A parameter with the name of a property declares equality.
    let is_plain = |parameter: &&Parameter| {
        parameter.location == ParameterLocation::Query && parameter.role == ParameterRole::Plain
    };
    for parameter in parameters().filter(is_plain).filter(|_| are_declared(document)) {
        if let Some(property) = property_at(document, root, &parameter.wire) {
            add(&mut filters, parameter, &parameter.wire, property, "Eq");
        }
    }
    filters.sort_by(|left, right| left.path.cmp(&right.path));
    filters
}

/// Adds an operator to the filter on a path, unless another parameter declares it already.
fn add<'a>(
    filters: &mut Vec<DeclaredFilter<'a>>,
    parameter: &'a Parameter,
    path: &str,
    property: &'a Property,
    operator: &'static str,
) {
    if let Some(filter) = filters.iter_mut().find(|filter| filter.path == path) {
        filter.operators.entry(operator).or_insert(parameter);
        return;
    }
    let mut type_name = format!("{}Operators", camel(path, "field"));
    while filters.iter().any(|filter| filter.type_name == type_name) {
        type_name.push('_');
    }
    let operators = BTreeMap::from([(operator, parameter)]);
    filters.push(DeclaredFilter { path: path.to_owned(), property, type_name, operators });
}

impl DeclaredFilter<'_> {
    /// Returns the path of the type of the operators.
    pub(super) fn operators_path(&self) -> TokenStream {
        if self.is_equality() {
            return quote! { orange_core::query::EqualityOnly };
        }
        let name = format_ident!("{}", self.type_name);
        quote! { #name }
    }

    /// Whether equality is the only operator, in its standard spelling.
    fn is_equality(&self) -> bool {
        self.operators.len() == 1
            && self.operators.get("Eq").is_some_and(|parameter| parameter.wire == self.path)
    }

    /// Returns the name of the function for the path.
    pub(super) fn function_name(&self) -> String {
        snake(&self.path, "field")
    }

    /// Returns the declaration of the type of the operators. `None` if `orange-core` has the type.
    pub(super) fn operators_declaration(&self) -> Option<String> {
        if self.is_equality() {
            return None;
        }
        let mut text =
            format!("Operators that the interface file declares for {}.\n\n", docs::code(&self.path));
        for parameter in self.operators.values() {
            let wire = docs::code(&parameter.wire);
            match docs::summary(&parameter.docs) {
                Some(summary) => text.push_str(&format!("- {wire}: {summary}\n")),
                None => text.push_str(&format!("- {wire}\n")),
            }
        }
        let mut comment = String::new();
        docs::comment(&mut comment, &text, 4);
        let operators = self.operators.iter().map(|(operator, parameter)| {
            let spelling =
                parameter.wire.strip_prefix(self.path.as_str()).and_then(|rest| rest.strip_prefix('.'));
            match spelling.and_then(custom_spelling) {
                Some(spelling) => format!("{operator} = {spelling:?}"),
                None => (*operator).to_owned(),
            }
        });
        let operators = operators.collect::<Vec<_>>().join(", ");
        Some(format!(
            "orange_core::filter_operators! {{\n{comment}    pub enum {}: {operators};\n}}\n",
            self.type_name
        ))
    }
}

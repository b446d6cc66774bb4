//! Filters that the file declares operator by operator: the dialect of their typed field.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, docs};
use crate::ir::{Member, Operation, ParameterLocation, ParameterRole, TypeId};
use crate::lists::{listed, member_at};
use crate::lower::{camel, operator_type, snake, split_dotted};

/// A path for which the file declares parameters with an operator behind a dot.
pub struct DeclaredFilter<'a> {
    pub path: String,
    pub member: &'a Member,
    /// Name of the type of its operators.
    dialect: String,
    /// The declared name of each parameter, its operator as a type, and its description.
    operators: BTreeMap<&'a str, (&'static str, Option<&'a str>)>,
}

/// The declared filters of every operation that lists a type, in the order of their paths.
pub fn declared<'a>(context: &Context<'a>, root: TypeId) -> Vec<DeclaredFilter<'a>> {
    let document = context.document;
    let lists = |operation: &&Operation| listed(document, operation) == Some(root);
    let parameters = || document.operations.iter().filter(lists).flat_map(|operation| &operation.parameters);
    let mut filters: Vec<DeclaredFilter<'a>> = Vec::new();
    for parameter in parameters().filter(|one| one.role == ParameterRole::Filter) {
        let Some((path, word)) = split_dotted(&parameter.wire) else { continue };
        let (Some(operator), Some(member)) = (operator_type(word), member_at(document, root, path)) else {
            continue;
        };
        let entry = (operator, parameter.docs.description.as_deref());
        let known = filters.iter().position(|one| one.path == path);
        let at = known.unwrap_or_else(|| {
            let mut dialect = format!("{}Operators", camel(path, "field"));
            while filters.iter().any(|one| one.dialect == dialect) {
                dialect.push('_');
            }
            filters.push(DeclaredFilter {
                path: path.to_owned(),
                member,
                dialect,
                operators: BTreeMap::new(),
            });
            filters.len() - 1
        });
        filters[at].operators.entry(&parameter.wire).or_insert(entry);
    }
    // The bare name declares equality.
    for parameter in parameters().filter(|one| one.location == ParameterLocation::Query) {
        if let Some(filter) = filters.iter_mut().find(|one| one.path == parameter.wire) {
            filter.operators.entry(&parameter.wire).or_insert(("Eq", parameter.docs.description.as_deref()));
        }
    }
    filters.sort_by(|one, other| one.path.cmp(&other.path));
    filters
}

impl DeclaredFilter<'_> {
    /// The name of the type of its operators.
    pub fn name(&self) -> syn::Ident {
        format_ident!("{}", self.dialect)
    }

    /// A name for the function of a path below another.
    pub fn function(&self) -> String {
        snake(&self.path, "field")
    }

    /// The type of its operators.
    pub fn dialect(&self) -> TokenStream {
        let name = self.name();
        let quoted = |text: &str| format!("`{}`", text.replace('`', "'"));
        let mut text = format!("Operators that the file declares for {}.\n\n", quoted(&self.path));
        for (wire, (_, description)) in &self.operators {
            let prose = description.map(docs::prose).unwrap_or_default();
            match prose.split("\n\n").next().filter(|first| !first.is_empty() && !first.contains("```")) {
                Some(first) => text.push_str(&format!("- {}: {}\n", quoted(wire), first.replace('\n', " "))),
                None => text.push_str(&format!("- {}\n", quoted(wire))),
            }
        }
        let docs = docs::lines(&text, 4);
        let operators = self.operators.values().map(|(operator, _)| format_ident!("{operator}"));
        quote! {
            orange_core::filter_operators! {
                #docs
                pub enum #name: #(#operators),*;
            }
        }
    }
}

//! The name of the builder of a request, and which parameters a query writes.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use crate::emit::types::ident;
use crate::ir::{ParameterLocation, ParameterRole};

/// A name for the builder of an operation or a form, unlike those of all operations.
pub(super) fn builder_name(name: &Ident, taken: &BTreeSet<String>) -> Ident {
    let name = format!("{name}Builder");
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken.contains(name));
    ident(&free.unwrap_or_default())
}

/// Whether a parameter is one of those that a `Query` writes.
pub(super) fn in_query(role: ParameterRole, wire: &str, location: ParameterLocation) -> bool {
    location == ParameterLocation::Query
        && match role {
            ParameterRole::Offset => wire == "offset",
            ParameterRole::Limit => wire == "limit",
            ParameterRole::Sort => wire == "sort",
            ParameterRole::Fields => wire == "fields",
            ParameterRole::Filters | ParameterRole::Filter => true,
            ParameterRole::Plain | ParameterRole::IfMatch | ParameterRole::Ignored => false,
        }
}

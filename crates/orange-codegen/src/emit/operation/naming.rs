//! The name of a builder, and the parameters that are part of a query.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use crate::emit::names;
use crate::emit::types::ident;
use crate::ir::{ParameterLocation, ParameterRole};

/// Returns the name of the builder of an operation or a form.
pub(super) fn builder_name(name: &Ident, taken: &BTreeSet<String>) -> Ident {
    ident(&names::first_free(&[&format!("{name}Builder")], "", |name| !taken.contains(name)))
}

/// Whether `Query` sends a parameter.
pub(super) fn is_part_of_query(role: ParameterRole, wire: &str, location: ParameterLocation) -> bool {
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

//! Generated structs and their fields, and the names of their methods.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::format_ident;

use super::names::first_free;
use super::projection::Projection;
use super::types::ident;
use crate::ir::Property;

/// A property as the field of a struct.
pub(super) struct Field<'a> {
    /// The index of the property in its object. It is the same in every projection.
    pub index: usize,
    pub property: &'a Property,
    pub name: Ident,
    /// The type of the value, without `Option` or `Patch`.
    pub ty: TokenStream,
    /// Whether `ty` is a `Box`, because the object would contain itself.
    pub boxed: bool,
    /// Whether `ty` is an enum of types, among which the discriminator selects.
    pub is_tagged: bool,
}

/// The fields of a struct whose types depend on the discriminator.
pub(super) struct TaggedFields {
    /// The field of the discriminator.
    pub discriminator: Ident,
    /// The type of each field, by its index.
    pub enums: BTreeMap<usize, Ident>,
    /// Whether the types have hand-written rules.
    pub have_hand_written_rules: bool,
}

/// A generated struct.
pub(super) struct Struct<'a> {
    pub name: Ident,
    pub projection: Projection,
    pub fields: Vec<Field<'a>>,
    /// The field with the unknown properties.
    pub extras: Ident,
    pub tagged: Option<TaggedFields>,
}

impl<'a> Struct<'a> {
    pub(super) fn new(name: &str, projection: Projection, fields: Vec<Field<'a>>) -> Self {
        let is_free = |name: &str| fields.iter().all(|field: &Field<'_>| field.name != name);
        let extras = first_free(&["extras"], "_", is_free);
        Self { name: ident(name), projection, fields, extras: ident(&extras), tagged: None }
    }
}

/// Returns the documentation of a type for creation. `whole` is the type with all properties.
pub(super) fn create_docs(whole: &str) -> String {
    format!("[`{whole}`] in a creation request, without its read-only properties.")
}

/// Names of other methods, and of methods of traits that a method would hide or resemble.
const METHODS: &[&str] = &[
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "builder",
    "check",
    "clone",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "fmt",
    "from",
    "from_iter",
    "from_str",
    "get",
    "get_json",
    "hash",
    "index",
    "index_mut",
    "into",
    "into_iter",
    "is_null",
    "mul",
    "ne",
    "neg",
    "new",
    "next",
    "not",
    "rem",
    "remove",
    "send",
    "serialize",
    "set",
    "shl",
    "shr",
    "sub",
    "to_owned",
    "to_string",
    "try_into",
    "type_id",
    "unknown",
    "validate",
];

/// Returns the name of the setter of a field.
pub(super) fn setter_name(name: &Ident) -> Ident {
    if METHODS.iter().any(|method| name == method) { format_ident!("with_{name}") } else { name.clone() }
}

/// Returns the name of the getter of a field.
pub(super) fn getter_name(name: &Ident) -> Ident {
    if METHODS.iter().any(|method| name == method) { format_ident!("{name}_") } else { name.clone() }
}

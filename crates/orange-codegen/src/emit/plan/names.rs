//! Rust names of types and their modules.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::names::first_free;
use crate::emit::projection::Projection;
use crate::ir::{Document, TypeId};
use crate::lower::names;

/// Type names that generated code or its users need for other types.
pub(crate) const RESERVED: &[&str] = &[
    "Any",
    "Box",
    "BTreeMap",
    "Bytes",
    "ApiRequest",
    "Clone",
    "Copy",
    "Date",
    "DateTime",
    "Debug",
    "Decoded",
    "Default",
    "Drop",
    "ETag",
    "Eq",
    "Err",
    "Error",
    "ExtraFields",
    "Fn",
    "FnMut",
    "FnOnce",
    "Violations",
    "From",
    "FromStr",
    "Hash",
    "IntegerEnum",
    "Into",
    "IntoIterator",
    "Iterator",
    "Json",
    "New",
    "None",
    "Number",
    "Object",
    "Ok",
    "Option",
    "Ord",
    "NestedRules",
    "PartialEq",
    "PartialOrd",
    "Patch",
    "Pattern",
    "Secret",
    "Result",
    "Self",
    "Send",
    "SerializeMap",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Tagged",
    "TextEnum",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Union",
    "UnknownValue",
    "Validate",
    "Vec",
];

/// Returns a name that is neither taken nor reserved.
pub(super) fn free_type_name(name: &str, taken: &BTreeSet<String>) -> String {
    let is_free = |name: &str| !taken.contains(name) && !RESERVED.contains(&name);
    first_free(&[name, &format!("{name}Model")], "", is_free)
}

/// Returns a module name for each type, unique regardless of case.
pub(super) fn modules(
    document: &Document,
    type_names: &BTreeMap<(TypeId, Projection), String>,
) -> Vec<String> {
    let mut taken = BTreeSet::new();
    (0..document.types.len())
        .map(|index| {
            let name = type_names.get(&(TypeId(index), Projection::Whole)).map_or("", String::as_str);
            let base = names::module(name, "models");
            let name = first_free(&[&base], "_", |name| !taken.contains(name));
            taken.insert(name.clone());
            name
        })
        .collect()
}

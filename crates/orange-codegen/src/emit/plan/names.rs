//! Rust names of types and their modules.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::form::Form;
use crate::ir::{Document, TypeId};
use crate::lower::names;

/// Names that would shadow names used by generated code or its readers.
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
pub(super) fn unique(name: &str, taken: &BTreeSet<String>) -> String {
    let free = |name: &String| !taken.contains(name) && !RESERVED.contains(&name.as_str());
    let candidates = [name.to_owned(), format!("{name}Model")].into_iter();
    let numbered = (2..).map(|number| format!("{name}{number}"));
    candidates.chain(numbered).find(free).unwrap_or_default()
}

/// Returns a module name for each type, unique regardless of case.
pub(super) fn modules(document: &Document, type_names: &BTreeMap<(TypeId, Form), String>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    (0..document.types.len())
        .map(|index| {
            let name = type_names.get(&(TypeId(index), Form::Whole)).map_or("", String::as_str);
            let base = names::module(name, "models");
            let numbered = (2..).map(|number| format!("{base}_{number}"));
            let name = std::iter::once(base.clone())
                .chain(numbered)
                .find(|name| !taken.contains(name))
                .unwrap_or_default();
            taken.insert(name.clone());
            name
        })
        .collect()
}

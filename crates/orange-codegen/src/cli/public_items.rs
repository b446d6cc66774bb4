//! The operations, parameters and types of generated code, to report those that regeneration would remove.
//!
//! They are read from the Rust code, because the interface file may have changed.

use std::collections::BTreeSet;
use std::fmt;

/// Public names of generated code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PublicItems {
    operations: BTreeSet<String>,
    /// Names with their operation, such as `ReplaceShelf.if_match`.
    parameters: BTreeSet<String>,
    types: BTreeSet<String>,
}

impl PublicItems {
    /// Returns the items of generated files: pairs of path and text.
    pub(super) fn of<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Self {
        let mut items = Self::default();
        for (_, text) in files.into_iter().filter(|(path, _)| path.ends_with(".rs")) {
            items.add(text);
        }
        items
    }

    fn add(&mut self, text: &str) {
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let Some(name) = declared_type(line) else { continue };
            if !text.contains(&format!("impl Operation for {name} ")) {
                self.types.insert(name.to_owned());
                continue;
            }
            self.operations.insert(name.to_owned());
            if line.ends_with('{') {
                // The fields of an operation are its parameters and its body.
                let fields = lines.by_ref().take_while(|line| *line != "}");
                let fields = fields.filter_map(|line| line.strip_prefix("    ")?.split_once(": "));
                self.parameters.extend(fields.map(|(field, _)| format!("{name}.{field}")));
            }
        }
    }

    /// Returns the names in `self` that `other` lacks. Parameters of a removed operation are not listed.
    pub(super) fn without(&self, other: &Self) -> Self {
        let operations = &self.operations - &other.operations;
        let mut parameters = &self.parameters - &other.parameters;
        parameters
            .retain(|name| name.split_once('.').is_none_or(|(operation, _)| !operations.contains(operation)));
        Self { operations, parameters, types: &self.types - &other.types }
    }

    /// Whether there are no items.
    pub(super) fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.parameters.is_empty() && self.types.is_empty()
    }
}

/// Returns the name of the public type that a line of formatted code declares.
fn declared_type(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let rest = ["pub struct ", "pub enum ", "pub type "].iter().find_map(|start| line.strip_prefix(start))?;
    rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())
}

/// Maximum number of names of each kind in a message.
const MAX_NAMES: usize = 8;

impl fmt::Display for PublicItems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kinds = [(&self.operations, "operation"), (&self.parameters, "parameter"), (&self.types, "type")];
        let mut separator = "";
        for (names, kind) in kinds.iter().filter(|(names, _)| !names.is_empty()) {
            let plural = if names.len() == 1 { "" } else { "s" };
            let listed: Vec<&str> = names.iter().take(MAX_NAMES).map(String::as_str).collect();
            let more = if names.len() > MAX_NAMES { ", …" } else { "" };
            write!(f, "{separator}{} {kind}{plural} ({}{more})", names.len(), listed.join(", "))?;
            separator = ", ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPERATION: (&str, &str) = (
        "operations/replace_shelf.rs",
        "pub struct ReplaceShelf {\n    id: String,\n    if_match: String,\n}\n\nimpl Operation for ReplaceShelf {\n}\n\npub enum ReplaceShelfResponse {\n    Ok: x,\n}\n",
    );
    const MODEL: (&str, &str) =
        ("models/shelf.rs", "pub struct Shelf {\n    data: ShelfData,\n}\npub struct ShelfPatch;\n");

    #[test]
    fn removed_items_are_listed_by_kind() {
        let all = PublicItems::of([OPERATION, MODEL]);
        assert!(all.without(&all).is_empty());
        assert_eq!(
            all.without(&PublicItems::default()).to_string(),
            "1 operation (ReplaceShelf), 3 types (ReplaceShelfResponse, Shelf, ShelfPatch)"
        );
        let without_parameter = OPERATION.1.replace("    if_match: String,\n", "");
        let new = PublicItems::of([(OPERATION.0, without_parameter.as_str()), MODEL]);
        assert_eq!(all.without(&new).to_string(), "1 parameter (ReplaceShelf.if_match)");
    }

    #[test]
    fn type_moved_to_another_file_is_not_removed() {
        let moved = PublicItems::of([("models/shelves.rs", MODEL.1)]);
        assert!(PublicItems::of([MODEL]).without(&moved).is_empty());
    }
}

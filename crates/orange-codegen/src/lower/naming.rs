//! Names of types, derived from the location of their schemas.
//!
//! `#/components/schemas/Ticket/allOf/1/properties/status` is `TicketStatus`, independent of the order in which
//! types are made.

use std::collections::HashMap;

use serde_json::Value;

use super::core_type;
use super::index::named_schemas;
use super::names::{self, Case, UniqueNames};
use super::state::Lowerer;
use crate::pointer;
use crate::resolve::{FileId, Location, NodeId};

/// Sections whose keys are names.
const SECTIONS: &[&str] =
    &["schemas", "parameters", "responses", "requestBodies", "headers", "definitions", "$defs", "examples"];

/// Whether a schema at this location has its own name in the file.
pub(super) fn is_named(node_id: &NodeId) -> bool {
    let tokens: Vec<_> = pointer::tokens(&node_id.path).collect();
    match tokens.as_slice() {
        [components, section, _] => components == "components" && section == "schemas",
        [section, _] => section == "definitions" || section == "$defs" || section == "schemas",
        // A file that is one schema, or a plain list of schemas.
        [] | [_] => node_id.file != FileId::ROOT,
        [.., section, _] => section == "$defs" || section == "definitions",
    }
}

impl Lowerer<'_> {
    /// Names the schemas of the root file before all others.
    pub(super) fn reserve_names(&mut self) {
        self.name_suffixed_schemas();
        for schema in named_schemas(self.sources, FileId::ROOT) {
            let source = schema.id.name().unwrap_or_default();
            // `x-orange-name` replaces the name of a published file.
            let explicit = schema.text("x-orange-name").or_else(|| schema.text(core_type::KEY));
            let explicit = explicit.or_else(|| self.suffixed_schema_names.get(&source).cloned());
            let preferred = names::of_type(explicit.as_deref().unwrap_or(&source));
            let name = self.type_names.take([preferred.clone()]);
            self.report_type_name(&schema.id, &source, &preferred, &name);
            self.reserved_names.insert(schema.id.clone(), name);
        }
    }

    /// Reports that a schema is renamed, and why.
    fn report_type_name(&mut self, node_id: &NodeId, source: &str, preferred: &str, name: &str) {
        if name == names::in_case(source, Case::Camel) {
            return;
        }
        if name != preferred {
            return self.report_derived_name(node_id, preferred, name);
        }
        let message = if self.suffixed_schema_names.get(source).is_some_and(|family| family == name) {
            format!(
                "`{source}` is named `{name}`; set `x-orange-suffixes: keep` on the document to keep the suffix"
            )
        } else if names::of_type(source) == name {
            format!("`{source}` is not a valid or unique Rust name; the schema is named `{name}`")
        } else {
            format!("`{source}` is named `{name}` by `x-orange-name` or `{}`", core_type::KEY)
        };
        self.note("renamed", node_id, message);
    }

    /// Returns a free name for a schema.
    pub(super) fn type_name(&mut self, node_id: &NodeId) -> String {
        if let Some(name) = self.reserved_names.remove(node_id) {
            return name;
        }
        let words = self.name_words(node_id);
        let preferred = names::of_type(&words);
        let mut choices = vec![preferred.clone()];
        // Schemas with the same name in two files are prefixed with the name of the file, then of its folder.
        if let Some(location) = self.sources.location(node_id.file).filter(|_| node_id.file != FileId::ROOT) {
            choices.extend(qualified(&preferred, location));
        }
        let name = self.type_names.take(choices);
        if is_named(node_id) {
            self.report_type_name(node_id, &words, &preferred, &name);
        } else {
            self.report_derived_name(node_id, &preferred, &name);
        }
        name
    }

    /// Returns a free name made from words, for an unnamed type.
    pub(super) fn derived_name(&mut self, node_id: &NodeId, words: &str) -> String {
        let preferred = names::of_type(words);
        let name = self.type_names.take([preferred.clone()]);
        self.report_derived_name(node_id, &preferred, &name);
        name
    }

    /// Reports that a name is taken by another schema.
    fn report_derived_name(&mut self, node_id: &NodeId, preferred: &str, name: &str) {
        if name != preferred {
            self.note(
                "renamed",
                node_id,
                format!("`{preferred}` is used by another schema; this one is named `{name}`"),
            );
        }
    }

    /// Returns the words of a name for a location: the name of the enclosing definition, then the path inside it.
    pub(super) fn name_words(&self, node_id: &NodeId) -> String {
        let tokens: Vec<String> = pointer::tokens(&node_id.path).map(|token| token.into_owned()).collect();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        match tokens.as_slice() {
            ["components", "schemas", _, rest @ ..]
                if self.text_at(node_id, 3, "x-orange-name").is_some() =>
            {
                let name = self.text_at(node_id, 3, "x-orange-name").unwrap_or_default();
                self.path_words(node_id, &name, rest)
            }
            ["components", section, name, rest @ ..] if SECTIONS.contains(section) => {
                self.path_words(node_id, self.schema_name(node_id, section, name), rest)
            }
            [section, name, rest @ ..] if SECTIONS.contains(section) => {
                self.path_words(node_id, self.schema_name(node_id, section, name), rest)
            }
            ["components", "callbacks", name, _, _, rest @ ..] => self.path_words(node_id, name, rest),
            ["paths" | "webhooks" | "x-webhooks", path, rest @ ..] => {
                self.operation_words(node_id, path, rest)
            }
            ["components", "pathItems", path, rest @ ..] => self.operation_words(node_id, path, rest),
            [name, rest @ ..] => self.path_words(node_id, name, rest),
            [] => self.sources.location(node_id.file).map_or_else(|| "type".to_owned(), Location::stem),
        }
    }

    /// Returns the name of a definition, with the Rust name in place of a TM Forum suffix.
    fn schema_name<'n>(&'n self, node_id: &NodeId, section: &str, name: &'n str) -> &'n str {
        let is_schema =
            matches!(section, "schemas" | "definitions" | "$defs") && node_id.file == FileId::ROOT;
        self.suffixed_schema_names.get(name).filter(|_| is_schema).map_or(name, String::as_str)
    }

    /// Returns the words of a name for a location in an operation.
    fn operation_words(&self, node_id: &NodeId, path: &str, rest: &[&str]) -> String {
        if let [method, below @ ..] = rest
            && let Some(name) = self.operation_names.get(&(path.to_owned(), (*method).to_owned()))
        {
            return self.path_words(node_id, name, below);
        }
        self.path_words(node_id, path, rest)
    }

    /// Returns a name followed by the words for the tokens below it.
    fn path_words(&self, node_id: &NodeId, name: &str, rest: &[&str]) -> String {
        let mut words = vec![name.to_owned()];
        let mut rest = rest;
        // A value on the path is looked up by the number of tokens before `rest`: `total - rest.len()`.
        let total = pointer::tokens(&node_id.path).count();
        while let [key, after @ ..] = rest {
            let next = after.first().copied();
            let mut consumed = 2;
            match (*key, next) {
                ("properties" | "headers" | "formData", Some(name)) => words.push(name.to_owned()),
                ("$defs" | "definitions", Some(name)) => words = vec![name.to_owned()],
                ("patternProperties" | "dependentSchemas", Some(_)) => words.push("Value".to_owned()),
                ("oneOf" | "anyOf", Some(index)) => {
                    let depth = total - rest.len() + 2;
                    // A single variant that needs a type is named after the union.
                    if self.count_typed_variants(node_id, depth - 1) != 1 {
                        words.push(self.title_at(node_id, depth).unwrap_or_else(|| variant_name(index)));
                    }
                }
                ("responses", Some(status)) => {
                    if status.starts_with('2') {
                        words.push("Response".to_owned());
                    } else {
                        words.push(format!("{status} response"));
                    }
                }
                ("parameters", Some(_)) => {
                    let depth = total - rest.len() + 2;
                    words
                        .push(self.text_at(node_id, depth, "name").unwrap_or_else(|| "Parameter".to_owned()));
                }
                ("content" | "allOf", Some(_)) => {}
                ("callbacks", Some(name)) => {
                    words.push(name.to_owned());
                    // The expression and the method.
                    consumed = 4;
                }
                ("items" | "prefixItems" | "contains", index) => {
                    words.push("Item".to_owned());
                    consumed = if index.is_some_and(|index| pointer::index(index).is_some()) { 2 } else { 1 };
                }
                ("additionalProperties" | "unevaluatedProperties", _) => {
                    words.push("Value".to_owned());
                    consumed = 1;
                }
                ("requestBody", _) => {
                    words.push("Request".to_owned());
                    consumed = 1;
                }
                ("schema" | "contentSchema", _) => consumed = 1,
                ("itemSchema", _) => {
                    words.push("item".to_owned());
                    consumed = 1;
                }
                (other, _) => {
                    words.push(other.to_owned());
                    consumed = 1;
                }
            }
            rest = rest.get(consumed..).unwrap_or_default();
        }
        words.join(" ")
    }

    /// Returns the value at the first tokens of a location.
    fn value_at(&self, node_id: &NodeId, tokens: usize) -> Option<&Value> {
        let mut path = String::new();
        pointer::tokens(&node_id.path).take(tokens).for_each(|token| pointer::push_token(&mut path, &token));
        pointer::get(self.sources.file(node_id.file).value, &path)
    }

    fn text_at(&self, node_id: &NodeId, tokens: usize, key: &str) -> Option<String> {
        self.value_at(node_id, tokens)?.get(key)?.as_str().map(str::to_owned)
    }

    /// Returns the number of variants with their own type in the list at the first tokens of a location.
    fn count_typed_variants(&self, node_id: &NodeId, tokens: usize) -> usize {
        let list =
            self.value_at(node_id, tokens).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let has_type = |variant: &&Value| {
            ["properties", "enum", "allOf", "oneOf", "anyOf"]
                .iter()
                .any(|keyword| variant.get(keyword).is_some())
        };
        list.iter().filter(has_type).count()
    }

    /// Returns a title that is short enough for a name.
    fn title_at(&self, node_id: &NodeId, tokens: usize) -> Option<String> {
        self.text_at(node_id, tokens, "title").filter(|title| title.len() <= 40 && !title.trim().is_empty())
    }
}

/// Returns the name of an otherwise unnamed variant: its number, from 1.
pub(super) fn variant_name(index: &str) -> String {
    format!("Variant{}", index.parse::<usize>().map_or(1, |index| index + 1))
}

/// Returns the name with the file name as prefix, then with the folder name.
fn qualified(preferred: &str, location: &Location) -> Vec<String> {
    let stem = names::camel(&location.stem(), "file");
    let mut choices = Vec::new();
    if stem != preferred {
        choices.push(format!("{stem}{preferred}"));
    }
    if let Some(folder) = location.folder() {
        choices.push(format!("{}{preferred}", names::camel(folder, "folder")));
    }
    choices
}

/// Assigns unique names to the properties of an object or the values of an enum.
pub(super) fn unique_names<'n>(
    wires: impl IntoIterator<Item = &'n str>,
    make: impl Fn(&str) -> String,
) -> HashMap<String, String> {
    let mut taken = UniqueNames::default();
    let made = wires.into_iter().map(|wire| (wire, make(wire)));
    // Names that are already in Rust case are assigned first, so that `type_name` keeps its name after
    // `typeName`.
    let (exact, others): (Vec<_>, Vec<_>) = made.partition(|(wire, name)| wire == name);
    let mut names = HashMap::new();
    for (wire, name) in exact.into_iter().chain(others) {
        names.entry(wire.to_owned()).or_insert_with(|| taken.take([name]));
    }
    names
}

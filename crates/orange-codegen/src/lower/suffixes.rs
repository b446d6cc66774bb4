//! Rust names for the schema suffixes of TM Forum Open APIs version 5: `Ticket_RES` is received, `Ticket_FVO`
//! creates and `Ticket_MVO` updates a resource.
//!
//! The types are named `Ticket`, `TicketCreate` and `TicketUpdate`, unless another schema has that name. Each
//! change is reported. `x-orange-suffixes: keep` on the document keeps all suffixes, `x-orange-name` on a
//! schema names that schema.

use std::collections::{HashMap, HashSet};

use super::index::named_schemas;
use super::names::{Case, in_case, of_type};
use super::state::Lowerer;
use crate::resolve::FileId;

/// Key of a document for its suffixes: `keep`.
const KEY: &str = "x-orange-suffixes";

/// The suffix of update schemas.
pub(crate) const UPDATE_SUFFIX: &str = "_MVO";

/// Suffixes of schemas and their replacement in Rust.
const SUFFIXES: [(&str, &str); 3] = [("_RES", ""), ("_FVO", "Create"), (UPDATE_SUFFIX, "Update")];

impl Lowerer<'_> {
    /// Chooses the names of suffixed schemas in the root file.
    pub(super) fn name_suffixed_schemas(&mut self) {
        let root = self.sources.root();
        if let Some(node) = root.get(KEY) {
            match node.value.as_str().unwrap_or_default() {
                "keep" => return,
                other => {
                    let message = format!("`{KEY}: {other}` is ignored: expected `keep`");
                    self.repaired("unknown-suffixes", &node.id, message);
                }
            }
        }
        let schemas = named_schemas(self.sources, FileId::ROOT);
        let schema_names: Vec<String> = schemas
            .iter()
            .filter(|schema| schema.text("x-orange-name").is_none())
            .filter_map(|schema| schema.id.name())
            .collect();
        let explicit = schemas.iter().filter_map(|schema| schema.text("x-orange-name"));
        let taken: HashSet<String> =
            schema_names.iter().cloned().chain(explicit).map(|name| of_type(&name)).collect();
        self.suffixed_schema_names = choose_names(&schema_names, &taken);
    }
}

/// Returns the names of suffixed schemas. Two that would have the same name both keep their suffix.
fn choose_names(schema_names: &[String], taken: &HashSet<String>) -> HashMap<String, String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    let mut names = HashMap::new();
    for source in schema_names {
        let split = SUFFIXES.iter().find_map(|(suffix, new)| Some((source.strip_suffix(suffix)?, new)));
        let Some((stem, suffix)) = split.filter(|(stem, _)| !stem.is_empty()) else { continue };
        let name = format!("{}{suffix}", in_case(stem, Case::Camel));
        if of_type(&name) == name && !taken.contains(&name) {
            *counts.entry(name.clone()).or_default() += 1;
            names.insert(source.clone(), name);
        }
    }
    names.retain(|_, name| counts.get(name) == Some(&1));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(schema_names: &[&str]) -> Vec<(String, String)> {
        let schema_names: Vec<String> = schema_names.iter().map(|source| (*source).to_owned()).collect();
        let taken = schema_names.iter().map(|source| of_type(source)).collect();
        let mut names: Vec<_> = choose_names(&schema_names, &taken).into_iter().collect();
        names.sort();
        names
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(source, name)| ((*source).to_owned(), (*name).to_owned())).collect()
    }

    #[test]
    fn suffixes_become_create_and_update() {
        assert_eq!(
            names(&["TroubleTicket_RES", "TroubleTicket_FVO", "TroubleTicket_MVO", "Note"]),
            pairs(&[
                ("TroubleTicket_FVO", "TroubleTicketCreate"),
                ("TroubleTicket_MVO", "TroubleTicketUpdate"),
                ("TroubleTicket_RES", "TroubleTicket")
            ])
        );
    }

    #[test]
    fn names_of_other_schemas_are_not_reused() {
        assert_eq!(
            names(&["Note", "Note_RES", "Note_FVO", "NoteCreate", "Note_MVO"]),
            pairs(&[("Note_MVO", "NoteUpdate")])
        );
        // `a_b` and `aB` are the same Rust name, `_RES` has no name without its suffix, and `Option` is reserved.
        assert_eq!(names(&["a_b_FVO", "aB_FVO", "_RES", "Option_RES"]), []);
    }
}

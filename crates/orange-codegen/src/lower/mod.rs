//! Builds the intermediate representation (`ir`) from a file of any OpenAPI version.
//!
//! Schemas are lowered alike in every version, because published files mix keywords of several versions and
//! those that differ (`nullable`, type lists, boolean or numeric `exclusiveMinimum`, discriminators as string
//! or object) do not conflict. Only operations depend on the version.
//!
//! A schema is a list of layers, nearest first: its own keywords, then those from `allOf`. A keyword is read
//! from the nearest layer that has it. A queue of types avoids deep recursion on long chains of references.

mod combine;
mod core_type;
mod dialect;
mod docs;
mod enums;
mod events;
mod filters;
mod flattened;
mod index;
mod layers;
mod metadata;
pub(crate) mod names;
mod naming;
mod object;
pub(crate) mod operation;
mod parameter;
mod response;
mod role;
mod rule_values;
mod rules;
mod schema_kind;
mod schema_use;
mod schemas;
mod sequence;
mod state;
mod suffixes;
mod swagger;
mod types;
mod unions;
mod usage;
mod value_kind;

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) use self::dialect::split_dotted;
pub(crate) use self::filters::{are_declared, custom_spelling, operator_type};
pub(crate) use self::names::{Case, camel, in_case, snake};
pub(crate) use self::operation::operations_by_method;
use self::state::Lowerer;
pub(crate) use self::state::SpecVersion;
pub(crate) use self::suffixes::UPDATE_SUFFIX;
use crate::error::{Error, Result};
use crate::finding::{Finding, Severity};
use crate::ir::{Document, Pointer};
use crate::resolve::{Node, Sources};

/// The intermediate representation of a file with the findings of lowering.
#[derive(Clone, Debug)]
pub(crate) struct Lowered {
    pub document: Document,
    pub spec_version: SpecVersion,
    pub findings: Vec<Finding>,
    /// Properties that another definition of the same property overrides or completes.
    pub overridden: BTreeSet<Pointer>,
    /// Named schemas whose types were removed as unused.
    pub unused: BTreeSet<Pointer>,
}

/// Options for lowering.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// Whether unresolved references are errors.
    pub strict: bool,
    /// Whether named schemas of every file are lowered, including unused ones.
    pub every_file: bool,
}

/// Lowers the interface file of `sources`.
///
/// # Errors
///
/// Returns an error if the file is not a Swagger 2.0 or OpenAPI 3 document, if an operation has a part of the
/// wrong JSON type, or if `strict` is set and a reference is unresolved.
pub(crate) fn lower(sources: &Sources, options: Options) -> Result<Lowered> {
    let root = sources.root();
    let spec_version = spec_version(sources, &root)?;
    let mut lowerer = Lowerer::new(sources, spec_version);
    lowerer.reserve_names();
    lowerer.name_operations();
    lowerer.finish(options)
}

/// Detects the specification of a file and rejects other files.
fn spec_version(sources: &Sources, root: &Node<'_>) -> Result<SpecVersion> {
    let version = |key: &str| -> Option<String> {
        let node = root.get(key)?;
        match node.value {
            Value::String(text) => Some(text.clone()),
            other => Some(sources.raw_scalar(&node.id).map_or_else(|| other.to_string(), str::to_owned)),
        }
    };
    match (version("swagger"), version("openapi")) {
        (Some(version), _) if version == "2" || version.starts_with("2.") => Ok(SpecVersion::Swagger2),
        (None, Some(version)) if version == "3" || version.starts_with("3.") => Ok(SpecVersion::OpenApi3),
        (Some(version), _) => {
            Err(sources.error(&root.id.child("swagger"), format!("expected Swagger 2.0, found {version}")))
        }
        (None, Some(version)) => {
            Err(sources.error(&root.id.child("openapi"), format!("expected OpenAPI 3.x, found {version}")))
        }
        (None, None) => Err(sources.error(
            &root.id,
            "expected an interface file with `openapi: 3.x` or `swagger: \"2.0\"` at its root",
        )),
    }
}

impl<'a> Lowerer<'a> {
    fn finish(mut self, options: Options) -> Result<Lowered> {
        let mut document = self.lower_metadata();
        self.lower_named_schemas(options.every_file);
        document.operations = self.lower_operations()?;
        document.query_dialect = self.query_dialect(&document);
        self.lower_webhooks()?;
        document.events = self.take_named_events();
        self.lower_pending_types()?;
        if options.strict && !self.dangling.is_empty() {
            return Err(self.strict_error());
        }
        let mut types = std::mem::take(&mut self.types);
        self.resolve_bases(&mut types);
        document.types = types;
        self.correct_filters(&mut document);
        self.write_definitions();
        document.definitions = std::mem::take(&mut self.definitions);
        usage::mark(&mut document);
        core_type::check(&document)?;
        let overridden = self.overridden.iter().map(|node_id| self.sources.pointer(node_id)).collect();
        for node_id in self.sources.tabbed() {
            self.repaired("tabs", &node_id, "YAML forbids tabs in indentation; they are read as spaces");
        }
        for node_id in self.sources.duplicate_keys() {
            let message = "duplicate key, as a number and as a string; the first one is used";
            self.lost("duplicate-key", &node_id, message);
        }
        for node_id in self.sources.overlaid.clone() {
            let message = "changed by an overlay";
            self.findings.insert(Finding::new(Severity::Note, "overlay", node_id, message));
        }
        Ok(Lowered {
            document,
            spec_version: self.spec_version,
            findings: self.findings.into_iter().collect(),
            overridden,
            unused: BTreeSet::new(),
        })
    }

    fn strict_error(&self) -> Error {
        let list: Vec<String> = self
            .dangling
            .iter()
            .map(|(node_id, message)| format!("\n  {}", self.sources.error(node_id, message.clone())))
            .collect();
        Error::new(format!("{} unresolved references:{}", list.len(), list.concat()))
    }
}

#[cfg(test)]
pub(crate) mod summary;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use self::tests::corpus;

//! State of lowering a file, and its findings.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::flattened::FlattenedSchema;
use super::index::Index;
use super::names::UniqueNames;
use crate::error::Result;
use crate::finding::{Finding, Severity};
use crate::ir::{Event, TypeDef, TypeId};
use crate::resolve::{Node, NodeId, Sources};

/// Limits on types: per object of the file, and a minimum for any file. Only schemas that expand
/// combinatorially exceed them.
const TYPES_PER_OBJECT: usize = 4;
const MIN_TYPES_LIMIT: usize = 1_000;

/// The specification that a file follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SpecVersion {
    Swagger2,
    OpenApi3,
}

/// Facts about a named schema that its uses need.
#[derive(Clone, Copy, Debug)]
pub(super) struct NamedSchemaFacts {
    pub(super) nullable: Option<bool>,
    pub(super) is_text: bool,
}

/// Identity of a type: the schemas it is made from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum TypeKey {
    Schema(Vec<NodeId>),
    /// The schemas of a union without discriminator and variants.
    Base(Vec<NodeId>),
}

/// A type whose shape has not been lowered.
pub(super) struct PendingType<'a> {
    pub(super) id: TypeId,
    pub(super) flat: FlattenedSchema<'a>,
    pub(super) role: SchemaRole,
}

/// How a schema becomes a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SchemaRole {
    /// Under its name. If it only refers to another schema, its type is an alias.
    Named,
    Unnamed,
    /// As the base of a union: a plain object without the discriminator and the variants.
    Base,
}

/// State of lowering a file.
pub(super) struct Lowerer<'a> {
    pub(super) sources: &'a Sources,
    pub(super) spec_version: SpecVersion,
    pub(super) index: Index,
    pub(super) types: Vec<TypeDef>,
    pub(super) by_key: HashMap<TypeKey, TypeId>,
    /// Types of named schemas.
    pub(super) by_node: HashMap<NodeId, TypeId>,
    /// Facts about named schemas.
    pub(super) schema_facts: HashMap<NodeId, NamedSchemaFacts>,
    /// Bases of each object, resolved once all types are known.
    pub(super) bases: Vec<(TypeId, Vec<NodeId>)>,
    pub(super) queue: VecDeque<PendingType<'a>>,
    pub(super) type_names: UniqueNames,
    /// Names of the schemas in the root file, assigned before all others.
    pub(super) reserved_names: HashMap<NodeId, String>,
    /// Rust names of the suffixed schemas (`Ticket_FVO`) of the root file, by their name in the file.
    pub(super) suffixed_schema_names: HashMap<String, String>,
    /// Names of operations, by path and lower-case method.
    pub(super) operation_names: HashMap<(String, String), String>,
    /// Events, in the order they were read.
    pub(super) events: Vec<Event>,
    /// Path items of callbacks that have been read.
    pub(super) visited_callbacks: HashSet<NodeId>,
    /// Unnamed schemas being lowered, to detect one that contains itself.
    pub(super) being_lowered: HashSet<NodeId>,
    pub(super) findings: BTreeSet<Finding>,
    /// Unresolved references with their messages.
    pub(super) dangling: Vec<(NodeId, String)>,
    /// Properties that another definition of the same property overrides or completes.
    pub(super) overridden: HashSet<NodeId>,
    /// Maximum number of types for this file.
    pub(super) max_types: usize,
    /// Schemas for validation, by key.
    pub(super) definitions: BTreeMap<String, Value>,
    /// Definitions that have not been written.
    pub(super) pending_definitions: VecDeque<(String, Node<'a>)>,
}

impl<'a> Lowerer<'a> {
    pub(super) fn new(sources: &'a Sources, spec_version: SpecVersion) -> Self {
        Self {
            sources,
            spec_version,
            index: Index::new(sources),
            types: Vec::new(),
            by_key: HashMap::new(),
            by_node: HashMap::new(),
            schema_facts: HashMap::new(),
            bases: Vec::new(),
            queue: VecDeque::new(),
            type_names: UniqueNames::default(),
            reserved_names: HashMap::new(),
            suffixed_schema_names: HashMap::new(),
            operation_names: HashMap::new(),
            events: Vec::new(),
            visited_callbacks: HashSet::new(),
            being_lowered: HashSet::new(),
            findings: BTreeSet::new(),
            dangling: Vec::new(),
            overridden: HashSet::new(),
            max_types: MIN_TYPES_LIMIT
                .saturating_add(sources.count_objects().saturating_mul(TYPES_PER_OBJECT)),
            definitions: BTreeMap::new(),
            pending_definitions: VecDeque::new(),
        }
    }

    /// Adds a finding of the severity [`Severity::Note`].
    pub(super) fn note(&mut self, kind: &'static str, node_id: &NodeId, message: impl Into<String>) {
        self.report(Severity::Note, kind, node_id, message);
    }

    /// Adds a finding of the severity [`Severity::Repaired`].
    pub(super) fn repaired(&mut self, kind: &'static str, node_id: &NodeId, message: impl Into<String>) {
        self.report(Severity::Repaired, kind, node_id, message);
    }

    /// Adds a finding of the severity [`Severity::Lost`].
    pub(super) fn lost(&mut self, kind: &'static str, node_id: &NodeId, message: impl Into<String>) {
        self.report(Severity::Lost, kind, node_id, message);
    }

    /// Adds a finding.
    pub(super) fn report(
        &mut self,
        severity: Severity,
        kind: &'static str,
        node_id: &NodeId,
        message: impl Into<String>,
    ) {
        self.findings.insert(Finding::new(severity, kind, self.sources.pointer(node_id), message));
    }

    /// Reports an unresolved reference as repaired. With `strict`, it is an error after lowering.
    pub(super) fn report_dangling(&mut self, node_id: &NodeId, reference: &str, reason: &str, outcome: &str) {
        self.report_dangling_as(Severity::Repaired, node_id, reference, reason, outcome);
    }

    /// Reports an unresolved reference with a severity. With `strict`, it is an error after lowering.
    pub(super) fn report_dangling_as(
        &mut self,
        severity: Severity,
        node_id: &NodeId,
        reference: &str,
        reason: &str,
        outcome: &str,
    ) {
        let message = format!("`{reference}` cannot be resolved: {reason}; {outcome}");
        if !self.dangling.iter().any(|(known, _)| known == node_id) {
            self.dangling.push((node_id.clone(), message.clone()));
        }
        self.report(severity, "dangling-reference", node_id, message);
    }

    /// Checks that a value is an object. `expected` describes it in the error.
    ///
    /// # Errors
    ///
    /// Returns an error with the position of the value.
    pub(super) fn expect_object(&self, node: &Node<'a>, expected: &str) -> Result<()> {
        match node.value {
            Value::Object(_) => Ok(()),
            other => Err(self
                .sources
                .error(&node.id, format!("expected {expected}, found {}", describe_json_type(other)))),
        }
    }

    /// Checks that a value is an array.
    ///
    /// # Errors
    ///
    /// Returns an error with the position of the value.
    pub(super) fn expect_array(&self, node: &Node<'a>, expected: &str) -> Result<()> {
        match node.value {
            Value::Array(_) => Ok(()),
            other => Err(self
                .sources
                .error(&node.id, format!("expected {expected}, found {}", describe_json_type(other)))),
        }
    }
}

/// Describes the JSON type of a value.
pub(super) fn describe_json_type(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

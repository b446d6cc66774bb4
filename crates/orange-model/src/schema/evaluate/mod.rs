//! Evaluates schemas over a value.
//!
//! An assertion that cannot be checked leaves the verdict undecided, unless another assertion decides it. The verdict of
//! a definition for a value is computed once, so that neither aliases nor nested choices multiply the work.

mod applicators;
mod array;
mod object;
mod report;
mod scalar;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::definition::Definition;
use super::keywords::{Discriminator, Reference, Schema};
use super::tree::{Tree, Value};
use crate::validate::{Violation, ViolationKind};

/// The sender of a value, and its purpose.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sender {
    /// A server. Write-only properties are not required.
    Server,
    /// A client. Read-only properties are not required.
    Client,
    /// A client that sends a merge patch (RFC 7396). No property is required; `null` deletes.
    Patch,
}

/// Whether a value is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Valid,
    Invalid,
    /// A deciding assertion could not be checked.
    Undecided,
}

impl Verdict {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Invalid, _) | (_, Self::Invalid) => Self::Invalid,
            (Self::Undecided, _) | (_, Self::Undecided) => Self::Undecided,
            _ => Self::Valid,
        }
    }
}

/// Limit of the nesting of schemas and values together.
const MAX_DEPTH: usize = 600;

/// An evaluation of a definition for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Evaluation {
    definition: usize,
    node: usize,
    sender: Sender,
}

/// Evaluates definitions over one value.
pub(super) struct Evaluator<'a> {
    definitions: &'a [Definition],
    tree: &'a Tree<'a>,
    path: String,
    /// The violations found so far; `None` while only the verdict counts.
    violations: Option<Vec<Violation>>,
    verdicts: HashMap<Evaluation, Verdict>,
    reports: HashMap<Evaluation, (Verdict, Rc<[Violation]>)>,
    /// The evaluations that have not ended.
    in_progress: HashSet<Evaluation>,
    /// The assertions that could not be checked, as `KEYWORD at POINTER`.
    unchecked: Vec<String>,
    depth: usize,
}

/// The parts of a value that a keyword has evaluated, for `unevaluatedItems` and `unevaluatedProperties`.
type Evaluated = HashSet<usize>;

impl<'a> Evaluator<'a> {
    pub(super) fn new(definitions: &'a [Definition], tree: &'a Tree<'a>) -> Self {
        Self {
            definitions,
            tree,
            path: String::new(),
            violations: None,
            verdicts: HashMap::new(),
            reports: HashMap::new(),
            in_progress: HashSet::new(),
            unchecked: Vec::new(),
            depth: 0,
        }
    }

    /// The violations of a definition in the whole value.
    pub(super) fn violations(&mut self, index: usize, sender: Sender) -> Vec<Violation> {
        self.violations = Some(Vec::new());
        self.reference(Reference(index), self.tree.root(), sender, None);
        self.violations.take().unwrap_or_default()
    }

    /// Whether the whole value is valid or undecided.
    pub(super) fn may_be_valid(&mut self, index: usize, sender: Sender) -> bool {
        self.reference(Reference(index), self.tree.root(), sender, None) != Verdict::Invalid
    }

    fn reference(
        &mut self,
        target: Reference,
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let definitions = self.definitions;
        let Some(definition) = definitions.get(target.0) else { return Verdict::Undecided };
        let key = Evaluation { definition: target.0, node, sender };
        if evaluated.is_none() {
            if self.violations.is_none() {
                if let Some(verdict) = self.verdicts.get(&key) {
                    return *verdict;
                }
            } else if let Some((verdict, violations)) = self.reports.get(&key) {
                let (verdict, violations) = (*verdict, Rc::clone(violations));
                violations.iter().for_each(|violation| self.add(violation.clone()));
                return verdict;
            }
        }
        // A schema that refers to itself for the same value adds no assertion.
        if !self.in_progress.insert(key) {
            return Verdict::Valid;
        }
        let is_cacheable = evaluated.is_none();
        let parent_violations = self.violations.as_mut().map(std::mem::take);
        let verdict = self.schema(definition.schema(definitions), node, sender, evaluated);
        self.in_progress.remove(&key);
        if let Some(parent_violations) = parent_violations {
            let violations = self.violations.replace(parent_violations).unwrap_or_default();
            if is_cacheable {
                self.reports.insert(key, (verdict, violations.iter().cloned().collect()));
            }
            violations.into_iter().for_each(|violation| self.add(violation));
        } else if is_cacheable {
            self.verdicts.insert(key, verdict);
        }
        verdict
    }

    fn schema(
        &mut self,
        schema: &'a Schema,
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        if self.depth >= MAX_DEPTH {
            return self.report_unchecked("schema nested too deeply");
        }
        self.depth = self.depth.saturating_add(1);
        let verdict = self.keywords(schema, node, sender, evaluated);
        self.depth = self.depth.saturating_sub(1);
        verdict
    }

    fn keywords(
        &mut self,
        schema: &'a Schema,
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let value = self.tree.value(node);
        if schema.rejects_all {
            return self.report("is not allowed");
        }
        if schema.nullable && matches!(value, Value::Null) {
            return Verdict::Valid;
        }
        let unevaluated = schema.unevaluated_items.is_some() || schema.unevaluated_properties.is_some();
        let mut evaluated_here = (unevaluated || evaluated.is_some()).then(Evaluated::new);
        let mut verdict = Verdict::Valid;
        for keyword in &schema.unchecked {
            verdict = verdict.and(self.report_unchecked(keyword));
        }
        if let Some(types) = schema.types
            && !types.allows(value)
        {
            return self.report_as(ViolationKind::WrongType, format!("must be {}", types.description()));
        }
        let selected = schema
            .discriminator
            .as_ref()
            .and_then(|discriminator| self.selected_definition(discriminator, node));
        for target in schema.reference.into_iter().chain(selected) {
            verdict = verdict.and(self.reference(target, node, sender, evaluated_here.as_mut()));
        }
        for inner in &schema.all_of {
            verdict = verdict.and(self.schema(inner, node, sender, evaluated_here.as_mut()));
        }
        verdict = verdict.and(self.allowed_values(schema, node));
        verdict = verdict.and(match value {
            Value::String(text) => self.string(&schema.string, text),
            Value::Number(..) => self.number(&schema.number, node),
            Value::Array(items) => self.array(&schema.array, items, sender, evaluated_here.as_mut()),
            Value::Object(_) => self.object(&schema.object, node, sender, evaluated_here.as_mut()),
            Value::TooDeep => self.report_unchecked("value nested too deeply"),
            Value::Null | Value::Boolean(_) => Verdict::Valid,
        });
        // A discriminator selects the branch.
        if selected.is_none() {
            if let Some(branches) = &schema.any_of {
                verdict = verdict.and(self.any_of(branches, node, sender, evaluated_here.as_mut()));
            }
            if let Some(branches) = &schema.one_of {
                verdict = verdict.and(self.one_of(branches, node, sender, evaluated_here.as_mut()));
            }
        }
        if sender != Sender::Patch {
            verdict = verdict.and(self.logic(schema, node, sender, evaluated_here.as_mut()));
        }
        if let Some(evaluated_here) = &mut evaluated_here {
            verdict = verdict.and(self.unevaluated(schema, node, sender, evaluated_here));
            if let Some(evaluated) = evaluated
                && verdict != Verdict::Invalid
            {
                evaluated.extend(evaluated_here.iter());
            }
        }
        verdict
    }

    /// `enum` and `const`.
    fn allowed_values(&mut self, schema: &Schema, node: usize) -> Verdict {
        let mut verdict = Verdict::Valid;
        if schema.allowed_values.is_empty() {
            return verdict;
        }
        let canonical = self.tree.canonical(node);
        for values in schema.allowed_values.iter().filter(|values| !values.contain(&canonical)) {
            let is_open = values.open && matches!(self.tree.value(node), Value::String(_));
            let kind = if is_open { ViolationKind::UnknownValue } else { ViolationKind::Certain };
            verdict = verdict.and(self.report_as(kind, format!("must be {}", values.description)));
        }
        verdict
    }

    /// The definition that a discriminator selects.
    fn selected_definition(&self, discriminator: &Discriminator, node: usize) -> Option<Reference> {
        match self.tree.value(self.tree.property(node, &discriminator.property)?) {
            Value::String(tag) => discriminator.mapping.get(&**tag).copied(),
            _ => None,
        }
    }

    /// Evaluates a schema without reporting violations.
    fn evaluate_silently(
        &mut self,
        schema: &'a Schema,
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let violations = self.violations.take();
        let verdict = self.schema(schema, node, sender, evaluated);
        self.violations = violations;
        verdict
    }
}

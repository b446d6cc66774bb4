//! Evaluates schemas over a value.
//!
//! An assertion that cannot be checked leaves the verdict undecided, unless another assertion decides it. The verdict of
//! a definition for a value is cached, so that neither repeated references nor nested choices multiply the work.

mod applicators;
mod array;
mod object;
mod report;
mod scalar;

use std::collections::{HashMap, HashSet};
use std::ops::BitAndAssign;
use std::rc::Rc;

use super::definition::Definition;
use super::keywords::{Reference, Schema};
use super::tree::{Tree, Value};
use crate::validate::{Violation, ViolationKind};

/// The purpose of a value, which determines the properties that it requires.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Sent by a server. Write-only properties are not required.
    Response,
    /// Sent by a client. Read-only properties are not required.
    Request,
    /// Sent by a client as a merge patch (RFC 7396). No property is required; `null` deletes a property.
    Patch,
}

impl Purpose {
    /// The purpose of a part of a value that replaces an earlier one as a whole: in a patch, it is complete.
    fn of_replacement(self) -> Self {
        if self == Self::Patch { Self::Request } else { self }
    }
}

/// Whether a value is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Valid,
    Invalid,
    /// A deciding assertion could not be checked.
    Undecided,
}

impl BitAndAssign for Verdict {
    fn bitand_assign(&mut self, other: Self) {
        *self = match (*self, other) {
            (Self::Invalid, _) | (_, Self::Invalid) => Self::Invalid,
            (Self::Undecided, _) | (_, Self::Undecided) => Self::Undecided,
            _ => Self::Valid,
        };
    }
}

/// Limit of the nesting of schemas and values together.
const MAX_DEPTH: usize = 600;

/// A value that is evaluated, and its purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Instance {
    node: usize,
    purpose: Purpose,
}

/// The nodes of elements and properties that a keyword has evaluated, for `unevaluatedItems` and
/// `unevaluatedProperties`. `None` if neither keyword needs them.
type Evaluated<'e> = Option<&'e mut HashSet<usize>>;

/// The index of a definition, and the value that it evaluates.
type Evaluation = (usize, Instance);

/// Evaluates definitions over one value.
pub(super) struct Evaluator<'a> {
    definitions: &'a [Definition],
    tree: &'a Tree<'a>,
    path: String,
    /// The violations found so far; `None` while only the verdict counts.
    violations: Option<Vec<Violation>>,
    /// The results of definitions that were evaluated without reporting.
    verdicts: HashMap<Evaluation, Verdict>,
    /// The results of definitions that were evaluated with reporting.
    reports: HashMap<Evaluation, (Verdict, Rc<[Violation]>)>,
    /// The evaluations that have not ended.
    in_progress: HashSet<Evaluation>,
    /// The assertions that could not be checked, as `KEYWORD at POINTER`.
    unchecked: Vec<String>,
    depth: usize,
}

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
    pub(super) fn violations(&mut self, definition: usize, purpose: Purpose) -> Vec<Violation> {
        self.violations = Some(Vec::new());
        self.evaluate_root(definition, purpose);
        self.violations.take().unwrap_or_default()
    }

    /// Whether the whole value is valid or undecided.
    pub(super) fn may_be_valid(&mut self, definition: usize, purpose: Purpose) -> bool {
        self.evaluate_root(definition, purpose) != Verdict::Invalid
    }

    fn evaluate_root(&mut self, definition: usize, purpose: Purpose) -> Verdict {
        self.reference(Reference(definition), Instance { node: self.tree.root(), purpose }, None)
    }

    /// `$ref`.
    fn reference(&mut self, target: Reference, instance: Instance, evaluated: Evaluated<'_>) -> Verdict {
        let definitions = self.definitions;
        let Some(definition) = definitions.get(target.0) else { return Verdict::Undecided };
        let evaluation = (target.0, instance);
        // A cached result does not have the evaluated nodes.
        let is_cacheable = evaluated.is_none();
        if is_cacheable {
            if self.violations.is_none() {
                if let Some(verdict) = self.verdicts.get(&evaluation) {
                    return *verdict;
                }
            } else if let Some((verdict, violations)) = self.reports.get(&evaluation) {
                let (verdict, violations) = (*verdict, Rc::clone(violations));
                violations.iter().for_each(|violation| self.add(violation.clone()));
                return verdict;
            }
        }
        // A schema that refers to itself for the same value adds no assertion.
        if !self.in_progress.insert(evaluation) {
            return Verdict::Valid;
        }
        let parent_violations = self.violations.as_mut().map(std::mem::take);
        let verdict = self.schema(definition.schema(definitions), instance, evaluated);
        self.in_progress.remove(&evaluation);
        if let Some(parent_violations) = parent_violations {
            let violations = self.violations.replace(parent_violations).unwrap_or_default();
            if is_cacheable {
                self.reports.insert(evaluation, (verdict, violations.iter().cloned().collect()));
            }
            violations.into_iter().for_each(|violation| self.add(violation));
        } else if is_cacheable {
            self.verdicts.insert(evaluation, verdict);
        }
        verdict
    }

    fn schema(&mut self, schema: &'a Schema, instance: Instance, evaluated: Evaluated<'_>) -> Verdict {
        if self.depth >= MAX_DEPTH {
            return self.report_unchecked("schema nested too deeply");
        }
        self.depth = self.depth.saturating_add(1);
        let verdict = self.keywords(schema, instance, evaluated);
        self.depth = self.depth.saturating_sub(1);
        verdict
    }

    fn keywords(&mut self, schema: &'a Schema, instance: Instance, evaluated: Evaluated<'_>) -> Verdict {
        let value = self.tree.value(instance.node);
        if schema.rejects_all {
            return self.report("is not allowed");
        }
        if schema.nullable && matches!(value, Value::Null) {
            return Verdict::Valid;
        }
        let mut verdict = Verdict::Valid;
        for keyword in &schema.unchecked {
            verdict &= self.report_unchecked(keyword);
        }
        if let Some(types) = schema.types
            && !types.allows(value)
        {
            return self.report_as(ViolationKind::WrongType, format!("must be {}", types.description()));
        }
        let has_unevaluated = schema.unevaluated_items.is_some() || schema.unevaluated_properties.is_some();
        let mut evaluated_here = (has_unevaluated || evaluated.is_some()).then(HashSet::new);
        let selected = self.selected_definition(schema, instance.node);
        verdict &= self.conjunctions(schema, selected, instance, evaluated_here.as_mut());
        verdict &= self.allowed_values(schema, instance.node);
        verdict &= match value {
            Value::String(text) => self.string(&schema.string, text),
            Value::Number(..) => self.number(&schema.number, instance.node),
            Value::Array(items) => {
                self.array(&schema.array, items, instance.purpose, evaluated_here.as_mut())
            }
            Value::Object(_) => self.object(&schema.object, instance, evaluated_here.as_mut()),
            Value::TooDeep => self.report_unchecked("value nested too deeply"),
            Value::Null | Value::Boolean(_) => Verdict::Valid,
        };
        // Otherwise, the discriminator has selected the branch.
        if selected.is_none() {
            verdict &= self.disjunctions(schema, instance, evaluated_here.as_mut());
        }
        // A patch holds too few properties to decide `not` and `if`.
        if instance.purpose != Purpose::Patch {
            verdict &= self.logic(schema, instance, evaluated_here.as_mut());
        }
        if let Some(evaluated_here) = &mut evaluated_here {
            verdict &= self.unevaluated(schema, instance, evaluated_here);
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
        for values in schema.allowed_values.iter().filter(|values| !values.canonical.contains(&canonical)) {
            let is_open = values.is_open && matches!(self.tree.value(node), Value::String(_));
            let kind = if is_open { ViolationKind::UnknownValue } else { ViolationKind::Certain };
            verdict &= self.report_as(kind, format!("must be {}", values.description));
        }
        verdict
    }

    /// Evaluates a schema without reporting violations.
    fn evaluate_silently(
        &mut self,
        schema: &'a Schema,
        instance: Instance,
        evaluated: Evaluated<'_>,
    ) -> Verdict {
        let violations = self.violations.take();
        let verdict = self.schema(schema, instance, evaluated);
        self.violations = violations;
        verdict
    }

    /// Evaluates an element or a property, with its name appended to the path.
    fn schema_at(
        &mut self,
        name: &(impl std::fmt::Display + ?Sized),
        schema: &'a Schema,
        instance: Instance,
    ) -> Verdict {
        self.at(name, |evaluator| evaluator.schema(schema, instance, None))
    }
}

/// Adds a node to the evaluated ones.
fn mark_evaluated(evaluated: &mut Evaluated<'_>, node: usize) {
    if let Some(evaluated) = evaluated {
        evaluated.insert(node);
    }
}

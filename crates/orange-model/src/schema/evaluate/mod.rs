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
pub enum Side {
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

type Key = (usize, usize, Side);

pub(super) struct Evaluator<'a> {
    definitions: &'a [Definition],
    tree: &'a Tree<'a>,
    path: String,
    /// The violations found so far; `None` while only the verdict counts.
    violations: Option<Vec<Violation>>,
    verdicts: HashMap<Key, Verdict>,
    reports: HashMap<Key, (Verdict, Rc<[Violation]>)>,
    /// Evaluations of a definition for a value that have not ended.
    in_progress: HashSet<Key>,
    /// The assertions that could not be checked, as `KEYWORD at POINTER`.
    reasons: Vec<String>,
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
            reasons: Vec::new(),
            depth: 0,
        }
    }

    /// The violations of a definition in the whole value.
    pub(super) fn violations(&mut self, index: usize, side: Side) -> Vec<Violation> {
        self.violations = Some(Vec::new());
        self.reference(Reference(index), self.tree.root(), side, None);
        self.violations.take().unwrap_or_default()
    }

    /// Whether the whole value is valid or undecided.
    pub(super) fn may_be_valid(&mut self, index: usize, side: Side) -> bool {
        self.reference(Reference(index), self.tree.root(), side, None) != Verdict::Invalid
    }

    fn reference(
        &mut self,
        target: Reference,
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let definitions = self.definitions;
        let Some(definition) = definitions.get(target.0) else { return Verdict::Undecided };
        let key = (target.0, id, side);
        if evaluated.is_none() {
            if self.violations.is_none() {
                if let Some(known) = self.verdicts.get(&key) {
                    return *known;
                }
            } else if let Some((verdict, known)) = self.reports.get(&key) {
                let (verdict, known) = (*verdict, Rc::clone(known));
                known.iter().for_each(|violation| self.add(violation.clone()));
                return verdict;
            }
        }
        // A schema that refers to itself for the same value adds no assertion.
        if !self.in_progress.insert(key) {
            return Verdict::Valid;
        }
        let is_cacheable = evaluated.is_none();
        let parent_violations = self.violations.as_mut().map(std::mem::take);
        let verdict = self.schema(definition.schema(definitions), id, side, evaluated);
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
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        if self.depth >= MAX_DEPTH {
            return self.report_unchecked("schema beyond the depth that is looked into");
        }
        self.depth = self.depth.saturating_add(1);
        let verdict = self.keywords(schema, id, side, evaluated);
        self.depth = self.depth.saturating_sub(1);
        verdict
    }

    fn keywords(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let value = self.tree.value(id);
        if schema.never {
            return self.report("is not allowed");
        }
        if schema.nullable && matches!(value, Value::Null) {
            return Verdict::Valid;
        }
        let unevaluated = schema.unevaluated_items.is_some() || schema.unevaluated_properties.is_some();
        let mut own = (unevaluated || evaluated.is_some()).then(Evaluated::new);
        let mut verdict = Verdict::Valid;
        for keyword in &schema.unchecked {
            verdict = verdict.and(self.report_unchecked(keyword));
        }
        if let Some(types) = schema.types
            && !types.allows(value)
        {
            return self.report_as(ViolationKind::WrongType, format!("must be {}", types.description()));
        }
        let selected =
            schema.discriminator.as_ref().and_then(|discriminator| self.selected(discriminator, id));
        for target in schema.reference.into_iter().chain(selected) {
            verdict = verdict.and(self.reference(target, id, side, own.as_mut()));
        }
        for inner in &schema.all_of {
            verdict = verdict.and(self.schema(inner, id, side, own.as_mut()));
        }
        if !schema.values.is_empty() {
            let canonical = self.tree.canonical(id);
            for values in schema.values.iter().filter(|values| !values.allow(&canonical)) {
                let open = values.open && matches!(value, Value::String(_));
                let kind = if open { ViolationKind::UnknownValue } else { ViolationKind::Certain };
                verdict = verdict.and(self.report_as(kind, format!("must be {}", values.description)));
            }
        }
        verdict = verdict.and(match value {
            Value::String(text) => self.string(&schema.string, text),
            Value::Number(..) => self.number(&schema.number, id),
            Value::Array(items) => self.array(&schema.array, items, side, own.as_mut()),
            Value::Object(_) => self.object(&schema.object, id, side, own.as_mut()),
            Value::TooDeep => self.report_unchecked("value beyond the depth that is looked into"),
            Value::Null | Value::Boolean(_) => Verdict::Valid,
        });
        // A discriminator selects the branch.
        if selected.is_none() {
            if let Some(branches) = &schema.any_of {
                verdict = verdict.and(self.any_of(branches, id, side, own.as_mut()));
            }
            if let Some(branches) = &schema.one_of {
                verdict = verdict.and(self.one_of(branches, id, side, own.as_mut()));
            }
        }
        if side != Side::Patch {
            verdict = verdict.and(self.logic(schema, id, side, own.as_mut()));
        }
        if let Some(own) = &mut own {
            verdict = verdict.and(self.unevaluated(schema, id, side, own));
            if let Some(evaluated) = evaluated
                && verdict != Verdict::Invalid
            {
                evaluated.extend(own.iter());
            }
        }
        verdict
    }

    /// The definition that a discriminator selects.
    fn selected(&self, discriminator: &Discriminator, id: usize) -> Option<Reference> {
        match self.tree.value(self.tree.property(id, &discriminator.property)?) {
            Value::String(tag) => discriminator.mapping.get(&**tag).copied(),
            _ => None,
        }
    }

    /// Evaluates a schema without reporting violations.
    fn verdict_of(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let found = self.violations.take();
        let verdict = self.schema(schema, id, side, evaluated);
        self.violations = found;
        verdict
    }
}

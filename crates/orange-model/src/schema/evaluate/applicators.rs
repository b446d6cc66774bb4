//! Keywords that apply schemas to the same value: `allOf`, `anyOf`, `oneOf`, `not`, `if`.

use std::collections::HashSet;

use super::{Evaluated, Evaluator, Instance, Purpose, Verdict};
use crate::schema::keywords::{Reference, Schema};
use crate::schema::tree::Value;
use crate::validate::Violation;

impl<'a> Evaluator<'a> {
    /// `$ref`, `allOf`, and the definition that a discriminator selected.
    pub(super) fn conjunctions(
        &mut self,
        schema: &'a Schema,
        selected: Option<Reference>,
        instance: Instance,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        for target in schema.reference.into_iter().chain(selected) {
            verdict &= self.reference(target, instance, evaluated.as_deref_mut());
        }
        for branch in &schema.all_of {
            verdict &= self.schema(branch, instance, evaluated.as_deref_mut());
        }
        verdict
    }

    /// `anyOf` and `oneOf`.
    pub(super) fn disjunctions(
        &mut self,
        schema: &'a Schema,
        instance: Instance,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        if let Some(branches) = &schema.any_of {
            verdict &= self.any_of(branches, instance, evaluated.as_deref_mut());
        }
        if let Some(branches) = &schema.one_of {
            verdict &= self.one_of(branches, instance, evaluated);
        }
        verdict
    }

    /// The definition that a discriminator selects.
    pub(super) fn selected_definition(&self, schema: &Schema, node: usize) -> Option<Reference> {
        let discriminator = schema.discriminator.as_ref()?;
        match self.tree.value(self.tree.property(node, &discriminator.property)?) {
            Value::String(tag) => discriminator.mapping.get(&**tag).copied(),
            _ => None,
        }
    }

    /// `not`, `if`, `then` and `else`.
    pub(super) fn logic(
        &mut self,
        schema: &'a Schema,
        instance: Instance,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        if let Some(inner) = &schema.not {
            verdict = match self.evaluate_silently(inner, instance, None) {
                Verdict::Valid => self.report("must not match the schema of `not`"),
                Verdict::Invalid => Verdict::Valid,
                Verdict::Undecided => self.undecided(),
            };
        }
        let Some(condition) = &schema.condition else { return verdict };
        let mut evaluated_by_if = evaluated.as_ref().map(|_| HashSet::new());
        let branch = match self.evaluate_silently(&condition.when, instance, evaluated_by_if.as_mut()) {
            Verdict::Valid => {
                if let (Some(evaluated), Some(evaluated_by_if)) = (&mut evaluated, evaluated_by_if) {
                    evaluated.extend(evaluated_by_if);
                }
                &condition.then
            }
            Verdict::Invalid => &condition.otherwise,
            Verdict::Undecided => {
                verdict &= self.undecided();
                return verdict;
            }
        };
        if let Some(branch) = branch {
            verdict &= self.schema(branch, instance, evaluated);
        }
        verdict
    }

    /// The numbers of valid and of undecided branches. Adds the nodes that these branches evaluated.
    fn branches(
        &mut self,
        branches: &'a [Schema],
        instance: Instance,
        mut evaluated: Evaluated<'_>,
    ) -> (usize, usize) {
        let (mut valid, mut undecided) = (0_usize, 0_usize);
        for branch in branches {
            match self.evaluate_silently(branch, instance, evaluated.as_deref_mut()) {
                Verdict::Valid => valid = valid.saturating_add(1),
                Verdict::Undecided => undecided = undecided.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        (valid, undecided)
    }

    /// `anyOf`.
    fn any_of(&mut self, branches: &'a [Schema], instance: Instance, evaluated: Evaluated<'_>) -> Verdict {
        match self.branches(branches, instance, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, instance),
            (0, _) => self.undecided(),
            _ => Verdict::Valid,
        }
    }

    /// `oneOf`.
    fn one_of(&mut self, branches: &'a [Schema], instance: Instance, evaluated: Evaluated<'_>) -> Verdict {
        match self.branches(branches, instance, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, instance),
            // A patch holds too few properties to exclude the other branches.
            (1, 0) => Verdict::Valid,
            (1.., _) if instance.purpose == Purpose::Patch => Verdict::Valid,
            (0 | 1, _) => self.undecided(),
            (valid, _) => {
                self.report(format!("must match one of {} schemas, and matches {valid}", branches.len()))
            }
        }
    }

    /// Reports the violations of the branch that has the fewest.
    fn report_nearest_branch(&mut self, branches: &'a [Schema], instance: Instance) -> Verdict {
        let Some(parent_violations) = self.violations.take() else { return Verdict::Invalid };
        let value = self.tree.value(instance.node);
        let mut nearest: Option<Vec<Violation>> = None;
        for branch in branches {
            if !self.root_types_allow(branch, value, 0) {
                continue;
            }
            self.violations = Some(Vec::new());
            self.schema(branch, instance, None);
            let violations = self.violations.take().unwrap_or_default();
            if nearest.as_ref().is_none_or(|nearest| violations.len() < nearest.len()) {
                nearest = Some(violations);
            }
        }
        self.violations = Some(parent_violations);
        match nearest {
            Some(nearest) if !nearest.is_empty() => {
                nearest.into_iter().for_each(|violation| self.add(violation))
            }
            _ => {
                self.report(format!("must match one of {} schemas", branches.len()));
            }
        }
        Verdict::Invalid
    }

    /// Whether the types that a schema names at its root allow a value.
    fn root_types_allow(&self, schema: &Schema, value: &Value<'_>, depth: usize) -> bool {
        if schema.rejects_all {
            return false;
        }
        // References may form a cycle.
        if depth > 16 {
            return true;
        }
        let target = schema.reference.and_then(|target| self.definitions.get(target.0));
        schema.types.is_none_or(|types| types.allows(value))
            && target.is_none_or(|definition| {
                self.root_types_allow(definition.schema(self.definitions), value, depth.saturating_add(1))
            })
    }
}

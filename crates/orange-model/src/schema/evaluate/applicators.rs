//! Keywords that apply schemas to the same value: `anyOf`, `oneOf`, `not`, `if`.

use super::{Evaluated, Evaluator, Sender, Verdict};
use crate::schema::keywords::Schema;
use crate::schema::tree::Value;
use crate::validate::Violation;

impl<'a> Evaluator<'a> {
    /// `not`, `if`, `then` and `else`.
    pub(super) fn logic(
        &mut self,
        schema: &'a Schema,
        node: usize,
        sender: Sender,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        if let Some(inner) = &schema.not {
            verdict = match self.evaluate_silently(inner, node, sender, None) {
                Verdict::Valid => self.report("must not match the schema of `not`"),
                Verdict::Invalid => Verdict::Valid,
                Verdict::Undecided => self.undecided(),
            };
        }
        let Some(condition) = &schema.condition else { return verdict };
        let mut evaluated_by_if = evaluated.as_ref().map(|_| Evaluated::new());
        let branch = match self.evaluate_silently(&condition.when, node, sender, evaluated_by_if.as_mut()) {
            Verdict::Valid => {
                if let (Some(evaluated), Some(evaluated_by_if)) = (&mut evaluated, evaluated_by_if) {
                    evaluated.extend(evaluated_by_if);
                }
                &condition.then
            }
            Verdict::Invalid => &condition.otherwise,
            Verdict::Undecided => return verdict.and(self.undecided()),
        };
        match branch {
            Some(branch) => verdict.and(self.schema(branch, node, sender, evaluated)),
            None => verdict,
        }
    }

    /// The numbers of valid and of undecided branches. Adds the parts that the valid branches evaluated.
    pub(super) fn branches(
        &mut self,
        branches: &'a [Schema],
        node: usize,
        sender: Sender,
        mut evaluated: Option<&mut Evaluated>,
    ) -> (usize, usize) {
        let (mut valid, mut undecided) = (0_usize, 0_usize);
        for branch in branches {
            match self.evaluate_silently(branch, node, sender, evaluated.as_deref_mut()) {
                Verdict::Valid => valid = valid.saturating_add(1),
                Verdict::Undecided => undecided = undecided.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        (valid, undecided)
    }

    /// `anyOf`.
    pub(super) fn any_of(
        &mut self,
        branches: &'a [Schema],
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, node, sender, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, node, sender),
            (0, _) => self.undecided(),
            _ => Verdict::Valid,
        }
    }

    /// `oneOf`.
    pub(super) fn one_of(
        &mut self,
        branches: &'a [Schema],
        node: usize,
        sender: Sender,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, node, sender, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, node, sender),
            // A patch holds too few properties to exclude the other branches.
            (1, 0) => Verdict::Valid,
            (1.., _) if sender == Sender::Patch => Verdict::Valid,
            (0 | 1, _) => self.undecided(),
            (valid, _) => {
                self.report(format!("must match one of {} schemas, and matches {valid}", branches.len()))
            }
        }
    }

    /// Reports the violations of the branch that has the fewest.
    pub(super) fn report_nearest_branch(
        &mut self,
        branches: &'a [Schema],
        node: usize,
        sender: Sender,
    ) -> Verdict {
        let Some(parent_violations) = self.violations.take() else { return Verdict::Invalid };
        let value = self.tree.value(node);
        let mut nearest: Option<Vec<Violation>> = None;
        for branch in branches {
            if !self.root_types_allow(branch, value, 0) {
                continue;
            }
            self.violations = Some(Vec::new());
            self.schema(branch, node, sender, None);
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
    pub(super) fn root_types_allow(&self, schema: &Schema, value: &Value<'_>, depth: usize) -> bool {
        if schema.rejects_all || depth > 16 {
            return !schema.rejects_all;
        }
        let target = schema.reference.and_then(|target| self.definitions.get(target.0));
        schema.types.is_none_or(|types| types.allows(value))
            && target.is_none_or(|definition| {
                self.root_types_allow(definition.schema(self.definitions), value, depth.saturating_add(1))
            })
    }
}

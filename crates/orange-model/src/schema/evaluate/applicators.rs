//! Keywords that apply schemas to the same value: `anyOf`, `oneOf`, `not`, `if`.

use super::{Evaluated, Evaluator, Side, Verdict};
use crate::schema::keywords::Schema;
use crate::schema::tree::Value;
use crate::validate::Violation;

impl<'a> Evaluator<'a> {
    /// `not`, `if`, `then` and `else`.
    pub(super) fn logic(
        &mut self,
        schema: &'a Schema,
        id: usize,
        side: Side,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let mut verdict = Verdict::Valid;
        if let Some(inner) = &schema.not {
            verdict = match self.verdict_of(inner, id, side, None) {
                Verdict::Valid => self.report("must not match the schema of `not`"),
                Verdict::Invalid => Verdict::Valid,
                Verdict::Undecided => self.undecided(),
            };
        }
        let Some(condition) = &schema.condition else { return verdict };
        let mut collected = evaluated.as_ref().map(|_| Evaluated::new());
        let branch = match self.verdict_of(&condition.when, id, side, collected.as_mut()) {
            Verdict::Valid => {
                if let (Some(evaluated), Some(collected)) = (&mut evaluated, collected) {
                    evaluated.extend(collected);
                }
                &condition.then
            }
            Verdict::Invalid => &condition.otherwise,
            Verdict::Undecided => return verdict.and(self.undecided()),
        };
        match branch {
            Some(branch) => verdict.and(self.schema(branch, id, side, evaluated)),
            None => verdict,
        }
    }

    /// The numbers of valid and of undecided branches. Adds the parts that the valid branches evaluated.
    pub(super) fn branches(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        mut evaluated: Option<&mut Evaluated>,
    ) -> (usize, usize) {
        let (mut valid, mut undecided) = (0_usize, 0_usize);
        for branch in branches {
            match self.verdict_of(branch, id, side, evaluated.as_deref_mut()) {
                Verdict::Valid => valid = valid.saturating_add(1),
                Verdict::Undecided => undecided = undecided.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        (valid, undecided)
    }

    pub(super) fn any_of(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, id, side, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, id, side),
            (0, _) => self.undecided(),
            _ => Verdict::Valid,
        }
    }

    pub(super) fn one_of(
        &mut self,
        branches: &'a [Schema],
        id: usize,
        side: Side,
        evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        match self.branches(branches, id, side, evaluated) {
            (0, 0) => self.report_nearest_branch(branches, id, side),
            // A patch holds too few properties to exclude the other branches.
            (1, 0) => Verdict::Valid,
            (1.., _) if side == Side::Patch => Verdict::Valid,
            (0 | 1, _) => self.undecided(),
            (valid, _) => {
                self.report(format!("must match one of {} schemas, and matches {valid}", branches.len()))
            }
        }
    }

    /// Reports the violations of the branch that has the fewest.
    pub(super) fn report_nearest_branch(&mut self, branches: &'a [Schema], id: usize, side: Side) -> Verdict {
        let Some(parent_violations) = self.violations.take() else { return Verdict::Invalid };
        let value = self.tree.value(id);
        let fits = |schema: &Schema| self.root_types_allow(schema, value, 0);
        let fitting: Vec<&'a Schema> = branches.iter().filter(|branch| fits(branch)).collect();
        let mut nearest: Option<Vec<Violation>> = None;
        for branch in fitting {
            self.violations = Some(Vec::new());
            self.schema(branch, id, side, None);
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
        if schema.never || depth > 16 {
            return !schema.never;
        }
        let target = schema.reference.and_then(|target| self.definitions.get(target.0));
        schema.types.is_none_or(|types| types.allows(value))
            && target.is_none_or(|definition| {
                self.root_types_allow(definition.schema(self.definitions), value, depth.saturating_add(1))
            })
    }
}

//! Keywords of arrays.

use std::collections::HashSet;

use super::{Evaluated, Evaluator, Side, Verdict};
use crate::schema::keywords::{ArrayRules, Bounds, Schema};

impl<'a> Evaluator<'a> {
    pub(super) fn array(
        &mut self,
        rules: &'a ArrayRules,
        items: &[usize],
        side: Side,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        // A patch replaces an array as a whole.
        let side = if side == Side::Patch { Side::Client } else { side };
        let mut verdict = self.count(items.len(), rules.length, "element", "elements");
        for (index, &item) in items.iter().enumerate() {
            let Some(schema) = rules.prefix.get(index).or(rules.items.as_deref()) else { break };
            verdict = verdict.and(self.at(&index, |this| this.schema(schema, item, side, None)));
            if let Some(evaluated) = &mut evaluated {
                evaluated.insert(item);
            }
        }
        if rules.unique {
            let mut texts = HashSet::new();
            if !items.iter().all(|&item| texts.insert(self.tree.canonical(item))) {
                verdict = verdict.and(self.report("must not have equal elements"));
            }
        }
        if let Some((schema, bounds)) = &rules.contains {
            verdict = verdict.and(self.contains(schema, *bounds, items, side, evaluated));
        }
        verdict
    }

    pub(super) fn contains(
        &mut self,
        schema: &'a Schema,
        bounds: Bounds,
        items: &[usize],
        side: Side,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let (mut valid, mut undecided) = (0_u64, 0_u64);
        for &item in items {
            match self.verdict_of(schema, item, side, None) {
                Verdict::Valid => {
                    valid = valid.saturating_add(1);
                    if let Some(evaluated) = &mut evaluated {
                        evaluated.insert(item);
                    }
                }
                Verdict::Undecided => undecided = undecided.saturating_add(1),
                Verdict::Invalid => {}
            }
        }
        let noun = |number| if number == 1 { "element" } else { "elements" };
        let Bounds { least, most } = bounds;
        if valid > most {
            return self.report(format!("must contain at most {most} matching {}", noun(most)));
        }
        if valid.saturating_add(undecided) < least {
            return self.report(format!("must contain at least {least} matching {}", noun(least)));
        }
        if valid < least || valid.saturating_add(undecided) > most {
            self.undecided()
        } else {
            Verdict::Valid
        }
    }
}

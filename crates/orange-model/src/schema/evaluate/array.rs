//! Keywords of arrays.

use std::collections::HashSet;

use super::{Evaluated, Evaluator, Instance, Purpose, Verdict, mark_evaluated};
use crate::schema::keywords::{ArrayRules, Bounds, Schema};
use crate::validate::Noun;

impl<'a> Evaluator<'a> {
    /// The keywords of arrays other than `unevaluatedItems`.
    pub(super) fn array(
        &mut self,
        rules: &'a ArrayRules,
        items: &[usize],
        purpose: Purpose,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        // A patch replaces an array as a whole, so the elements are complete.
        let purpose = purpose.of_replacement();
        let mut verdict = self.count(items.len(), rules.length, Noun::ELEMENT);
        for (index, &node) in items.iter().enumerate() {
            let Some(schema) = rules.prefix_items.get(index).or(rules.items.as_deref()) else { break };
            verdict &= self.schema_at(&index, schema, Instance { node, purpose });
            mark_evaluated(&mut evaluated, node);
        }
        if rules.unique_items {
            let mut texts = HashSet::new();
            if !items.iter().all(|&item| texts.insert(self.tree.canonical(item))) {
                verdict &= self.report("must not have equal elements");
            }
        }
        if let Some((schema, bounds)) = &rules.contains {
            verdict &= self.contains(schema, *bounds, items, purpose, evaluated);
        }
        verdict
    }

    /// `contains`, `minContains` and `maxContains`.
    fn contains(
        &mut self,
        schema: &'a Schema,
        Bounds { least, most }: Bounds,
        items: &[usize],
        purpose: Purpose,
        mut evaluated: Evaluated<'_>,
    ) -> Verdict {
        let (mut valid, mut undecided) = (0_u64, 0_u64);
        for &node in items {
            match self.evaluate_silently(schema, Instance { node, purpose }, None) {
                Verdict::Valid => {
                    valid = valid.saturating_add(1);
                    mark_evaluated(&mut evaluated, node);
                }
                Verdict::Undecided => {
                    undecided = undecided.saturating_add(1);
                    // It may match, so `unevaluatedItems` reports no certain violation.
                    mark_evaluated(&mut evaluated, node);
                }
                Verdict::Invalid => {}
            }
        }
        let possible = valid.saturating_add(undecided);
        if valid > most {
            let noun = Noun::ELEMENT.for_number(most);
            self.report(format!("must contain at most {most} matching {noun}"))
        } else if possible < least {
            let noun = Noun::ELEMENT.for_number(least);
            self.report(format!("must contain at least {least} matching {noun}"))
        } else if valid < least || possible > most {
            self.undecided()
        } else {
            Verdict::Valid
        }
    }
}

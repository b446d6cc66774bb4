//! Keywords of arrays.

use std::collections::HashSet;

use super::{Evaluated, Evaluator, Sender, Verdict};
use crate::schema::keywords::{ArrayRules, Bounds, Schema};
use crate::validate::Noun;

impl<'a> Evaluator<'a> {
    /// The keywords of arrays other than `unevaluatedItems`.
    pub(super) fn array(
        &mut self,
        rules: &'a ArrayRules,
        items: &[usize],
        sender: Sender,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        // A patch replaces an array as a whole.
        let sender = if sender == Sender::Patch { Sender::Client } else { sender };
        let mut verdict = self.count(items.len(), rules.length, Noun::Element);
        for (index, &item) in items.iter().enumerate() {
            let Some(schema) = rules.prefix_items.get(index).or(rules.items.as_deref()) else { break };
            verdict = verdict.and(self.at(&index, |evaluator| evaluator.schema(schema, item, sender, None)));
            if let Some(evaluated) = &mut evaluated {
                evaluated.insert(item);
            }
        }
        if rules.unique_items {
            let mut texts = HashSet::new();
            if !items.iter().all(|&item| texts.insert(self.tree.canonical(item))) {
                verdict = verdict.and(self.report("must not have equal elements"));
            }
        }
        if let Some((schema, bounds)) = &rules.contains {
            verdict = verdict.and(self.contains(schema, *bounds, items, sender, evaluated));
        }
        verdict
    }

    /// `contains`, `minContains` and `maxContains`.
    pub(super) fn contains(
        &mut self,
        schema: &'a Schema,
        bounds: Bounds,
        items: &[usize],
        sender: Sender,
        mut evaluated: Option<&mut Evaluated>,
    ) -> Verdict {
        let (mut valid, mut undecided) = (0_u64, 0_u64);
        for &item in items {
            match self.evaluate_silently(schema, item, sender, None) {
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
        let Bounds { least, most } = bounds;
        if valid > most {
            return self
                .report(format!("must contain at most {most} matching {}", Noun::Element.for_number(most)));
        }
        if valid.saturating_add(undecided) < least {
            return self.report(format!(
                "must contain at least {least} matching {}",
                Noun::Element.for_number(least)
            ));
        }
        if valid < least || valid.saturating_add(undecided) > most {
            self.undecided()
        } else {
            Verdict::Valid
        }
    }
}

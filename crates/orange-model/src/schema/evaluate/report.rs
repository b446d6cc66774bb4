//! Reports of violations, and of assertions that cannot be checked.

use super::{Evaluator, Verdict};
use crate::schema::keywords::Bounds;
use crate::validate::{Noun, Violation, ViolationKind, violated_count};

/// Maximum number of violations that are reported for one value.
const MAX_VIOLATIONS: usize = 500;

impl Evaluator<'_> {
    /// Checks the number of characters, elements or properties.
    pub(super) fn count(&mut self, count: usize, bounds: Bounds, noun: Noun) -> Verdict {
        match violated_count(count, bounds.least, bounds.most, noun) {
            Some(rule) => self.report(rule),
            None => Verdict::Valid,
        }
    }

    /// Evaluates an element or property, with its name appended to the path.
    pub(super) fn at(
        &mut self,
        name: &(impl std::fmt::Display + ?Sized),
        evaluate: impl FnOnce(&mut Self) -> Verdict,
    ) -> Verdict {
        let parent_length = self.path.len();
        if self.violations.is_some() {
            if parent_length > 0 {
                self.path.push('.');
            }
            self.path.push_str(&name.to_string());
        }
        let verdict = evaluate(self);
        self.path.truncate(parent_length);
        verdict
    }

    pub(super) fn report(&mut self, rule: impl Into<String>) -> Verdict {
        self.report_as(ViolationKind::Certain, rule.into())
    }

    pub(super) fn report_as(&mut self, kind: ViolationKind, rule: String) -> Verdict {
        if self.violations.is_some() {
            let violation = Violation::new(kind, &self.path, rule);
            self.add(violation);
        }
        Verdict::Invalid
    }

    /// Reports the assertions of subschemas that could not be checked and would decide the verdict.
    pub(super) fn undecided(&mut self) -> Verdict {
        for keyword in std::mem::take(&mut self.unchecked) {
            self.report_unchecked(&keyword);
        }
        Verdict::Undecided
    }

    pub(super) fn report_unchecked(&mut self, keyword: &str) -> Verdict {
        if self.unchecked.iter().all(|reported| reported != keyword) {
            self.unchecked.push(keyword.to_owned());
        }
        if self.violations.is_some() {
            let violation = Violation::unchecked(&self.path, keyword);
            self.add(violation);
        }
        Verdict::Undecided
    }

    pub(super) fn add(&mut self, violation: Violation) {
        let Some(violations) = &mut self.violations else { return };
        if violations.len() < MAX_VIOLATIONS && !violations.contains(&violation) {
            violations.push(violation);
        }
    }
}

//! Reports of violations, and of assertions that cannot be checked.

use super::{Evaluator, Verdict};
use crate::schema::keywords::Bounds;
use crate::validate::{Violation, ViolationKind};

/// Number of violations that are reported for one value.
const MAX_VIOLATIONS: usize = 500;

impl Evaluator<'_> {
    /// Checks the number of characters, elements or properties.
    pub(super) fn count(&mut self, count: usize, bounds: Bounds, one: &str, many: &str) -> Verdict {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let noun = |number| if number == 1 { one } else { many };
        let Bounds { least, most } = bounds;
        if count < least {
            self.report(format!("must have at least {least} {}", noun(least)))
        } else if count > most {
            self.report(format!("must have at most {most} {}", noun(most)))
        } else {
            Verdict::Valid
        }
    }

    /// Evaluates a part of the value, with its name appended to the path.
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

    /// Reports the assertions below that could not be checked and decide the verdict.
    pub(super) fn undecided(&mut self) -> Verdict {
        for reason in std::mem::take(&mut self.reasons) {
            self.report_unchecked(&reason);
        }
        Verdict::Undecided
    }

    pub(super) fn report_unchecked(&mut self, keyword: &str) -> Verdict {
        if self.reasons.iter().all(|reason| reason != keyword) {
            self.reasons.push(keyword.to_owned());
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

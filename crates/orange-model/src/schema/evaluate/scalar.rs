//! Keywords of strings and numbers.

use super::{Evaluator, Verdict};
use crate::schema::keywords::{NumberRules, StringFormat, StringRules};
use crate::schema::tree::Value;
use crate::validate::is_uuid;
use crate::{Date, DateTime};

impl Evaluator<'_> {
    pub(super) fn string(&mut self, rules: &StringRules, text: &str) -> Verdict {
        let mut verdict = Verdict::Valid;
        if rules.length.least > 0 || rules.length.most < u64::MAX {
            verdict = self.count(text.chars().count(), rules.length, "character", "characters");
        }
        if let Some((source, regex)) = &rules.pattern
            && !regex.is_match(text)
        {
            verdict = verdict.and(self.report(format!("must match {source}")));
        }
        let rule = match rules.format {
            Some(StringFormat::Date) if !Date::from(text).is_valid() => "must be a date, such as 2020-01-31",
            // The zone is optional, because servers differ.
            Some(StringFormat::DateTime) if !DateTime::from(text).is_valid() => {
                "must be a date and time, such as 2025-01-14T13:17:58Z"
            }
            Some(StringFormat::Uuid) if !is_uuid(text) => {
                "must be a UUID, such as 22e61758-924d-4ad7-b259-e4fcb1ea8808"
            }
            _ => return verdict,
        };
        verdict.and(self.report(rule))
    }

    pub(super) fn number(&mut self, rules: &NumberRules, id: usize) -> Verdict {
        let Value::Number(_, value) = self.tree.value(id) else { return Verdict::Valid };
        let mut violated = Vec::new();
        // An explicit limit is more precise than the format.
        let (from, to) = rules.range.as_ref().map(|(from, to)| (from, to)).unzip();
        let from = from.filter(|_| rules.minimum.is_none() && rules.above.is_none());
        let to = to.filter(|_| rules.maximum.is_none() && rules.below.is_none());
        for limit in rules.minimum.iter().chain(from).filter(|limit| *value < limit.value) {
            violated.push(format!("must be at least {}", limit.text));
        }
        for limit in rules.maximum.iter().chain(to).filter(|limit| *value > limit.value) {
            violated.push(format!("must be at most {}", limit.text));
        }
        for limit in rules.above.iter().filter(|limit| *value <= limit.value) {
            violated.push(format!("must be above {}", limit.text));
        }
        for limit in rules.below.iter().filter(|limit| *value >= limit.value) {
            violated.push(format!("must be below {}", limit.text));
        }
        let mut verdict = Verdict::Valid;
        if let Some(step) = &rules.step {
            match value.is_multiple_of(&step.value) {
                Some(true) => {}
                Some(false) => violated.push(format!("must be a multiple of {}", step.text)),
                None => verdict = self.report_unchecked(&format!("multipleOf at {}", rules.pointer)),
            }
        }
        violated.into_iter().fold(verdict, |verdict, rule| verdict.and(self.report(rule)))
    }
}

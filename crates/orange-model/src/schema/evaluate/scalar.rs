//! Keywords of strings and numbers.

use super::{Evaluator, Verdict};
use crate::schema::keywords::{NumberRules, StringFormat, StringRules};
use crate::schema::tree::Value;
use crate::validate::{DATE_RULE, DATE_TIME_RULE, Noun, UUID_RULE, is_uuid};
use crate::{Date, DateTime};

impl Evaluator<'_> {
    /// The keywords of strings.
    pub(super) fn string(&mut self, rules: &StringRules, text: &str) -> Verdict {
        let mut verdict = Verdict::Valid;
        if rules.length.least > 0 || rules.length.most < u64::MAX {
            verdict = self.count(text.chars().count(), rules.length, Noun::CHARACTER);
        }
        if let Some((source, regex)) = &rules.pattern
            && !regex.is_match(text)
        {
            verdict &= self.report(format!("must match {source}"));
        }
        let rule = match rules.format {
            Some(StringFormat::Date) if !Date::from(text).is_valid() => DATE_RULE,
            // The zone is optional, because servers differ.
            Some(StringFormat::DateTime) if !DateTime::from(text).is_valid() => DATE_TIME_RULE,
            Some(StringFormat::Uuid) if !is_uuid(text) => UUID_RULE,
            _ => return verdict,
        };
        verdict &= self.report(rule);
        verdict
    }

    /// The keywords of numbers.
    pub(super) fn number(&mut self, rules: &NumberRules, node: usize) -> Verdict {
        let Value::Number(value) = self.tree.value(node) else { return Verdict::Valid };
        let mut verdict = Verdict::Valid;
        // An explicit limit is more precise than the format.
        let (least, greatest) = rules.range.as_ref().map(|(least, greatest)| (least, greatest)).unzip();
        let least = least.filter(|_| rules.minimum.is_none() && rules.exclusive_minimum.is_none());
        let greatest = greatest.filter(|_| rules.maximum.is_none() && rules.exclusive_maximum.is_none());
        for limit in rules.minimum.iter().chain(least).filter(|limit| *value < limit.value) {
            verdict &= self.report(format!("must be at least {}", limit.text));
        }
        for limit in rules.maximum.iter().chain(greatest).filter(|limit| *value > limit.value) {
            verdict &= self.report(format!("must be at most {}", limit.text));
        }
        for limit in rules.exclusive_minimum.iter().filter(|limit| *value <= limit.value) {
            verdict &= self.report(format!("must be above {}", limit.text));
        }
        for limit in rules.exclusive_maximum.iter().filter(|limit| *value >= limit.value) {
            verdict &= self.report(format!("must be below {}", limit.text));
        }
        if let Some(step) = &rules.multiple_of {
            match value.is_multiple_of(&step.value) {
                Some(true) => {}
                Some(false) => verdict &= self.report(format!("must be a multiple of {}", step.text)),
                None => verdict &= self.report_unchecked(&format!("multipleOf at {}", rules.pointer)),
            }
        }
        verdict
    }
}

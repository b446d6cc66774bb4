//! Checks of single values, for generated parameters and hand-written rules.

use std::collections::HashMap;
use std::sync::OnceLock;

use regex_lite::Regex;

use super::{Validate, Violations};
use crate::decimal::Decimal;
use crate::{Date, DateTime, Number};

impl Violations {
    /// Checks that a required value is present.
    pub fn required<T>(&mut self, name: &str, value: &Option<T>) {
        if value.is_none() {
            self.enter(name).report("is required");
        }
    }

    /// Validates each element of a list.
    pub fn each<T: Validate>(&mut self, list: &[T]) {
        for (index, value) in list.iter().enumerate() {
            value.check(&mut self.enter(index));
        }
    }

    /// Checks the length of a text in characters.
    pub fn length(&mut self, text: impl AsRef<str>, least: u64, most: u64) {
        self.count(text.as_ref().chars().count(), least, most, Noun::CHARACTER);
    }

    /// Checks the number of elements of a list.
    pub fn items(&mut self, count: usize, least: u64, most: u64) {
        self.count(count, least, most, Noun::ELEMENT);
    }

    /// Checks the number of properties in the JSON of an object.
    pub fn properties<T: serde::Serialize>(&mut self, object: &T, least: u64, most: u64) {
        let properties = serde_json::to_string(object)
            .and_then(|text| serde_json::from_str::<HashMap<String, serde::de::IgnoredAny>>(&text));
        self.count(properties.map_or(0, |properties| properties.len()), least, most, Noun::PROPERTY);
    }

    fn count(&mut self, count: usize, least: u64, most: u64, noun: Noun) {
        if let Some(rule) = violated_count(count, least, most, noun) {
            self.report(rule);
        }
    }

    /// Checks that a text contains a match of a regular expression.
    pub fn pattern(&mut self, text: impl AsRef<str>, pattern: &'static Pattern) {
        if !pattern.matches(text.as_ref()) {
            self.report(format!("must match {}", pattern.source));
        }
    }

    /// Checks an inclusive lower limit.
    pub fn minimum(&mut self, value: impl Into<Number>, least: &str) {
        if decimal(value) < Decimal::parse(least) {
            self.report(format!("must be at least {least}"));
        }
    }

    /// Checks an inclusive upper limit.
    pub fn maximum(&mut self, value: impl Into<Number>, most: &str) {
        if decimal(value) > Decimal::parse(most) {
            self.report(format!("must be at most {most}"));
        }
    }

    /// Checks an exclusive lower limit.
    pub fn exclusive_minimum(&mut self, value: impl Into<Number>, limit: &str) {
        if decimal(value) <= Decimal::parse(limit) {
            self.report(format!("must be above {limit}"));
        }
    }

    /// Checks an exclusive upper limit.
    pub fn exclusive_maximum(&mut self, value: impl Into<Number>, limit: &str) {
        if decimal(value) >= Decimal::parse(limit) {
            self.report(format!("must be below {limit}"));
        }
    }

    /// Checks that a number is a multiple of `step`.
    pub fn multiple_of(&mut self, value: impl Into<Number>, step: &str) {
        match decimal(value).is_multiple_of(&Decimal::parse(step)) {
            Some(true) => {}
            Some(false) => self.report(format!("must be a multiple of {step}")),
            None => self.report_unchecked(&format!("multipleOf {step}")),
        }
    }

    /// Checks that a number is finite, because JSON has no infinity and no NaN.
    pub fn finite(&mut self, value: Number) {
        if !value.is_finite() {
            self.report("must be a finite number");
        }
    }

    /// Checks that the elements of a list differ.
    pub fn unique_items<T: PartialEq>(&mut self, list: &[T]) {
        if list
            .iter()
            .enumerate()
            .any(|(index, value)| list.iter().take(index).any(|earlier| earlier == value))
        {
            self.report("must not have equal elements");
        }
    }

    /// Checks that a value equals a constant, whose JSON is `text`.
    pub fn constant<T: serde::Serialize>(&mut self, value: &T, text: &str) {
        if !serde_json::to_vec(value).is_ok_and(|value| crate::json::equal_values(&value, text.as_bytes())) {
            self.report(format!("must be {text}"));
        }
    }

    /// Checks that a text is a date, such as `2020-01-31`.
    pub fn date(&mut self, value: &Date) {
        if !value.is_valid() {
            self.report(DATE_RULE);
        }
    }

    /// Checks that a text is a date and time. The zone is optional, because servers differ.
    pub fn date_time(&mut self, value: &DateTime) {
        if !value.is_valid() {
            self.report(DATE_TIME_RULE);
        }
    }

    /// Checks that a text is a UUID of 36 characters.
    pub fn uuid(&mut self, text: impl AsRef<str>) {
        if !is_uuid(text.as_ref()) {
            self.report(UUID_RULE);
        }
    }
}

pub(crate) const DATE_RULE: &str = "must be a date, such as 2020-01-31";
pub(crate) const DATE_TIME_RULE: &str = "must be a date and time, such as 2025-01-14T13:17:58Z";
pub(crate) const UUID_RULE: &str = "must be a UUID, such as 22e61758-924d-4ad7-b259-e4fcb1ea8808";

/// A counted unit, for messages.
#[derive(Clone, Copy)]
pub(crate) struct Noun {
    singular: &'static str,
    plural: &'static str,
}

impl Noun {
    pub(crate) const CHARACTER: Self = Self { singular: "character", plural: "characters" };
    pub(crate) const ELEMENT: Self = Self { singular: "element", plural: "elements" };
    pub(crate) const PROPERTY: Self = Self { singular: "property", plural: "properties" };

    pub(crate) fn for_number(self, number: u64) -> &'static str {
        if number == 1 { self.singular } else { self.plural }
    }
}

/// The rule that a number of characters, elements or properties violates.
pub(crate) fn violated_count(count: usize, least: u64, most: u64, noun: Noun) -> Option<String> {
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    let (bound, limit) = if count < least { ("least", least) } else { ("most", most) };
    let is_violated = count < least || count > most;
    is_violated.then(|| format!("must have at {bound} {limit} {}", noun.for_number(limit)))
}

/// The exact value of a number.
fn decimal(value: impl Into<Number>) -> Decimal {
    Decimal::parse(&value.into().to_string())
}

/// Whether a text is a UUID of 36 characters (RFC 9562, 4).
pub(crate) fn is_uuid(text: &str) -> bool {
    let dashes = [8, 13, 18, 23];
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| {
            if dashes.contains(&index) { byte == b'-' } else { byte.is_ascii_hexdigit() }
        })
}

/// A regular expression of a specification, compiled on first use.
///
/// Specifications use ECMA-262 syntax. The generator emits only expressions that have the same meaning in the syntax of the
/// `regex-lite` crate, and reports the others.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Creates a pattern from the text in the specification.
    pub const fn new(source: &'static str) -> Self {
        Self { source, regex: OnceLock::new() }
    }

    /// Whether the text contains a match. An invalid expression matches every text.
    pub fn matches(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::new(self.source).ok());
        regex.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Line(Vec<i64>);

    impl Validate for Line {
        fn check(&self, violations: &mut Violations) {
            violations.items(self.0.len(), 1, 2);
            for (index, value) in self.0.iter().enumerate() {
                violations.enter(index).minimum(*value, "0");
            }
        }
    }

    #[test]
    fn all_violations_are_reported_with_their_paths() {
        let mut violations = Violations::default();
        violations.required("name", &None::<String>);
        {
            let violations = &mut violations.enter("lines");
            violations.each(&[Line(vec![1]), Line(vec![-1, 0, -2])]);
        }
        let error = violations.finish().unwrap_err();
        assert_eq!(
            error.to_string(),
            "name: is required; lines.1: must have at most 2 elements; lines.1.0: must be at least 0; \
             lines.1.2: must be at least 0"
        );
        assert_eq!(error.violations()[1].path(), "lines.1");
    }

    #[test]
    fn checks_report_the_violated_rule() {
        fn rule(check: impl FnOnce(&mut Violations)) -> Option<String> {
            let mut violations = Violations::default();
            check(&mut violations);
            violations.finish().err().map(|error| error.to_string())
        }
        static CODE: Pattern = Pattern::new("^[A-Z0-9]{4}$");
        static BROKEN: Pattern = Pattern::new("(");
        assert_eq!(rule(|violations| violations.pattern("RIPX", &CODE)), None);
        assert_eq!(
            rule(|violations| violations.pattern("ripx", &CODE)).as_deref(),
            Some("must match ^[A-Z0-9]{4}$")
        );
        assert_eq!(rule(|violations| violations.pattern("x", &BROKEN)), None);
        assert_eq!(rule(|violations| violations.length("é", 1, 1)), None);
        assert_eq!(
            rule(|violations| violations.length("", 1, 5)).as_deref(),
            Some("must have at least 1 character")
        );
        assert_eq!(
            rule(|violations| violations.exclusive_minimum(1_i64, "1")).as_deref(),
            Some("must be above 1")
        );
        assert_eq!(rule(|violations| violations.exclusive_maximum(0.99, "1")), None);
        assert_eq!(rule(|violations| violations.multiple_of(0.3, "0.1")), None);
        assert_eq!(
            rule(|violations| violations.multiple_of(0.35, "0.1")).as_deref(),
            Some("must be a multiple of 0.1")
        );
        assert!(rule(|violations| violations.finite(Number::from(f64::NAN))).is_some());
        assert!(rule(|violations| violations.unique_items(&["a", "b", "a"])).is_some());
        assert_eq!(rule(|violations| violations.constant(&1.0, "1.0")), None);
        assert!(rule(|violations| violations.constant(&"b", "\"a\"")).is_some());
        assert_eq!(rule(|violations| violations.uuid("22e61758-924d-4ad7-b259-e4fcb1ea8808")), None);
        assert!(rule(|violations| violations.uuid("22e61758924d4ad7b259e4fcb1ea8808")).is_some());
        assert!(rule(|violations| violations.date(&Date::from("14/01/2025"))).is_some());
        assert_eq!(rule(|violations| violations.date_time(&DateTime::from("2025-01-14T13:17:58"))), None);
        assert!(rule(|violations| violations.properties(&serde_json::json!({}), 1, 2)).is_some());
    }
}

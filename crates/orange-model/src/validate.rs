//! Strict rules for what is sent: everything that is wrong, found at once, before any I/O.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use regex_lite::Regex;

use super::decimal::Decimal;
use super::{Date, DateTime, Kept, Number, Patch};

/// One rule that a value breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: String,
    kind: ViolationKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ViolationKind {
    Certain,
    /// The value is not one of those that the specification lists.
    Unlisted,
    /// The value has another JSON type.
    WrongType,
    Unchecked,
}

impl Violation {
    pub(super) fn new(path: &str, rule: String) -> Self {
        Self::of(ViolationKind::Certain, path, rule)
    }

    pub(super) fn of(kind: ViolationKind, path: &str, rule: String) -> Self {
        Self { path: path.to_owned(), rule, kind }
    }

    /// An assertion that could not be checked, as `KEYWORD at POINTER`.
    pub(super) fn unchecked(path: &str, keyword: &str) -> Self {
        Self::of(ViolationKind::Unchecked, path, format!("not checked: {keyword}"))
    }

    /// Whether the rule could not be checked, so that the value may be valid.
    pub fn is_unchecked(&self) -> bool {
        self.kind == ViolationKind::Unchecked
    }

    /// Whether the finding keeps a request from being sent.
    ///
    /// What could not be checked does not, nor does a text that an enum does not list: servers know more values than
    /// their specification. A value of another JSON type does not either: a typed field has one only because a server
    /// sent it, and it is sent back as it came.
    pub fn blocks_request(&self) -> bool {
        self.kind == ViolationKind::Certain
    }

    /// Where, as a dotted path of names on the wire: `relatedEntity.0.id`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What the value must be.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.rule)
    }
}

/// Everything that is wrong with a value; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invalid(Vec<Violation>);

impl Invalid {
    /// The rules that are broken, in the order of the members.
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl Error for Invalid {}

/// A value with rules.
pub trait Validate {
    /// Reports every rule that the value breaks.
    fn check(&self, found: &mut Findings);

    /// Checks all rules at once.
    ///
    /// # Errors
    /// Every rule that the value breaks, each with its place.
    fn validate(&self) -> Result<(), Invalid> {
        let mut found = Findings::default();
        self.check(&mut found);
        found.finish()
    }
}

/// A value with hand-written rules, or that holds one.
#[doc(hidden)]
pub trait OwnRules {
    /// Reports what the hand-written rules find in the value and in what it holds.
    fn check_own(&self, found: &mut Findings);
}

/// Rules of a type that no schema can state. Generated types that their interface file marks with `x-orange-rules`
/// call them from `validate`.
///
/// ```
/// use orange_model::{Findings, HandWrittenRules};
///
/// struct Period { begin: u32, end: u32 }
///
/// impl HandWrittenRules for Period {
///     fn check_rules(&self, found: &mut Findings) {
///         if self.end < self.begin {
///             found.enter("end").report("must not be before `begin`");
///         }
///     }
/// }
/// ```
pub trait HandWrittenRules {
    /// Reports every rule that the value breaks.
    fn check_rules(&self, found: &mut Findings);
}

impl<T: OwnRules> OwnRules for Box<T> {
    fn check_own(&self, found: &mut Findings) {
        T::check_own(self, found);
    }
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, found: &mut Findings) {
        T::check(self, found);
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, found: &mut Findings) {
        found.each(self);
    }
}

/// What has been found so far, and the place that is being looked at.
#[derive(Debug, Default)]
pub struct Findings {
    path: String,
    list: Vec<Violation>,
}

/// A place below another; dereferences to the [`Findings`] there.
#[derive(Debug)]
pub struct Place<'a> {
    found: &'a mut Findings,
    above: usize,
}

impl Deref for Place<'_> {
    type Target = Findings;

    fn deref(&self) -> &Findings {
        self.found
    }
}

impl DerefMut for Place<'_> {
    fn deref_mut(&mut self) -> &mut Findings {
        self.found
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.found.path.truncate(self.above);
    }
}

impl Findings {
    /// Ends the search.
    ///
    /// # Errors
    /// What was found, if anything was.
    pub fn finish(self) -> Result<(), Invalid> {
        if self.list.is_empty() { Ok(()) } else { Err(Invalid(self.list)) }
    }

    /// Reports that the value at the present place breaks a rule.
    pub fn report(&mut self, rule: impl Into<String>) {
        self.list.push(Violation::new(&self.path, rule.into()));
    }

    /// Reports that an assertion cannot be checked, as `KEYWORD at POINTER`.
    pub(super) fn not_checked(&mut self, keyword: &str) {
        self.list.push(Violation::unchecked(&self.path, keyword));
    }

    /// Adds what was found in the value at the present place.
    pub(super) fn add(&mut self, mut violation: Violation) {
        if !self.path.is_empty() {
            let separator = if violation.path.is_empty() { "" } else { "." };
            violation.path = format!("{}{separator}{}", self.path, violation.path);
        }
        self.list.push(violation);
    }

    /// Ends the search before a request is sent.
    ///
    /// # Errors
    /// What was found, if any of it [keeps the request from being sent](Violation::blocks_request).
    pub fn finish_request(self) -> Result<(), Invalid> {
        if self.list.iter().any(Violation::blocks_request) { Err(Invalid(self.list)) } else { Ok(()) }
    }

    /// Goes to a place below the present one, until what is returned is dropped.
    pub fn enter(&mut self, name: impl fmt::Display) -> Place<'_> {
        let above = self.path.len();
        if above > 0 {
            self.path.push('.');
        }
        self.path.push_str(&name.to_string());
        Place { found: self, above }
    }

    /// A member that has to be there.
    pub fn required<T>(&mut self, name: &str, value: &Option<T>) {
        if value.is_none() {
            self.enter(name).report("is required");
        }
    }

    /// A member that a patch must not delete.
    pub fn not_deleted<T>(&mut self, name: &str, value: &Patch<T>) {
        if value.is_null() {
            self.enter(name).report("is required and cannot be deleted");
        }
    }

    /// The rules of each element of a list.
    pub fn each<T: Validate>(&mut self, list: &[T]) {
        for (index, value) in list.iter().enumerate() {
            value.check(&mut self.enter(index));
        }
    }

    /// Length of a text in characters.
    pub fn length(&mut self, text: impl AsRef<str>, least: u64, most: u64) {
        self.count(text.as_ref().chars().count(), least, most, "character", "characters");
    }

    /// Number of elements of a list.
    pub fn items(&mut self, count: usize, least: u64, most: u64) {
        self.count(count, least, most, "element", "elements");
    }

    /// Number of members of an object, as it would be sent.
    pub fn members<T: serde::Serialize>(&mut self, object: &T, least: u64, most: u64) {
        let members = serde_json::to_string(object)
            .and_then(|text| serde_json::from_str::<HashMap<String, serde::de::IgnoredAny>>(&text));
        self.count(members.map_or(0, |members| members.len()), least, most, "member", "members");
    }

    fn count(&mut self, count: usize, least: u64, most: u64, one: &str, many: &str) {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let noun = |number| if number == 1 { one } else { many };
        if count < least {
            self.report(format!("must have at least {least} {}", noun(least)));
        } else if count > most {
            self.report(format!("must have at most {most} {}", noun(most)));
        }
    }

    /// A regular expression that a text has to contain a match of.
    pub fn pattern(&mut self, text: impl AsRef<str>, pattern: &'static Pattern) {
        if !pattern.matches(text.as_ref()) {
            self.report(format!("must match {}", pattern.source));
        }
    }

    /// A smallest number that is allowed.
    pub fn minimum(&mut self, value: impl Into<Number>, least: &str) {
        if decimal(value) < Decimal::parse(least) {
            self.report(format!("must be at least {least}"));
        }
    }

    /// A largest number that is allowed.
    pub fn maximum(&mut self, value: impl Into<Number>, most: &str) {
        if decimal(value) > Decimal::parse(most) {
            self.report(format!("must be at most {most}"));
        }
    }

    /// A number that the value must exceed.
    pub fn above(&mut self, value: impl Into<Number>, limit: &str) {
        if decimal(value) <= Decimal::parse(limit) {
            self.report(format!("must be above {limit}"));
        }
    }

    /// A number that the value must stay under.
    pub fn below(&mut self, value: impl Into<Number>, limit: &str) {
        if decimal(value) >= Decimal::parse(limit) {
            self.report(format!("must be below {limit}"));
        }
    }

    /// A number that the value has to be a multiple of.
    pub fn multiple_of(&mut self, value: impl Into<Number>, step: &str) {
        match decimal(value).is_multiple_of(&Decimal::parse(step)) {
            Some(true) => {}
            Some(false) => self.report(format!("must be a multiple of {step}")),
            None => self.not_checked(&format!("multipleOf {step}")),
        }
    }

    /// A number that can be written as JSON.
    pub fn finite(&mut self, value: Number) {
        if !value.is_finite() {
            self.report("must be a finite number");
        }
    }

    /// Elements that have to differ from one another.
    pub fn unique<T: PartialEq>(&mut self, list: &[T]) {
        if list.iter().enumerate().any(|(index, value)| list.iter().take(index).any(|other| other == value)) {
            self.report("must not have equal elements");
        }
    }

    /// The one value that is allowed.
    pub fn constant<T: serde::Serialize>(&mut self, value: &T, text: &str) {
        if !serde_json::to_string(value).is_ok_and(|value| super::json::same(&value, text)) {
            self.report(format!("must be {text}"));
        }
    }

    /// A date of the form `2020-01-31`.
    pub fn date(&mut self, value: &Date) {
        if value.to_date().is_err() {
            self.report("must be a date, such as 2020-01-31");
        }
    }

    /// A date and time; whether a zone is due depends on the server, so none is asked for.
    pub fn date_time(&mut self, value: &DateTime) {
        if value.to_local().is_err() {
            self.report("must be a date and time, such as 2025-01-14T13:17:58Z");
        }
    }

    /// A UUID in its usual form of 36 characters.
    pub fn uuid(&mut self, text: impl AsRef<str>) {
        let text = text.as_ref();
        let dashes = [8, 13, 18, 23];
        let well_formed = text.len() == 36
            && text.bytes().enumerate().all(|(index, byte)| {
                if dashes.contains(&index) { byte == b'-' } else { byte.is_ascii_hexdigit() }
            });
        if !well_formed {
            self.report("must be a UUID, such as 22e61758-924d-4ad7-b259-e4fcb1ea8808");
        }
    }

    /// An object that must have no other members than the named ones.
    pub fn no_others(&mut self, kept: &Kept) {
        for (name, _) in kept.unknown() {
            self.enter(name).report("is not a member of this object");
        }
    }
}

/// The exact value of what a number is written as.
fn decimal(value: impl Into<Number>) -> Decimal {
    Decimal::parse(&value.into().to_string())
}

/// A regular expression of a specification, compiled when it is first needed.
///
/// Specifications write ECMA-262 expressions. The generator emits only those that mean the same here
/// and reports the others.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern as it is written in the specification.
    pub const fn new(source: &'static str) -> Self {
        Self { source, regex: OnceLock::new() }
    }

    /// Whether the text contains a match. An expression that cannot be compiled rejects nothing.
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
        fn check(&self, found: &mut Findings) {
            found.items(self.0.len(), 1, 2);
            for (index, value) in self.0.iter().enumerate() {
                found.enter(index).minimum(*value, "0");
            }
        }
    }

    #[test]
    fn every_rule_is_found_at_its_place() {
        let mut found = Findings::default();
        found.required("name", &None::<String>);
        {
            let found = &mut found.enter("lines");
            found.each(&[Line(vec![1]), Line(vec![-1, 0, -2])]);
        }
        found.not_deleted("id", &Patch::<String>::Null);
        let invalid = found.finish().unwrap_err();
        assert_eq!(
            invalid.to_string(),
            "name: is required; lines.1: must have at most 2 elements; lines.1.0: must be at least 0; \
             lines.1.2: must be at least 0; id: is required and cannot be deleted"
        );
        assert_eq!(invalid.violations()[1].path(), "lines.1");
    }

    #[test]
    fn rules_of_values() {
        fn rule(check: impl FnOnce(&mut Findings)) -> Option<String> {
            let mut found = Findings::default();
            check(&mut found);
            found.finish().err().map(|invalid| invalid.to_string())
        }
        static CODE: Pattern = Pattern::new("^[A-Z0-9]{4}$");
        static BROKEN: Pattern = Pattern::new("(");
        assert_eq!(rule(|found| found.pattern("RIPX", &CODE)), None);
        assert_eq!(rule(|found| found.pattern("ripx", &CODE)).as_deref(), Some("must match ^[A-Z0-9]{4}$"));
        assert_eq!(rule(|found| found.pattern("x", &BROKEN)), None);
        assert_eq!(rule(|found| found.length("é", 1, 1)), None);
        assert_eq!(rule(|found| found.length("", 1, 5)).as_deref(), Some("must have at least 1 character"));
        assert_eq!(rule(|found| found.above(1_i64, "1")).as_deref(), Some("must be above 1"));
        assert_eq!(rule(|found| found.below(0.99, "1")), None);
        assert_eq!(rule(|found| found.multiple_of(0.3, "0.1")), None);
        assert_eq!(
            rule(|found| found.multiple_of(0.35, "0.1")).as_deref(),
            Some("must be a multiple of 0.1")
        );
        assert!(rule(|found| found.finite(Number::from(f64::NAN))).is_some());
        assert!(rule(|found| found.unique(&["a", "b", "a"])).is_some());
        assert_eq!(rule(|found| found.constant(&1.0, "1.0")), None);
        assert!(rule(|found| found.constant(&"b", "\"a\"")).is_some());
        assert_eq!(rule(|found| found.uuid("22e61758-924d-4ad7-b259-e4fcb1ea8808")), None);
        assert!(rule(|found| found.uuid("22e61758924d4ad7b259e4fcb1ea8808")).is_some());
        assert!(rule(|found| found.date(&Date::from("14/01/2025"))).is_some());
        assert_eq!(rule(|found| found.date_time(&DateTime::from("2025-01-14T13:17:58"))), None);
        assert!(rule(|found| found.members(&serde_json::json!({}), 1, 2)).is_some());
    }
}

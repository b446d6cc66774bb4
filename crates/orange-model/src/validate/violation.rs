//! A violated rule, and the error that lists all of them.

use std::error::Error;
use std::fmt;

/// A violated rule of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(super) path: String,
    rule: String,
    kind: ViolationKind,
}

/// How certain it is that the value is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ViolationKind {
    /// The value is invalid.
    Certain,
    /// The specification does not list the value.
    UnknownValue,
    /// The value has another JSON type.
    WrongType,
    /// The rule could not be checked.
    Unchecked,
}

impl Violation {
    pub(crate) fn new(kind: ViolationKind, path: &str, rule: String) -> Self {
        Self { path: path.to_owned(), rule, kind }
    }

    /// Creates the violation for an assertion that cannot be checked, as `KEYWORD at POINTER`.
    pub(crate) fn unchecked(path: &str, keyword: &str) -> Self {
        Self::new(ViolationKind::Unchecked, path, format!("not checked: {keyword}"))
    }

    /// Whether the rule could not be checked. The value may be valid.
    pub fn is_unchecked(&self) -> bool {
        self.kind == ViolationKind::Unchecked
    }

    /// Whether the violation keeps a request from being sent.
    ///
    /// Three kinds do not: a rule that could not be checked; text that an enum does not list, because servers know more
    /// values than their specification; and a value of another JSON type, because a typed field has one only after a
    /// server sent it, and it is sent back unchanged.
    pub fn blocks_request(&self) -> bool {
        self.kind == ViolationKind::Certain
    }

    /// The path of the value, as dotted property names: `relatedEntity.0.id`. Empty for the whole value.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The rule, such as `must have at least 1 element`.
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

/// The violations of a value; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError(pub(super) Vec<Violation>);

impl ValidationError {
    /// The violations, in the order in which they were found.
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl Error for ValidationError {}

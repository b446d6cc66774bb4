//! Collects violations while a value is validated.

use std::fmt;
use std::ops::{Deref, DerefMut};

use super::violation::{ValidationError, Violation, ViolationKind};

/// The violations found so far, and the path of the value being validated.
#[derive(Debug, Default)]
pub struct Violations {
    path: String,
    violations: Vec<Violation>,
}

impl Violations {
    /// Ends the validation.
    ///
    /// # Errors
    /// Returns all violations, if there are any.
    pub fn finish(self) -> Result<(), ValidationError> {
        if self.violations.is_empty() { Ok(()) } else { Err(ValidationError(self.violations)) }
    }

    /// Ends the validation of a request.
    ///
    /// # Errors
    /// Returns all violations, if any of them [blocks the request](Violation::blocks_request).
    pub fn finish_request(self) -> Result<(), ValidationError> {
        if self.violations.iter().any(Violation::blocks_request) {
            Err(ValidationError(self.violations))
        } else {
            Ok(())
        }
    }

    /// Reports that the value at the current path violates a rule.
    pub fn report(&mut self, rule: impl Into<String>) {
        self.violations.push(Violation::new(ViolationKind::Certain, &self.path, rule.into()));
    }

    /// Reports that an assertion cannot be checked, as `KEYWORD at POINTER`.
    pub(crate) fn report_unchecked(&mut self, keyword: &str) {
        self.violations.push(Violation::unchecked(&self.path, keyword));
    }

    /// Adds a violation of the value at the current path.
    pub(crate) fn add(&mut self, mut violation: Violation) {
        if !self.path.is_empty() {
            let separator = if violation.path.is_empty() { "" } else { "." };
            violation.path = format!("{}{separator}{}", self.path, violation.path);
        }
        self.violations.push(violation);
    }

    /// Appends a field name or an index to the current path, until the returned scope is dropped.
    pub fn enter(&mut self, name: impl fmt::Display) -> FieldScope<'_> {
        let parent_length = self.path.len();
        if parent_length > 0 {
            self.path.push('.');
        }
        self.path.push_str(&name.to_string());
        FieldScope { violations: self, parent_length }
    }
}

/// The [`Violations`] at the path of a field; restores the path when dropped.
#[derive(Debug)]
pub struct FieldScope<'a> {
    violations: &'a mut Violations,
    parent_length: usize,
}

impl Deref for FieldScope<'_> {
    type Target = Violations;

    fn deref(&self) -> &Violations {
        self.violations
    }
}

impl DerefMut for FieldScope<'_> {
    fn deref_mut(&mut self) -> &mut Violations {
        self.violations
    }
}

impl Drop for FieldScope<'_> {
    fn drop(&mut self) {
        self.violations.path.truncate(self.parent_length);
    }
}

//! Validation of values before they are sent: all violations at once, without I/O.

mod checks;
mod violation;
mod violations;

pub use checks::Pattern;
pub(crate) use checks::{DATE_RULE, DATE_TIME_RULE, Noun, UUID_RULE, is_uuid, violated_count};
pub(crate) use violation::ViolationKind;
pub use violation::{ValidationError, Violation};
pub use violations::Violations;

/// A value that can be validated.
pub trait Validate {
    /// Reports every violation in the value.
    fn check(&self, violations: &mut Violations);

    /// Validates the value.
    ///
    /// # Errors
    /// Returns every violation with its path.
    fn validate(&self) -> Result<(), ValidationError> {
        let mut violations = Violations::default();
        self.check(&mut violations);
        violations.finish()
    }
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, violations: &mut Violations) {
        T::check(self, violations);
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, violations: &mut Violations) {
        violations.each(self);
    }
}

/// Hand-written rules of a type that a schema cannot express. Generated types that the interface file marks with
/// `x-orange-rules` call them from `validate`.
///
/// ```
/// use orange_model::{Violations, HandWrittenRules};
///
/// struct Period { begin: u32, end: u32 }
///
/// impl HandWrittenRules for Period {
///     fn check_rules(&self, violations: &mut Violations) {
///         if self.end < self.begin {
///             violations.enter("end").report("must not be before `begin`");
///         }
///     }
/// }
/// ```
pub trait HandWrittenRules {
    /// Reports every violation in the value.
    fn check_rules(&self, violations: &mut Violations);
}

/// A generated type with [`HandWrittenRules`], or with fields whose types have them.
#[doc(hidden)]
pub trait NestedRules {
    /// Calls the hand-written rules of the value and of its fields.
    fn check_nested(&self, violations: &mut Violations);
}

impl<T: NestedRules> NestedRules for Box<T> {
    fn check_nested(&self, violations: &mut Violations) {
        T::check_nested(self, violations);
    }
}

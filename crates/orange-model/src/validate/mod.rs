//! Validation of values before they are sent: all violations at once, without I/O.

mod checks;
mod findings;
mod violation;

pub use checks::Pattern;
pub(crate) use checks::is_uuid;
pub use findings::Findings;
pub(crate) use violation::ViolationKind;
pub use violation::{ValidationError, Violation};

/// A value that can be validated.
pub trait Validate {
    /// Reports every violation in the value.
    fn check(&self, found: &mut Findings);

    /// Validates the value.
    ///
    /// # Errors
    /// Returns every violation with its path.
    fn validate(&self) -> Result<(), ValidationError> {
        let mut found = Findings::default();
        self.check(&mut found);
        found.finish()
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

/// Hand-written rules of a type that a schema cannot express. Generated types that the interface file marks with
/// `x-orange-rules` call them from `validate`.
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
    /// Reports every violation in the value.
    fn check_rules(&self, found: &mut Findings);
}

/// A generated type with [`HandWrittenRules`], or with fields whose types have them.
#[doc(hidden)]
pub trait OwnRules {
    /// Calls the hand-written rules of the value and of its fields.
    fn check_own(&self, found: &mut Findings);
}

impl<T: OwnRules> OwnRules for Box<T> {
    fn check_own(&self, found: &mut Findings) {
        T::check_own(self, found);
    }
}

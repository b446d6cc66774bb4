//! `Validate` by the schema of an interface file.

/// Implements [`Validate`](crate::Validate) by a schema and, with `check_nested`, by the `NestedRules` of the type. Adds
/// an inherent `validate`, so that callers import no trait.
#[doc(hidden)]
#[macro_export]
macro_rules! __validate {
    ($name:ident, $purpose:ident, $pointer:literal, $definitions:ident $(, $check_nested:ident)?) => {
        impl $crate::Validate for $name {
            fn check(&self, violations: &mut $crate::Violations) {
                let schema = $crate::schema::SchemaRef {
                    definitions: &$definitions,
                    pointer: $pointer,
                    purpose: $crate::schema::Purpose::$purpose,
                };
                schema.check(self, violations);
                $($crate::NestedRules::$check_nested(self, violations);)?
            }
        }

        impl $name {
            /// Validates the value by its schema and by all hand-written rules, without I/O. An assertion that cannot
            /// be checked is reported as `not checked`.
            ///
            /// # Errors
            /// Returns every violation with its path.
            pub fn validate(&self) -> Result<(), $crate::ValidationError> {
                $crate::Validate::validate(self)
            }
        }
    };
}

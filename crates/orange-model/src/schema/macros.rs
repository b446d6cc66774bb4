//! `Validate` by the schema of an interface file.

/// Implements [`Validate`](crate::Validate) by a schema, and with `own` by the `OwnRules` of the type as well, and gives the type a
/// `validate()` of its own, so that no trait has to be imported to call it.
#[doc(hidden)]
#[macro_export]
macro_rules! __validate {
    ($name:ident, $side:ident, $pointer:literal, $definitions:ident $(, $own:ident)?) => {
        impl $crate::Validate for $name {
            fn check(&self, found: &mut $crate::Findings) {
                let schema = $crate::schema::SchemaRef {
                    definitions: &$definitions,
                    pointer: $pointer,
                    side: $crate::schema::Side::$side,
                };
                schema.check(self, found);
                $($crate::OwnRules::$own(self, found);)?
            }
        }

        impl $name {
            /// Checks the value against its schema and against all hand-written rules; nothing is sent for that.
            /// `Ok` means valid: an assertion that cannot be checked is reported as `not checked`.
            ///
            /// # Errors
            /// Every rule that the value breaks, each with its place.
            pub fn validate(&self) -> Result<(), $crate::ValidationError> {
                $crate::Validate::validate(self)
            }
        }
    };
}

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `ContactMedium`.

use super::MediumType;
use super::super::schemas::DEFINITIONS;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// An email address or phone number of a company.
        ///
        /// *Published by the interop group*: before-interop/common Company, ContactMedium.
        ///
        /// Defined in `openapi.yaml#/components/schemas/ContactMedium`.
        #[non_exhaustive]
        pub struct ContactMedium: write(extras);
    }
    fields {
        /// The kind of contact.
        ///
        /// JSON property `mediumType`. Required.
        0 medium_type "mediumType" [into MediumType];
        /// The email address or phone number.
        ///
        /// Required.
        1 value "value" [into String];
    }
}

orange_core::__validate!(
    ContactMedium, Client, "#/components/schemas/ContactMedium", DEFINITIONS
);

// Rows: field, type parameter, setter(argument), type = conversion, [type parameters once it is set].
// See the docs of `__builder!` in `orange-model`.
orange_core::__builder! {
    /// Creates the value from its required fields.
    ContactMediumBuilder -> ContactMedium, [medium_type value]
    medium_type MediumTypeSet medium_type(impl Into<MediumType>) MediumType = medium_type.into(), [MediumType, Value];
    value Value value(impl Into<String>) String = value.into(), [MediumTypeSet, String];
    {
        ContactMedium {
            medium_type: Some(medium_type),
            value: Some(value),
            ..ContactMedium::default()
        }
    }
}

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `ContactMedium`.

use super::MediumType;
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An email address or phone number of a company.
        ///
        /// *Published by the interop group*: before-interop/common Company, ContactMedium.
        ///
        /// Defined in `openapi.yaml#/components/schemas/ContactMedium`.
        #[non_exhaustive]
        pub struct ContactMedium { mode: read_write, extras_field: extras }
    }
    fields {
        /// The kind of contact.
        ///
        /// JSON property `mediumType`. Required.
        0: medium_type = "mediumType", write: into(MediumType);
        /// The email address or phone number.
        ///
        /// Required.
        1: value = "value", write: into(String);
    }
}

orange_core::__validate!(
    ContactMedium, Request, "#/components/schemas/ContactMedium", DEFINITIONS
);

// The docs of `__builder!` in `orange-model` describe the rows.
orange_core::__builder! {
    /// Returns an empty builder of the value, with setters for its required fields.
    pub struct ContactMediumBuilder { medium_type, value } for ContactMedium;
    fields {
        medium_type: MediumType, state: MediumTypeState,
            setter: medium_type(impl Into<MediumType>) -> ContactMediumBuilder<MediumType, ValueState> = medium_type.into();
        value: String, state: ValueState,
            setter: value(impl Into<String>) -> ContactMediumBuilder<MediumTypeState, String> = value.into();
    }
    build {
        ContactMedium {
            medium_type: Some(medium_type),
            value: Some(value),
            ..ContactMedium::default()
        }
    }
}

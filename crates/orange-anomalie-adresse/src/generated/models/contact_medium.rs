// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `ContactMedium`.

use orange_core::model::ExtraFields;

use super::MediumType;
use super::super::schemas::DEFINITIONS;

/// A contact of a company.
///
/// *Published by the interop group*: before-interop/common Company, ContactMedium.
///
/// Defined in `openapi.yaml#/components/schemas/ContactMedium`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactMedium {
    /// `mediumType`. JSON property `mediumType`. Required.
    pub medium_type: Option<MediumType>,
    /// The address or the number.
    ///
    /// Required.
    pub value: Option<String>,
    extras: ExtraFields,
}

orange_core::__validate!(
    ContactMedium, Client, "#/components/schemas/ContactMedium", DEFINITIONS
);

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

orange_core::__fields! {
    ContactMedium.extras {
        0 medium_type "mediumType" [into MediumType];
        1 value "value" [into String];
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Address`.

use orange_core::model::ExtraFields;

/// The address in parts.
///
/// Defined in `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The INSEE code of the commune.
    ///
    /// JSON property `cityCode`.
    pub city_code: Option<String>,
    /// The postcode.
    ///
    /// JSON property `postalCode`.
    pub postal_code: Option<String>,
    /// The RIVOLI code of the street.
    ///
    /// JSON property `rivoliCode`.
    pub rivoli_code: Option<String>,
    /// The house number.
    ///
    /// JSON property `streetNumber`.
    pub street_number: Option<String>,
    /// The suffix of the number, such as BIS.
    ///
    /// JSON property `streetNumberSuffix`.
    pub street_number_suffix: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Address.extras {
        0 city_code "cityCode";
        1 postal_code "postalCode";
        2 rivoli_code "rivoliCode";
        3 street_number "streetNumber";
        4 street_number_suffix "streetNumberSuffix";
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Address`.

orange_core::__model! {
    types {
        /// The address in parts.
        ///
        /// In the specification: `openapi.yaml#/components/schemas/Address`.
        #[non_exhaustive]
        pub struct Address: read(extras);
    }
    fields {
        /// The INSEE code of the commune.
        ///
        /// On the wire `cityCode`.
        0 city_code "cityCode": String;
        /// The postcode.
        ///
        /// On the wire `postalCode`.
        1 postal_code "postalCode": String;
        /// The RIVOLI code of the street.
        ///
        /// On the wire `rivoliCode`.
        2 rivoli_code "rivoliCode": String;
        /// The number in the street.
        ///
        /// On the wire `streetNumber`.
        3 street_number "streetNumber": String;
        /// What follows the number, such as BIS.
        ///
        /// On the wire `streetNumberSuffix`.
        4 street_number_suffix "streetNumberSuffix": String;
    }
}

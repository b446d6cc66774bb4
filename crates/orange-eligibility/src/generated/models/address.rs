// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Address`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The address in parts.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Address`.
        #[non_exhaustive]
        pub struct Address { mode: read, extras_field: extras }
    }
    fields {
        /// The INSEE code of the commune.
        ///
        /// JSON property `cityCode`.
        0: city_code = "cityCode", read: String;
        /// The postcode.
        ///
        /// JSON property `postalCode`.
        1: postal_code = "postalCode", read: String;
        /// The Rivoli code of the street.
        ///
        /// JSON property `rivoliCode`.
        2: rivoli_code = "rivoliCode", read: String;
        /// The house number.
        ///
        /// JSON property `streetNumber`.
        3: street_number = "streetNumber", read: String;
        /// The suffix of the number, such as BIS.
        ///
        /// JSON property `streetNumberSuffix`.
        4: street_number_suffix = "streetNumberSuffix", read: String;
    }
}

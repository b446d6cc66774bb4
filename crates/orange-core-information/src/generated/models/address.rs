// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Address`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A postal address. Only `country` is published, as a filter on the Incident page.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Incident 1.3, filter
        /// `location.address.country`; the other property is inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Address`.
        #[non_exhaustive]
        pub struct Address { mode: read, extras_field: extras }
    }
    fields {
        /// The country, a two-letter code in Orange's sample.
        0: country = "country", read: String;
        /// The city.
        1: city = "city", read: String;
    }
}

// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Location`.

use super::{Address, Reference};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A postal address, normally with equipment. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Locations; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Location`.
        #[non_exhaustive]
        pub struct Location { mode: read, extras_field: extras }
    }
    fields {
        /// The identifier of the location.
        0: id = "id", read: String;
        /// The name of the location.
        1: name = "name", read: String;
        /// The postal address of the location.
        2: address = "address", read: Address;
        /// The account of the location.
        3: account = "account", read: Reference;
    }
}

orange_core::__identified!(Location);

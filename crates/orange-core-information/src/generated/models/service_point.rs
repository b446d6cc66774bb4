// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `ServicePoint`.

use super::Reference;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// An installed offer or solution. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Service Points; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/ServicePoint`.
        #[non_exhaustive]
        pub struct ServicePoint { mode: read, extras_field: extras }
    }
    fields {
        /// The identifier of the service point.
        0: id = "id", read: String;
        /// The name of the service point.
        1: name = "name", read: String;
        /// The location of the service point.
        2: location = "location", read: Reference;
        /// The account of the service point.
        3: account = "account", read: Reference;
    }
}

orange_core::__identified!(ServicePoint);

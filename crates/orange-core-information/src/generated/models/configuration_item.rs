// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `ConfigurationItem`.

use super::Reference;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Equipment, such as a router or a switch, or an access line. It belongs to a service
        /// point. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Configuration Items; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/ConfigurationItem`.
        #[non_exhaustive]
        pub struct ConfigurationItem { mode: read, extras_field: extras }
    }
    fields {
        /// The identifier of the configuration item.
        0: id = "id", read: String;
        /// The name of the configuration item.
        1: name = "name", read: String;
        /// The service point of the configuration item.
        ///
        /// JSON property `servicePoint`.
        2: service_point = "servicePoint", read: Reference;
        /// The location of the configuration item.
        3: location = "location", read: Reference;
    }
}

orange_core::__identified!(ConfigurationItem);

// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Location`.

use super::{Address, Reference};

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// A postal address, normally with equipment. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Locations; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Location`.
        #[non_exhaustive]
        pub struct Location: read(extras);
    }
    fields {
        /// The identifier of the location.
        0 id "id": String;
        /// The name of the location.
        1 name "name": String;
        /// A postal address. Only `country` is published, as a filter on the Incident page.
        2 address "address": Address;
        /// A reference to another resource.
        3 account "account": Reference;
    }
}

orange_core::__identified!(Location);

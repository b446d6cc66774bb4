// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Location`.

use super::{Address, AddressPatch};
use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The location of the impacted service. The filter `location.address.country` is
        /// documented; the rest of the object is not.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Location`.
        #[non_exhaustive]
        pub struct Location { mode: read_write, extras_field: extras }
        /// A partial update of [`Location`]: fields that are not set stay unchanged.
        #[must_use]
        pub struct LocationPatch { mode: patch, extras_field: pub extras }
    }
    fields {
        /// The id of the location in the Core Information API.
        ///
        /// *Inferred, not documented*: inferred from developer.orange.com, Core Information 2.5,
        /// whose locations are read by id.
        0: id = "id", write: into(String), patch: String;
        /// The postal address of the location.
        1: address = "address", write: into(Address), patch: AddressPatch;
    }
}

impl Location {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    Location, Request, "#/components/schemas/Location", DEFINITIONS
);

orange_core::__validate!(
    LocationPatch, Patch, "#/components/schemas/Location", DEFINITIONS
);

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Address`.

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A postal address.
        ///
        /// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Address`.
        #[non_exhaustive]
        pub struct Address { mode: read_write, extras_field: extras }
        /// A partial update of [`Address`]: fields that are not set stay unchanged.
        #[must_use]
        pub struct AddressPatch { mode: patch, extras_field: pub extras }
    }
    fields {
        /// The country, in two letters.
        0: country = "country", write: into(String), patch: String;
    }
}

impl Address {
    /// Creates the value without fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Address, Request, "#/components/schemas/Address", DEFINITIONS);

orange_core::__validate!(
    AddressPatch, Patch, "#/components/schemas/Address", DEFINITIONS
);

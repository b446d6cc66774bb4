// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Ftth`.

use super::EligibilityStatus;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Fibre to the home.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Ftth`.
        #[non_exhaustive]
        pub struct Ftth { mode: read, extras_field: extras }
    }
    fields {
        /// The availability of the network. Only one value is published.
        0: status = "status", read: EligibilityStatus;
        /// Comments as text.
        1: comments = "comments", read: Vec<String>;
    }
}

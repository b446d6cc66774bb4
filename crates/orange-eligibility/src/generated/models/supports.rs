// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Supports`.

use super::{Copper, Fiber};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The available networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Supports`.
        #[non_exhaustive]
        pub struct Supports { mode: read, extras_field: extras }
    }
    fields {
        /// The fibre networks.
        0: fiber = "fiber", read: Fiber;
        /// The copper networks.
        1: copper = "copper", read: Copper;
    }
}

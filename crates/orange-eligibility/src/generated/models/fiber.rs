// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Fiber`.

use super::{Ftte, Ftth, Ftto};

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The fibre networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Fiber`.
        #[non_exhaustive]
        pub struct Fiber { mode: read, extras_field: extras }
    }
    fields {
        /// Fibre to the enterprise.
        0: ftte = "ftte", read: Ftte;
        /// Fibre to the home.
        1: ftth = "ftth", read: Ftth;
        /// Fibre to the office.
        2: ftto = "ftto", read: Ftto;
    }
}

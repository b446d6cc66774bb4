// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Fiber`.

use super::{Ftte, Ftth, Ftto};

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
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

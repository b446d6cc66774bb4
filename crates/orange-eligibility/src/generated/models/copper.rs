// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Copper`.

use super::CopperSupport;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The copper networks.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Copper`.
        #[non_exhaustive]
        pub struct Copper { mode: read, extras_field: extras }
    }
    fields {
        /// The date from which copper is no longer sold. No sample shows its format.
        ///
        /// JSON property `commercialClosureDate`.
        0: commercial_closure_date = "commercialClosureDate", read: String;
        /// Asymmetric lines (ADSL).
        1: adsl = "adsl", read: CopperSupport;
        /// Symmetric lines (SDSL).
        2: sdsl = "sdsl", read: CopperSupport;
    }
}

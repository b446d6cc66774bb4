// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `FttoProperties`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Properties of FTTO. The table of the page labels them as those of FTTE.
        ///
        /// Defined in `openapi.yaml#/components/schemas/FttoProperties`.
        #[non_exhaustive]
        pub struct FttoProperties { mode: read, extras_field: extras }
    }
    fields {
        /// Whether fibre is already installed.
        ///
        /// JSON property `isFiberAvailable`.
        0: is_fiber_available = "isFiberAvailable", read: bool;
        /// The tariff zone, such as ZONE1. The values are not published.
        1: zoning = "zoning", read: String;
    }
}

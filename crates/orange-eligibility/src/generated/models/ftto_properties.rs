// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `FttoProperties`.

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
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

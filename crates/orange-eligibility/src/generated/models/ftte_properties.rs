// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `FtteProperties`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Properties of FTTE.
        ///
        /// Defined in `openapi.yaml#/components/schemas/FtteProperties`.
        #[non_exhaustive]
        pub struct FtteProperties { mode: read, extras_field: extras }
    }
    fields {
        /// Whether the optimal offer is available.
        ///
        /// JSON property `isOptimalAvailable`.
        0: is_optimal_available = "isOptimalAvailable", read: bool;
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `GeoCoding`.

use orange_core::model::Number;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The coordinates of the point of interest.
        ///
        /// Defined in `openapi.yaml#/components/schemas/GeoCoding`.
        #[non_exhaustive]
        pub struct GeoCoding { mode: read, extras_field: extras }
    }
    fields {
        /// In degrees.
        0: longitude = "longitude", read: Number;
        /// In degrees.
        1: latitude = "latitude", read: Number;
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `GeoCoding`.

use orange_core::model::Number;

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// The coordinates of the point of interest.
        ///
        /// Defined in `openapi.yaml#/components/schemas/GeoCoding`.
        #[non_exhaustive]
        pub struct GeoCoding: read(extras);
    }
    fields {
        /// In degrees.
        0 longitude "longitude": Number;
        /// In degrees.
        1 latitude "latitude": Number;
    }
}

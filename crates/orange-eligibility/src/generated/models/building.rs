// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Building`.

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// The building, if the point of interest is one.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Building`.
        #[non_exhaustive]
        pub struct Building { mode: read, extras_field: extras }
    }
    fields {
        /// Its IMB code.
        0: id = "id", read: String;
        /// Its name. In the samples, only present for a request by name.
        1: name = "name", read: String;
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `Building`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The building, if the point of interest is one.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Building`.
        #[non_exhaustive]
        pub struct Building { mode: read, extras_field: extras }
    }
    fields {
        /// The IMB code of the building.
        0: id = "id", read: String;
        /// The name of the building. In the samples, only present for a request by name.
        1: name = "name", read: String;
    }
}

// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Reference`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A reference to another resource.
        ///
        /// *Inferred, not documented*: inferred from the references in related APIs.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Reference`.
        #[non_exhaustive]
        pub struct Reference { mode: read, extras_field: extras }
    }
    fields {
        /// The identifier of the resource.
        0: id = "id", read: String;
    }
}

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The schema `Counter`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The number of incidents with the same values of the `groupBy` properties. Each value is
        /// a property of the counter, under the same name.
        ///
        /// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what
        /// an aggregation is; the shape is inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Counter`.
        #[non_exhaustive]
        pub struct Counter { mode: read, extras_field: extras }
    }
    fields {
        /// The number of incidents.
        0: count = "count", read: i64;
    }
}

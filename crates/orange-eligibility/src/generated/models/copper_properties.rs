// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The schema `CopperProperties`.

use orange_core::model::Json;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// Properties of a copper line.
        ///
        /// Defined in `openapi.yaml#/components/schemas/CopperProperties`.
        #[non_exhaustive]
        pub struct CopperProperties { mode: read, extras_field: extras }
    }
    fields {
        /// The bandwidth in `unit`. An object according to the table of the page, a number in its
        /// samples. Use `bandwidth_value()` to read the number in either case.
        0: bandwidth = "bandwidth", read: Json;
        /// The unit of the bandwidth, Mbits/s in the samples.
        1: unit = "unit", read: String;
        /// The number of copper pairs.
        ///
        /// JSON property `countCopperPair`.
        2: count_copper_pair = "countCopperPair", read: i64;
        /// The number of pairs that SDSL requires. In the samples, only present for SDSL.
        ///
        /// JSON property `countRequiredPairs`.
        3: count_required_pairs = "countRequiredPairs", read: i64;
    }
}

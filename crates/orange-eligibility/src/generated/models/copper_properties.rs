// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperProperties`.

use orange_core::model::Json;

orange_core::__model! {
    types {
        /// More on a copper line.
        ///
        /// Defined in `openapi.yaml#/components/schemas/CopperProperties`.
        #[non_exhaustive]
        pub struct CopperProperties: read(extras);
    }
    fields {
        /// How fast it is, in `unit`. The page's table says it is an object, its samples show a
        /// number; both are kept. `bandwidth_value()` reads the number out of either.
        0 bandwidth "bandwidth": Json;
        /// The unit of the bandwidth, Mbits/s in the samples.
        1 unit "unit": String;
        /// How many copper pairs there are.
        ///
        /// JSON property `countCopperPair`.
        2 count_copper_pair "countCopperPair": i64;
        /// How many pairs SDSL needs; in the samples only there.
        ///
        /// JSON property `countRequiredPairs`.
        3 count_required_pairs "countRequiredPairs": i64;
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperProperties`.

use orange_core::model::{ExtraFields, Json};

/// Properties of a copper line.
///
/// Defined in `openapi.yaml#/components/schemas/CopperProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopperProperties {
    /// The bandwidth in `unit`. An object according to the table of the page, a number in its
    /// samples. Use `bandwidth_value()` to read the number in either case.
    pub bandwidth: Option<Json>,
    /// The unit of the bandwidth, Mbits/s in the samples.
    pub unit: Option<String>,
    /// The number of copper pairs.
    ///
    /// JSON property `countCopperPair`.
    pub count_copper_pair: Option<i64>,
    /// The number of pairs that SDSL requires. In the samples, only present for SDSL.
    ///
    /// JSON property `countRequiredPairs`.
    pub count_required_pairs: Option<i64>,
    extras: ExtraFields,
}

orange_core::__fields! {
    CopperProperties.extras {
        0 bandwidth "bandwidth";
        1 unit "unit";
        2 count_copper_pair "countCopperPair";
        3 count_required_pairs "countRequiredPairs";
    }
}

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `CopperProperties`.

use orange_core::model::{ExtraFields, Json};

/// More on a copper line.
///
/// Defined in `openapi.yaml#/components/schemas/CopperProperties`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CopperProperties {
    /// How fast it is, in `unit`. The page's table says it is an object, its samples show a number;
    /// both are kept. `bandwidth_value()` reads the number out of either.
    pub bandwidth: Option<Json>,
    /// The unit of the bandwidth, Mbits/s in the samples.
    pub unit: Option<String>,
    /// How many copper pairs there are.
    ///
    /// JSON property `countCopperPair`.
    pub count_copper_pair: Option<i64>,
    /// How many pairs SDSL needs; in the samples only there.
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

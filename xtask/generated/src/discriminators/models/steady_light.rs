// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SteadyLight`.

use orange_core::model::Kept;

/// `SteadyLight`.
///
/// In the specification: `discriminators.yaml#/components/schemas/SteadyLight`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SteadyLight {
    /// `@type`. On the wire `@type`. Required.
    pub at_type: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    /// `colour`.
    pub colour: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    SteadyLight.kept {
        0 at_type "@type";
        1 power "power";
        2 colour "colour";
    }
}

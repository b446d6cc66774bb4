// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `FlashLight`.

use orange_core::model::{Kept, Number};

/// `FlashLight`.
///
/// In the specification: `discriminators.yaml#/components/schemas/FlashLight`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FlashLight {
    /// `@type`. On the wire `@type`. Required.
    pub at_type: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    /// `period`.
    pub period: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    FlashLight.kept {
        0 at_type "@type";
        1 power "power";
        2 period "period";
    }
}

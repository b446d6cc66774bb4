// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherLight`.

use orange_core::model::Kept;

/// `OtherLight`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Light`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherLight {
    /// `@type`. On the wire `@type`. Required.
    pub at_type: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    kept: Kept,
}

orange_core::__fields! {
    OtherLight.kept {
        0 at_type "@type";
        1 power "power";
    }
}

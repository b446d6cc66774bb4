// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherFlag`.

use orange_core::model::Kept;

/// `OtherFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Flag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherFlag.kept {
        0 flag_type "flagType";
    }
}

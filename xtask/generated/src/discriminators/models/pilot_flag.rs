// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PilotFlag`.

use orange_core::model::Kept;

/// `PilotFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/PilotFlag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PilotFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    /// `pilot`.
    pub pilot: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    PilotFlag.kept {
        0 flag_type "flagType";
        1 pilot "pilot";
    }
}

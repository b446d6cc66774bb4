// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `QuarantineFlag`.

use orange_core::model::{Date, Kept};

/// `QuarantineFlag`.
///
/// In the specification: `discriminators.yaml#/components/schemas/QuarantineFlag`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuarantineFlag {
    /// `flagType`. On the wire `flagType`.
    pub flag_type: Option<String>,
    /// `since`.
    pub since: Option<Date>,
    kept: Kept,
}

orange_core::__fields! {
    QuarantineFlag.kept {
        0 flag_type "flagType";
        1 since "since";
    }
}

// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Period`.

use orange_core::model::{DateTime, Kept};

/// `Period`.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Period`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Period {
    /// `startDateTime`. On the wire `startDateTime`.
    pub start_date_time: Option<DateTime>,
    /// `endDateTime`. On the wire `endDateTime`.
    pub end_date_time: Option<DateTime>,
    kept: Kept,
}

orange_core::__fields! {
    Period.kept {
        0 start_date_time "startDateTime";
        1 end_date_time "endDateTime";
    }
}

// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `RoundSign`.

use orange_core::model::{Kept, Number};

/// `RoundSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/RoundSign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoundSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `radius`.
    pub radius: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    RoundSign.kept {
        0 shape "shape";
        1 text "text";
        2 radius "radius";
    }
}

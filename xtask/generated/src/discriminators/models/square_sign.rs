// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SquareSign`.

use orange_core::model::{Kept, Number};

/// `SquareSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/SquareSign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SquareSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    /// `side`.
    pub side: Option<Number>,
    kept: Kept,
}

orange_core::__fields! {
    SquareSign.kept {
        0 shape "shape";
        1 text "text";
        2 side "side";
    }
}

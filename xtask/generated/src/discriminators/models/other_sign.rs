// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherSign`.

use orange_core::model::Kept;

/// `OtherSign`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Sign`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherSign {
    /// `shape`.
    pub shape: Option<String>,
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherSign.kept {
        0 shape "shape";
        1 text "text";
    }
}

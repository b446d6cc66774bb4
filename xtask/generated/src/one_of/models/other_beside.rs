// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherBeside`.

use orange_core::model::Kept;

/// `OtherBeside`.
///
/// In the specification: `one-of.yaml#/components/schemas/Beside`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherBeside {
    /// `seal`. Required.
    pub seal: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    OtherBeside.kept {
        0 seal "seal";
    }
}

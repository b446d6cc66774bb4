// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Notice`.

use orange_core::model::Kept;

/// `Notice`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Notice`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Notice {
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Notice.kept {
        0 text "text";
    }
}

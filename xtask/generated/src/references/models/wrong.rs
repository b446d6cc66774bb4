// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Wrong`.

use orange_core::model::Kept;

use super::Note;

/// `Wrong`.
///
/// In the specification:
/// `common/responses.yaml#/components/responses/Wrong/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wrong {
    /// `code`. Required.
    pub code: Option<String>,
    /// `note`.
    pub note: Option<Note>,
    kept: Kept,
}

orange_core::__fields! {
    Wrong.kept {
        0 code "code";
        1 note "note";
    }
}

// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `ListNotesResponse`.

use orange_core::model::Kept;

use super::{CommonNote, Note, Note2};

/// `ListNotesResponse`.
///
/// In the specification:
/// `openapi.yaml#/paths/~1notes/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListNotesResponse {
    /// `ours`.
    pub ours: Option<Note>,
    /// `theirs`.
    pub theirs: Option<CommonNote>,
    /// `third`.
    pub third: Option<Note2>,
    kept: Kept,
}

orange_core::__fields! {
    ListNotesResponse.kept {
        0 ours "ours";
        1 theirs "theirs";
        2 third "third";
    }
}

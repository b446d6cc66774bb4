// Generated from corpus/two-files/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

use super::NoteState;

/// `Note`.
///
/// In the specification: `common.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommonNote {
    /// `b`.
    pub b: Option<String>,
    /// `state`.
    pub state: Option<NoteState>,
    kept: Kept,
}

orange_core::__fields! {
    CommonNote.kept {
        0 b "b";
        1 state "state";
    }
}

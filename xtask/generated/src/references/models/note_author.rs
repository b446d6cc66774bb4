// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NoteAuthor`.

use orange_core::model::Kept;

/// `NoteAuthor`.
///
/// In the specification: `common/schemas/Note.yaml#/components/schemas/Note/properties/author`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NoteAuthor {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    NoteAuthor.kept {
        0 name "name";
    }
}

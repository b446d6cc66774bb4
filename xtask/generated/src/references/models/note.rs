// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

use super::{NoteAuthor, Port};

/// `Note`.
///
/// In the specification: `common/schemas/Note.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// `text`.
    pub text: Option<String>,
    /// `author`.
    pub author: Option<NoteAuthor>,
    /// `answers`.
    pub answers: Option<Vec<Note>>,
    /// `port`.
    pub port: Option<Port>,
    kept: Kept,
}

orange_core::__fields! {
    Note.kept {
        0 text "text";
        1 author "author";
        2 answers "answers";
        3 port "port";
    }
}

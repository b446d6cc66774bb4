// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `JobNotesItem`.

use orange_core::model::Kept;

/// `JobNotesItem`.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Job/properties/notes/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JobNotesItem {
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    JobNotesItem.kept {
        0 text "text";
    }
}

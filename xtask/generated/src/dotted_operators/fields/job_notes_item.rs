// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `JobNotesItem`.

use orange_core::query::{Field, NoOperators, Structured, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `JobNotesItem`, wherever it stands."] pub struct
    JobNotesItemFields : NoOperators;
}

impl<K: Structured> JobNotesItemFields<K> {
    /// `text`.
    pub fn text(&self) -> Field<Text, NoOperators> {
        self.0.child("text")
    }
}

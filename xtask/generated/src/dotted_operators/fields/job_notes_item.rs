// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `JobNotesItem`.

use orange_core::query::{Field, NoOperators, Text};

orange_core::fields_type! {
    #[doc = " Paths below a `JobNotesItem`, wherever it stands."] pub struct
    JobNotesItemFields : NoOperators;
}

orange_core::__paths_below! {
    JobNotesItemFields {
        /// `text`.
        text "text" -> Field<Text, NoOperators>;
    }
}

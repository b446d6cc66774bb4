// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `note`.

use orange_core::model::Kept;

/// `note`.
///
/// In the specification: `names.yaml#/components/schemas/note`.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// `a`.
    pub a: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    Note.kept {
        0 a "a";
    }
}

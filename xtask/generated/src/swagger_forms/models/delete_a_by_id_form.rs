// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DeleteAByIdForm`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `DeleteAByIdForm`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/delete/parameters`.
#[derive(Clone, Debug, Default)]
pub struct DeleteAByIdForm {
    /// `f`.
    pub f: Option<String>,
    /// `fs`.
    pub fs: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl DeleteAByIdForm {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(DeleteAByIdForm, Client, "", DEFINITIONS);

orange_core::__fields! {
    DeleteAByIdForm.kept {
        0 f "f" [into String];
        1 fs "fs" [list String];
    }
}

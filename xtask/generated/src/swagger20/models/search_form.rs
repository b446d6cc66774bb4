// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `SearchForm`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `SearchForm`.
///
/// In the specification: `swagger20.yaml#/paths/~1search/post/parameters`.
#[derive(Clone, Debug, Default)]
pub struct SearchForm {
    /// `text`. Required.
    pub text: Option<String>,
    /// `exact`. Default: `false`.
    pub exact: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl SearchForm {
    /// Creates the value with its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(SearchForm, Client, "", DEFINITIONS);

orange_core::__fields! {
    SearchForm.kept {
        0 text "text" [into String];
        1 exact "exact" [value bool];
    }
}

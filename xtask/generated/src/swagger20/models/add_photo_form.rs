// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AddPhotoForm`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `AddPhotoForm`.
///
/// In the specification: `swagger20.yaml#/paths/~1ships~1{shipId}~1photo/post/parameters`.
#[derive(Clone, Debug, Default)]
pub struct AddPhotoForm {
    /// `caption`. At most 100 characters.
    pub caption: Option<String>,
    /// `photo`. Required.
    pub photo: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl AddPhotoForm {
    /// Creates the value with its required fields.
    pub fn new(photo: impl Into<String>) -> Self {
        Self {
            photo: Some(photo.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(AddPhotoForm, Client, "", DEFINITIONS);

orange_core::__fields! {
    AddPhotoForm.kept {
        0 caption "caption" [into String];
        1 photo "photo" [into String];
    }
}

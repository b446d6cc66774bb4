// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PatchAByIdBody`.

use orange_core::model::{Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `PatchAByIdBody`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/patch/parameters/0/schema`.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PatchAByIdBodyPatch {
    /// `z`.
    pub z: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    PatchAByIdBodyPatch, Patch, "#/paths/~1a~1{id}/patch/parameters/0/schema",
    DEFINITIONS
);

orange_core::__fields! {
    change PatchAByIdBodyPatch.kept {
        0 z "z" [patch String];
    }
}

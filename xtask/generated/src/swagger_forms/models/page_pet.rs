// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Page«Pet»`.

use orange_core::model::Kept;

use super::Pet;

/// `Page«Pet»`.
///
/// In the specification: `swagger-forms.json#/definitions/Page«Pet»`.
#[derive(Clone, Debug, Default)]
pub struct PagePet {
    /// `items`.
    pub items: Option<Vec<Pet>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__fields! {
    PagePet.kept {
        0 items "items";
    }
}

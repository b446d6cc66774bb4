// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Cat`.

use orange_core::model::Kept;

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Cat`.
///
/// In the specification: `swagger-forms.json#/definitions/Cat`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `lives`.
    pub lives: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(Cat, Client, "#/definitions/Cat", DEFINITIONS);

/// A [`Cat`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CatCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `lives`.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl CatCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("Cat".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(CatCreate, Client, "#/definitions/Cat", DEFINITIONS);

orange_core::__fields! {
    Cat.kept {
        0 pet_type "petType";
        1 id "id";
        2 lives "lives";
    }
}

orange_core::__fields! {
    CatCreate.kept {
        0 pet_type "petType" [into PetPetType];
        1 lives "lives" [value i64];
    }
}

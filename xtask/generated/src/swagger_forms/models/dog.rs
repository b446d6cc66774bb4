// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Dog`.

use orange_core::model::Kept;

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Dog`.
///
/// In the specification: `swagger-forms.json#/definitions/Dog`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `bark`.
    pub bark: Option<bool>,
    kept: Kept,
}

orange_core::__validate!(Dog, Client, "#/definitions/Dog", DEFINITIONS);

/// A [`Dog`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DogCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `bark`.
    pub bark: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl DogCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("Dog".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(DogCreate, Client, "#/definitions/Dog", DEFINITIONS);

orange_core::__fields! {
    Dog.kept {
        0 pet_type "petType";
        1 id "id";
        2 bark "bark";
    }
}

orange_core::__fields! {
    DogCreate.kept {
        0 pet_type "petType" [into PetPetType];
        1 bark "bark" [value bool];
    }
}

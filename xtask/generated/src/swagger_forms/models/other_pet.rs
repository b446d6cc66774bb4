// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `OtherPet`.

use orange_core::model::Kept;

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `OtherPet`.
///
/// In the specification: `swagger-forms.json#/definitions/Pet`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPet {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    kept: Kept,
}

orange_core::__validate!(OtherPet, Client, "#/definitions/Pet", DEFINITIONS);

/// A [`OtherPet`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OtherPetCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl OtherPetCreate {
    /// Creates the value with its required fields.
    pub fn new(pet_type: impl Into<PetPetType>) -> Self {
        Self {
            pet_type: Some(pet_type.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(OtherPetCreate, Client, "#/definitions/Pet", DEFINITIONS);

orange_core::__fields! {
    OtherPet.kept {
        0 pet_type "petType";
        1 id "id";
    }
}

orange_core::__fields! {
    OtherPetCreate.kept {
        0 pet_type "petType" [into PetPetType];
    }
}

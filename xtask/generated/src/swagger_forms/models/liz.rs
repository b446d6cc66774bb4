// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Liz`.

use orange_core::model::Kept;

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Liz`.
///
/// In the specification: `swagger-forms.json#/definitions/Liz`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Liz {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `tail`.
    pub tail: Option<bool>,
    kept: Kept,
}

orange_core::__validate!(Liz, Client, "#/definitions/Liz", DEFINITIONS);

/// A [`Liz`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LizCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `tail`.
    pub tail: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl LizCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("lizard".into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(LizCreate, Client, "#/definitions/Liz", DEFINITIONS);

orange_core::__fields! {
    Liz.kept {
        0 pet_type "petType";
        1 id "id";
        2 tail "tail";
    }
}

orange_core::__fields! {
    LizCreate.kept {
        0 pet_type "petType" [into PetPetType];
        1 tail "tail" [value bool];
    }
}

// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Pet`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Kept, Read, Union, tag, variant};

use super::{
    Cat, CatCreate, Dog, DogCreate, Liz, LizCreate, OtherPet, OtherPetCreate, PetPetType,
};

use super::super::schemas::DEFINITIONS;

/// `Pet`.
///
/// In the specification: `swagger-forms.json#/definitions/Pet`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`.
    Cat(Box<Cat>),
    /// `Dog`.
    Dog(Box<Dog>),
    /// `lizard`.
    Lizard(Box<Liz>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPet>),
}

/// Every member of every kind, as they are read before it is known which [`Pet`] it is.
#[derive(Default)]
struct PetParts {
    pet_type: Option<PetPetType>,
    id: Option<i64>,
    lives: Option<i64>,
    bark: Option<bool>,
    tail: Option<bool>,
    kept: Kept,
}

impl From<PetParts> for Pet {
    fn from(parts: PetParts) -> Self {
        match parts.pet_type.as_ref().map(|tag| tag.as_str()) {
            Some("Cat") => Self::Cat(parts.into_cat()),
            Some("Dog") => Self::Dog(parts.into_dog()),
            Some("lizard" | "Liz") => Self::Lizard(parts.into_lizard()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Pet from PetParts : Cat Dog Lizard Other);

impl From<Cat> for Pet {
    fn from(mut value: Cat) -> Self {
        value.pet_type.get_or_insert_with(|| "Cat".into());
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(mut value: Dog) -> Self {
        value.pet_type.get_or_insert_with(|| "Dog".into());
        Self::Dog(Box::new(value))
    }
}

impl From<Liz> for Pet {
    fn from(mut value: Liz) -> Self {
        value.pet_type.get_or_insert_with(|| "lizard".into());
        Self::Lizard(Box::new(value))
    }
}

impl From<OtherPet> for Pet {
    fn from(value: OtherPet) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(Pet, Client, "#/definitions/Pet/discriminator", DEFINITIONS);

/// A [`Pet`] to be created: without what the server fills in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetCreate {
    /// `Cat`.
    Cat(Box<CatCreate>),
    /// `Dog`.
    Dog(Box<DogCreate>),
    /// `lizard`.
    Lizard(Box<LizCreate>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPetCreate>),
}

impl Union for PetCreate {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "petType").as_deref() {
            Some("Cat") => Some(0),
            Some("Dog") => Some(1),
            Some("lizard" | "Liz") => Some(2),
            _ => None,
        };
        match index {
            Some(0) => variant(raw, |value| Self::Cat(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Dog(Box::new(value))),
            Some(2) => variant(raw, |value| Self::Lizard(Box::new(value))),
            _ => variant(raw, |value| Self::Other(Box::new(value))),
        }
    }
}

impl Serialize for PetCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Lizard(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(PetCreate);

impl From<CatCreate> for PetCreate {
    fn from(mut value: CatCreate) -> Self {
        value.pet_type.get_or_insert_with(|| "Cat".into());
        Self::Cat(Box::new(value))
    }
}

impl From<DogCreate> for PetCreate {
    fn from(mut value: DogCreate) -> Self {
        value.pet_type.get_or_insert_with(|| "Dog".into());
        Self::Dog(Box::new(value))
    }
}

impl From<LizCreate> for PetCreate {
    fn from(mut value: LizCreate) -> Self {
        value.pet_type.get_or_insert_with(|| "lizard".into());
        Self::Lizard(Box::new(value))
    }
}

impl From<OtherPetCreate> for PetCreate {
    fn from(value: OtherPetCreate) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(
    PetCreate, Client, "#/definitions/Pet/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts PetParts.kept by |_parts| None::<&str>, {
        0 pet_type "petType";
        1 id "id";
        2 lives "lives";
        3 bark "bark";
        4 tail "tail";
    }
        into_cat -> Cat [pet_type id lives];
        into_dog -> Dog [pet_type id bark];
        into_lizard -> Liz [pet_type id tail];
        into_other -> OtherPet [pet_type id];
}

orange_core::__accessors! {
    Pet [Cat Dog Lizard Other] {
        /// `petType`.
        pet_type pet_type.as_ref -> &PetPetType, "petType" pet_type_mut PetPetType;
        /// `id`.
        id id -> i64;
    }
}

orange_core::__accessors! {
    PetCreate [Cat Dog Lizard Other] {
        /// `petType`.
        pet_type pet_type.as_ref -> &PetPetType, "petType" pet_type_mut PetPetType;
    }
}

// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Pet`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Read, SerializeMap,
    Union, hand_over, tag, variant,
};

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

impl Object for PetParts {
    const NAME: &'static str = "PetParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "id" => 1,
            "lives" => 2,
            "bark" => 3,
            "tail" => 4,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.pet_type),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.lives),
            3 => value.into(&mut self.bark),
            4 => value.into(&mut self.tail),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "lives", &self.lives)?;
        out.member(3, "bark", &self.bark)?;
        out.member(4, "tail", &self.tail)?;
        Ok(())
    }
}

orange_core::__keeps!(PetParts.kept);

impl Parts for PetParts {
    const MEMBERS: &'static [&'static str] = &["petType", "id", "lives", "bark", "tail"];

    fn is_any_set(&self) -> bool {
        self.pet_type.is_some() || self.id.is_some() || self.lives.is_some()
            || self.bark.is_some() || self.tail.is_some()
    }
}

impl PetParts {
    fn into_cat(mut self) -> Box<Cat> {
        let mut value = Box::<Cat>::default();
        value.pet_type = self.pet_type.take();
        value.id = self.id.take();
        value.lives = self.lives.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_dog(mut self) -> Box<Dog> {
        let mut value = Box::<Dog>::default();
        value.pet_type = self.pet_type.take();
        value.id = self.id.take();
        value.bark = self.bark.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_lizard(mut self) -> Box<Liz> {
        let mut value = Box::<Liz>::default();
        value.pet_type = self.pet_type.take();
        value.id = self.id.take();
        value.tail = self.tail.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherPet> {
        let mut value = Box::<OtherPet>::default();
        value.pet_type = self.pet_type.take();
        value.id = self.id.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Pet {
    /// `petType`.
    pub fn pet_type(&self) -> Option<&PetPetType> {
        match self {
            Self::Cat(value) => value.pet_type.as_ref(),
            Self::Dog(value) => value.pet_type.as_ref(),
            Self::Lizard(value) => value.pet_type.as_ref(),
            Self::Other(value) => value.pet_type.as_ref(),
        }
    }

    /// `petType`, to change.
    pub fn pet_type_mut(&mut self) -> &mut Option<PetPetType> {
        match self {
            Self::Cat(value) => &mut value.pet_type,
            Self::Dog(value) => &mut value.pet_type,
            Self::Lizard(value) => &mut value.pet_type,
            Self::Other(value) => &mut value.pet_type,
        }
    }

    /// `id`.
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Cat(value) => value.id,
            Self::Dog(value) => value.id,
            Self::Lizard(value) => value.id,
            Self::Other(value) => value.id,
        }
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

impl PetCreate {
    /// `petType`.
    pub fn pet_type(&self) -> Option<&PetPetType> {
        match self {
            Self::Cat(value) => value.pet_type.as_ref(),
            Self::Dog(value) => value.pet_type.as_ref(),
            Self::Lizard(value) => value.pet_type.as_ref(),
            Self::Other(value) => value.pet_type.as_ref(),
        }
    }

    /// `petType`, to change.
    pub fn pet_type_mut(&mut self) -> &mut Option<PetPetType> {
        match self {
            Self::Cat(value) => &mut value.pet_type,
            Self::Dog(value) => &mut value.pet_type,
            Self::Lizard(value) => &mut value.pet_type,
            Self::Other(value) => &mut value.pet_type,
        }
    }
}

orange_core::__validate!(
    PetCreate, Client, "#/definitions/Pet/discriminator", DEFINITIONS
);

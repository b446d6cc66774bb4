// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Animal`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Kept, Number, Patch, Read, Union, tag, variant};

use super::{
    AnimalKind, Cat, CatCreate, Dog, DogCreate, OtherAnimal, OtherAnimalCreate, Puppy,
    PuppyCreate,
};

use super::super::schemas::DEFINITIONS;

/// `Animal`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// `animal`.
    Animal(Box<OtherAnimal>),
    /// `dog`.
    Dog(Box<Dog>),
    /// `puppy`.
    Puppy(Box<Puppy>),
    /// `cat`.
    Cat(Box<Cat>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherAnimal>),
}

/// Every member of every kind, as they are read before it is known which [`Animal`] it is.
#[derive(Default)]
struct AnimalParts {
    kind: Option<AnimalKind>,
    friend: Option<Animal>,
    name: Option<String>,
    bark: Option<Json>,
    bark_of_dog: Option<i64>,
    bark_of_puppy: Option<Number>,
    age: Option<i64>,
    lives: Option<i64>,
    kept: Kept,
}

impl From<AnimalParts> for Animal {
    fn from(parts: AnimalParts) -> Self {
        match parts.kind.as_ref().map(|tag| tag.as_str()) {
            Some("animal") => Self::Animal(parts.into_animal()),
            Some("dog" | "Dog") => Self::Dog(parts.into_dog()),
            Some("puppy" | "Puppy") => Self::Puppy(parts.into_puppy()),
            Some("cat" | "Cat") => Self::Cat(parts.into_cat()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Animal from AnimalParts : Animal Dog Puppy Cat Other);

impl From<Dog> for Animal {
    fn from(mut value: Dog) -> Self {
        value.kind.get_or_insert_with(|| "dog".into());
        Self::Dog(Box::new(value))
    }
}

impl From<Puppy> for Animal {
    fn from(mut value: Puppy) -> Self {
        value.kind.get_or_insert_with(|| "puppy".into());
        Self::Puppy(Box::new(value))
    }
}

impl From<Cat> for Animal {
    fn from(mut value: Cat) -> Self {
        value.kind.get_or_insert_with(|| "cat".into());
        Self::Cat(Box::new(value))
    }
}

orange_core::__validate!(
    Animal, Client, "#/components/schemas/Animal/discriminator", DEFINITIONS
);

/// A [`Animal`] to be created: without what the server fills in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnimalCreate {
    /// `animal`.
    Animal(Box<OtherAnimalCreate>),
    /// `dog`.
    Dog(Box<DogCreate>),
    /// `puppy`.
    Puppy(Box<PuppyCreate>),
    /// `cat`.
    Cat(Box<CatCreate>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherAnimalCreate>),
}

impl Union for AnimalCreate {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "kind").as_deref() {
            Some("animal") => Some(0),
            Some("dog" | "Dog") => Some(1),
            Some("puppy" | "Puppy") => Some(2),
            Some("cat" | "Cat") => Some(3),
            _ => None,
        };
        match index {
            Some(0) => variant(raw, |value| Self::Animal(Box::new(value))),
            Some(1) => variant(raw, |value| Self::Dog(Box::new(value))),
            Some(2) => variant(raw, |value| Self::Puppy(Box::new(value))),
            Some(3) => variant(raw, |value| Self::Cat(Box::new(value))),
            _ => variant(raw, |value| Self::Other(Box::new(value))),
        }
    }
}

impl Serialize for AnimalCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animal(value) => value.serialize(serializer),
            Self::Dog(value) => value.serialize(serializer),
            Self::Puppy(value) => value.serialize(serializer),
            Self::Cat(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(AnimalCreate);

impl From<DogCreate> for AnimalCreate {
    fn from(mut value: DogCreate) -> Self {
        value.kind.get_or_insert_with(|| "dog".into());
        Self::Dog(Box::new(value))
    }
}

impl From<PuppyCreate> for AnimalCreate {
    fn from(mut value: PuppyCreate) -> Self {
        value.kind.get_or_insert_with(|| "puppy".into());
        Self::Puppy(Box::new(value))
    }
}

impl From<CatCreate> for AnimalCreate {
    fn from(mut value: CatCreate) -> Self {
        value.kind.get_or_insert_with(|| "cat".into());
        Self::Cat(Box::new(value))
    }
}

orange_core::__validate!(
    AnimalCreate, Client, "#/components/schemas/Animal/discriminator", DEFINITIONS
);

/// A change of a [`Animal`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AnimalPatch {
    /// `kind`.
    pub kind: Patch<AnimalKind>,
    /// `friend`.
    pub friend: Patch<Box<AnimalPatch>>,
    /// `bark`.
    pub bark: Patch<Json>,
    /// `age`.
    pub age: Patch<i64>,
    /// `lives`. Default: `9`.
    pub lives: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    AnimalPatch, Patch, "#/components/schemas/Animal/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts AnimalParts.kept by |parts| parts.kind.as_ref().map(|tag| tag.as_str()), {
        0 kind "kind";
        1 friend "friend";
        2 name "name";
        3 bark "bark" { bark_of_dog: "dog" | "Dog"; bark_of_puppy: "puppy" | "Puppy"; };
        4 age "age";
        5 lives "lives";
    }
        into_animal -> OtherAnimal [kind friend name];
        into_dog -> Dog [kind friend name] {
            bark = bark_of_dog;
        } put {
            3 bark;
        };
        into_puppy -> Puppy [kind friend name age] {
            bark = bark_of_puppy;
        } put {
            3 bark;
        };
        into_cat -> Cat [kind friend name lives];
        into_other -> OtherAnimal [kind friend name];
}

orange_core::__accessors! {
    Animal [Animal Dog Puppy Cat Other] {
        /// `kind`.
        kind kind.as_ref -> &AnimalKind, "kind" kind_mut AnimalKind;
        /// `friend`.
        friend friend.as_ref -> &Animal, "friend" friend_mut Animal;
        /// `name`.
        name name.as_deref -> &str;
    }
}

orange_core::__accessors! {
    AnimalCreate [Animal Dog Puppy Cat Other] {
        /// `kind`.
        kind kind.as_ref -> &AnimalKind, "kind" kind_mut AnimalKind;
        /// `friend`.
        friend friend.as_ref -> &AnimalCreate, "friend" friend_mut AnimalCreate;
    }
}

orange_core::__fields! {
    change AnimalPatch.kept {
        0 kind "kind" [patch AnimalKind];
        1 friend "friend" [patch Box<AnimalPatch>];
        2 bark "bark" [patch Json];
        3 age "age" [patch i64];
        4 lives "lives" [patch i64];
    }
}

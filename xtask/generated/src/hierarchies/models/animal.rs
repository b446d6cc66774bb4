// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Animal`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    Patch, Read, SerializeMap, Union, hand_over, put, tag, variant,
};

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

impl Object for AnimalParts {
    const NAME: &'static str = "AnimalParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "name" => 2,
            "bark" => 3,
            "age" => 4,
            "lives" => 5,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.friend),
            2 => value.into(&mut self.name),
            3 => {
                match self.kind.as_ref().map(|tag| tag.as_str()) {
                    Some("dog" | "Dog") => value.into(&mut self.bark_of_dog),
                    Some("puppy" | "Puppy") => value.into(&mut self.bark_of_puppy),
                    _ => value.into(&mut self.bark),
                }
            }
            4 => value.into(&mut self.age),
            5 => value.into(&mut self.lives),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "friend", &self.friend)?;
        out.member(2, "name", &self.name)?;
        if self.bark_of_dog.is_some() {
            out.member(3, "bark", &self.bark_of_dog)?;
        } else if self.bark_of_puppy.is_some() {
            out.member(3, "bark", &self.bark_of_puppy)?;
        } else {
            out.member(3, "bark", &self.bark)?;
        }
        out.member(4, "age", &self.age)?;
        out.member(5, "lives", &self.lives)?;
        Ok(())
    }
}

orange_core::__keeps!(AnimalParts.kept);

impl Parts for AnimalParts {
    const MEMBERS: &'static [&'static str] = &[
        "kind",
        "friend",
        "name",
        "bark",
        "age",
        "lives",
    ];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.friend.is_some() || self.name.is_some()
            || self.bark.is_some() || self.bark_of_dog.is_some()
            || self.bark_of_puppy.is_some() || self.age.is_some() || self.lives.is_some()
    }
}

impl AnimalParts {
    fn into_animal(mut self) -> Box<OtherAnimal> {
        let mut value = Box::<OtherAnimal>::default();
        value.kind = self.kind.take();
        value.friend = self.friend.take();
        value.name = self.name.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_dog(mut self) -> Box<Dog> {
        let mut value = Box::<Dog>::default();
        value.kind = self.kind.take();
        value.friend = self.friend.take();
        value.name = self.name.take();
        value.bark = self.bark_of_dog.take();
        put(&mut *value, 3, self.bark.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_puppy(mut self) -> Box<Puppy> {
        let mut value = Box::<Puppy>::default();
        value.kind = self.kind.take();
        value.friend = self.friend.take();
        value.name = self.name.take();
        value.bark = self.bark_of_puppy.take();
        put(&mut *value, 3, self.bark.take());
        value.age = self.age.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_cat(mut self) -> Box<Cat> {
        let mut value = Box::<Cat>::default();
        value.kind = self.kind.take();
        value.friend = self.friend.take();
        value.name = self.name.take();
        value.lives = self.lives.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherAnimal> {
        let mut value = Box::<OtherAnimal>::default();
        value.kind = self.kind.take();
        value.friend = self.friend.take();
        value.name = self.name.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Animal {
    /// `kind`.
    pub fn kind(&self) -> Option<&AnimalKind> {
        match self {
            Self::Animal(value) => value.kind.as_ref(),
            Self::Dog(value) => value.kind.as_ref(),
            Self::Puppy(value) => value.kind.as_ref(),
            Self::Cat(value) => value.kind.as_ref(),
            Self::Other(value) => value.kind.as_ref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<AnimalKind> {
        match self {
            Self::Animal(value) => &mut value.kind,
            Self::Dog(value) => &mut value.kind,
            Self::Puppy(value) => &mut value.kind,
            Self::Cat(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }

    /// `friend`.
    pub fn friend(&self) -> Option<&Animal> {
        match self {
            Self::Animal(value) => value.friend.as_ref(),
            Self::Dog(value) => value.friend.as_ref(),
            Self::Puppy(value) => value.friend.as_ref(),
            Self::Cat(value) => value.friend.as_ref(),
            Self::Other(value) => value.friend.as_ref(),
        }
    }

    /// `friend`, to change.
    pub fn friend_mut(&mut self) -> &mut Option<Animal> {
        match self {
            Self::Animal(value) => &mut value.friend,
            Self::Dog(value) => &mut value.friend,
            Self::Puppy(value) => &mut value.friend,
            Self::Cat(value) => &mut value.friend,
            Self::Other(value) => &mut value.friend,
        }
    }

    /// `name`.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Animal(value) => value.name.as_deref(),
            Self::Dog(value) => value.name.as_deref(),
            Self::Puppy(value) => value.name.as_deref(),
            Self::Cat(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
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

impl AnimalCreate {
    /// `kind`.
    pub fn kind(&self) -> Option<&AnimalKind> {
        match self {
            Self::Animal(value) => value.kind.as_ref(),
            Self::Dog(value) => value.kind.as_ref(),
            Self::Puppy(value) => value.kind.as_ref(),
            Self::Cat(value) => value.kind.as_ref(),
            Self::Other(value) => value.kind.as_ref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<AnimalKind> {
        match self {
            Self::Animal(value) => &mut value.kind,
            Self::Dog(value) => &mut value.kind,
            Self::Puppy(value) => &mut value.kind,
            Self::Cat(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }

    /// `friend`.
    pub fn friend(&self) -> Option<&AnimalCreate> {
        match self {
            Self::Animal(value) => value.friend.as_ref(),
            Self::Dog(value) => value.friend.as_ref(),
            Self::Puppy(value) => value.friend.as_ref(),
            Self::Cat(value) => value.friend.as_ref(),
            Self::Other(value) => value.friend.as_ref(),
        }
    }

    /// `friend`, to change.
    pub fn friend_mut(&mut self) -> &mut Option<AnimalCreate> {
        match self {
            Self::Animal(value) => &mut value.friend,
            Self::Dog(value) => &mut value.friend,
            Self::Puppy(value) => &mut value.friend,
            Self::Cat(value) => &mut value.friend,
            Self::Other(value) => &mut value.friend,
        }
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

impl Object for AnimalPatch {
    const NAME: &'static str = "AnimalPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "bark" => 2,
            "age" => 3,
            "lives" => 4,
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
            0 => value.into_patch(&mut self.kind),
            1 => value.into_patch(&mut self.friend),
            2 => value.into_patch(&mut self.bark),
            3 => value.into_patch(&mut self.age),
            4 => value.into_patch(&mut self.lives),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "kind", &self.kind)?;
        out.patch(1, "friend", &self.friend)?;
        out.patch(2, "bark", &self.bark)?;
        out.patch(3, "age", &self.age)?;
        out.patch(4, "lives", &self.lives)?;
        Ok(())
    }
}

orange_core::__object!(AnimalPatch.kept);

impl AnimalPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `kind`.
    pub fn kind(mut self, kind: impl Into<Patch<AnimalKind>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Changes `friend`.
    pub fn friend(mut self, friend: impl Into<Patch<Box<AnimalPatch>>>) -> Self {
        self.friend = friend.into();
        self
    }

    /// Changes `bark`.
    pub fn bark(mut self, bark: impl Into<Patch<Json>>) -> Self {
        self.bark = bark.into();
        self
    }

    /// Changes `age`.
    pub fn age(mut self, age: impl Into<Patch<i64>>) -> Self {
        self.age = age.into();
        self
    }

    /// Changes `lives`.
    pub fn lives(mut self, lives: impl Into<Patch<i64>>) -> Self {
        self.lives = lives.into();
        self
    }
}

orange_core::__validate!(
    AnimalPatch, Patch, "#/components/schemas/Animal/discriminator", DEFINITIONS
);

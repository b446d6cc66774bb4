// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Puppy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Puppy`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Puppy`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Puppy {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `bark`. Required.
    pub bark: Option<Number>,
    /// `age`.
    pub age: Option<i64>,
    kept: Kept,
}

impl Object for Puppy {
    const NAME: &'static str = "Puppy";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "name" => 2,
            "bark" => 3,
            "age" => 4,
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
            3 => value.into(&mut self.bark),
            4 => value.into(&mut self.age),
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
        out.member(3, "bark", &self.bark)?;
        out.member(4, "age", &self.age)?;
        Ok(())
    }
}

orange_core::__object!(Puppy.kept);

orange_core::__validate!(Puppy, Client, "#/components/schemas/Puppy", DEFINITIONS);

/// A [`Puppy`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PuppyCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `bark`. Required.
    pub bark: Option<Number>,
    /// `age`.
    pub age: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PuppyCreate {
    const NAME: &'static str = "PuppyCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "bark" => 2,
            "age" => 3,
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
            2 => value.into(&mut self.bark),
            3 => value.into(&mut self.age),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "friend", &self.friend)?;
        out.member(2, "bark", &self.bark)?;
        out.member(3, "age", &self.age)?;
        Ok(())
    }
}

orange_core::__object!(PuppyCreate.kept);

impl PuppyCreate {
    /// Creates the value with its required fields.
    pub fn new(bark: impl Into<Number>) -> Self {
        Self {
            kind: Some("puppy".into()),
            bark: Some(bark.into()),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<AnimalKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `friend`.
    pub fn friend(mut self, friend: impl Into<AnimalCreate>) -> Self {
        self.friend = Some(friend.into());
        self
    }

    /// Sets `bark`.
    pub fn bark(mut self, bark: impl Into<Number>) -> Self {
        self.bark = Some(bark.into());
        self
    }

    /// Sets `age`.
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

orange_core::__validate!(PuppyCreate, Client, "#/components/schemas/Puppy", DEFINITIONS);

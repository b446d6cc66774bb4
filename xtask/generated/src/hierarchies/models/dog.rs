// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Dog`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Dog`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Dog`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `bark`. Required.
    pub bark: Option<i64>,
    kept: Kept,
}

impl Object for Dog {
    const NAME: &'static str = "Dog";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "name" => 2,
            "bark" => 3,
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
        Ok(())
    }
}

orange_core::__object!(Dog.kept);

orange_core::__validate!(Dog, Client, "#/components/schemas/Dog", DEFINITIONS);

/// A [`Dog`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DogCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `bark`. Required.
    pub bark: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for DogCreate {
    const NAME: &'static str = "DogCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "bark" => 2,
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
        Ok(())
    }
}

orange_core::__object!(DogCreate.kept);

impl DogCreate {
    /// Creates the value with its required fields.
    pub fn new(bark: i64) -> Self {
        Self {
            kind: Some("dog".into()),
            bark: Some(bark),
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
    pub fn bark(mut self, bark: i64) -> Self {
        self.bark = Some(bark);
        self
    }
}

orange_core::__validate!(DogCreate, Client, "#/components/schemas/Dog", DEFINITIONS);

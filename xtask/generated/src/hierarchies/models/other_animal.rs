// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherAnimal`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `OtherAnimal`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Animal`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherAnimal {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for OtherAnimal {
    const NAME: &'static str = "OtherAnimal";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "name" => 2,
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
        Ok(())
    }
}

orange_core::__object!(OtherAnimal.kept);

orange_core::__validate!(
    OtherAnimal, Client, "#/components/schemas/Animal", DEFINITIONS
);

/// A [`OtherAnimal`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OtherAnimalCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for OtherAnimalCreate {
    const NAME: &'static str = "OtherAnimalCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "friend", &self.friend)?;
        Ok(())
    }
}

orange_core::__object!(OtherAnimalCreate.kept);

impl OtherAnimalCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("animal".into()),
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
}

orange_core::__validate!(
    OtherAnimalCreate, Client, "#/components/schemas/Animal", DEFINITIONS
);

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Cat`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Animal, AnimalCreate, AnimalKind};
use super::super::schemas::DEFINITIONS;

/// `Cat`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Cat`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<Animal>,
    /// `name`. Filled in by the server.
    pub name: Option<String>,
    /// `lives`. Default: `9`.
    pub lives: Option<i64>,
    kept: Kept,
}

impl Object for Cat {
    const NAME: &'static str = "Cat";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "name" => 2,
            "lives" => 3,
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
            3 => value.into(&mut self.lives),
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
        out.member(3, "lives", &self.lives)?;
        Ok(())
    }
}

orange_core::__object!(Cat.kept);

orange_core::__validate!(Cat, Client, "#/components/schemas/Cat", DEFINITIONS);

/// A [`Cat`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CatCreate {
    /// `kind`. Required.
    pub kind: Option<AnimalKind>,
    /// `friend`.
    pub friend: Option<AnimalCreate>,
    /// `lives`. Default: `9`.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CatCreate {
    const NAME: &'static str = "CatCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "friend" => 1,
            "lives" => 2,
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
            2 => value.into(&mut self.lives),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "friend", &self.friend)?;
        out.member(2, "lives", &self.lives)?;
        Ok(())
    }
}

orange_core::__object!(CatCreate.kept);

impl CatCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("cat".into()),
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

    /// Sets `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

orange_core::__validate!(CatCreate, Client, "#/components/schemas/Cat", DEFINITIONS);

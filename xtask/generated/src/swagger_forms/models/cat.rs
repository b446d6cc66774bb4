// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Cat`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Cat`.
///
/// In the specification: `swagger-forms.json#/definitions/Cat`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `lives`.
    pub lives: Option<i64>,
    kept: Kept,
}

impl Object for Cat {
    const NAME: &'static str = "Cat";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "id" => 1,
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
            0 => value.into(&mut self.pet_type),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.lives),
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
        Ok(())
    }
}

orange_core::__object!(Cat.kept);

orange_core::__validate!(Cat, Client, "#/definitions/Cat", DEFINITIONS);

/// A [`Cat`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CatCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `lives`.
    pub lives: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CatCreate {
    const NAME: &'static str = "CatCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "lives" => 1,
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
            1 => value.into(&mut self.lives),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "lives", &self.lives)?;
        Ok(())
    }
}

orange_core::__object!(CatCreate.kept);

impl CatCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("Cat".into()),
            ..Self::default()
        }
    }

    /// Sets `petType`.
    pub fn pet_type(mut self, pet_type: impl Into<PetPetType>) -> Self {
        self.pet_type = Some(pet_type.into());
        self
    }

    /// Sets `lives`.
    pub fn lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

orange_core::__validate!(CatCreate, Client, "#/definitions/Cat", DEFINITIONS);

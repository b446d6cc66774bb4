// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Dog`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Dog`.
///
/// In the specification: `swagger-forms.json#/definitions/Dog`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `bark`.
    pub bark: Option<bool>,
    kept: Kept,
}

impl Object for Dog {
    const NAME: &'static str = "Dog";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "id" => 1,
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
            0 => value.into(&mut self.pet_type),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.bark),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "bark", &self.bark)?;
        Ok(())
    }
}

orange_core::__object!(Dog.kept);

orange_core::__validate!(Dog, Client, "#/definitions/Dog", DEFINITIONS);

/// A [`Dog`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DogCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `bark`.
    pub bark: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for DogCreate {
    const NAME: &'static str = "DogCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "bark" => 1,
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
            1 => value.into(&mut self.bark),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "bark", &self.bark)?;
        Ok(())
    }
}

orange_core::__object!(DogCreate.kept);

impl DogCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("Dog".into()),
            ..Self::default()
        }
    }

    /// Sets `petType`.
    pub fn pet_type(mut self, pet_type: impl Into<PetPetType>) -> Self {
        self.pet_type = Some(pet_type.into());
        self
    }

    /// Sets `bark`.
    pub fn bark(mut self, bark: bool) -> Self {
        self.bark = Some(bark);
        self
    }
}

orange_core::__validate!(DogCreate, Client, "#/definitions/Dog", DEFINITIONS);

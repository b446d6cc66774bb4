// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherPet`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `OtherPet`.
///
/// In the specification: `swagger-forms.json#/definitions/Pet`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherPet {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    kept: Kept,
}

impl Object for OtherPet {
    const NAME: &'static str = "OtherPet";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "id" => 1,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(OtherPet.kept);

orange_core::__validate!(OtherPet, Client, "#/definitions/Pet", DEFINITIONS);

/// A [`OtherPet`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OtherPetCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for OtherPetCreate {
    const NAME: &'static str = "OtherPetCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        Ok(())
    }
}

orange_core::__object!(OtherPetCreate.kept);

impl OtherPetCreate {
    /// Creates the value with its required fields.
    pub fn new(pet_type: impl Into<PetPetType>) -> Self {
        Self {
            pet_type: Some(pet_type.into()),
            ..Self::default()
        }
    }

    /// Sets `petType`.
    pub fn pet_type(mut self, pet_type: impl Into<PetPetType>) -> Self {
        self.pet_type = Some(pet_type.into());
        self
    }
}

orange_core::__validate!(OtherPetCreate, Client, "#/definitions/Pet", DEFINITIONS);

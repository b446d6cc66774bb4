// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Liz`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PetPetType;
use super::super::schemas::DEFINITIONS;

/// `Liz`.
///
/// In the specification: `swagger-forms.json#/definitions/Liz`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Liz {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `id`. Filled in by the server.
    pub id: Option<i64>,
    /// `tail`.
    pub tail: Option<bool>,
    kept: Kept,
}

impl Object for Liz {
    const NAME: &'static str = "Liz";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "id" => 1,
            "tail" => 2,
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
            2 => value.into(&mut self.tail),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "tail", &self.tail)?;
        Ok(())
    }
}

orange_core::__object!(Liz.kept);

orange_core::__validate!(Liz, Client, "#/definitions/Liz", DEFINITIONS);

/// A [`Liz`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LizCreate {
    /// `petType`. On the wire `petType`. Required.
    pub pet_type: Option<PetPetType>,
    /// `tail`.
    pub tail: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for LizCreate {
    const NAME: &'static str = "LizCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "petType" => 0,
            "tail" => 1,
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
            1 => value.into(&mut self.tail),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "petType", &self.pet_type)?;
        out.member(1, "tail", &self.tail)?;
        Ok(())
    }
}

orange_core::__object!(LizCreate.kept);

impl LizCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            pet_type: Some("lizard".into()),
            ..Self::default()
        }
    }

    /// Sets `petType`.
    pub fn pet_type(mut self, pet_type: impl Into<PetPetType>) -> Self {
        self.pet_type = Some(pet_type.into());
        self
    }

    /// Sets `tail`.
    pub fn tail(mut self, tail: bool) -> Self {
        self.tail = Some(tail);
        self
    }
}

orange_core::__validate!(LizCreate, Client, "#/definitions/Liz", DEFINITIONS);

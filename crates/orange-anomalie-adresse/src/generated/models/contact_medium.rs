// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `ContactMedium`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::MediumType;
use super::super::schemas::DEFINITIONS;

/// One way to reach a company.
///
/// *Published by the interop group*: before-interop/common Company, ContactMedium.
///
/// In the specification: `openapi.yaml#/components/schemas/ContactMedium`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactMedium {
    /// `mediumType`. On the wire `mediumType`. Required.
    pub medium_type: Option<MediumType>,
    /// The address or the number.
    ///
    /// Required.
    pub value: Option<String>,
    kept: Kept,
}

impl Object for ContactMedium {
    const NAME: &'static str = "ContactMedium";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "mediumType" => 0,
            "value" => 1,
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
            0 => value.into(&mut self.medium_type),
            1 => value.into(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "mediumType", &self.medium_type)?;
        out.member(1, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(ContactMedium.kept);

impl ContactMedium {
    /// With everything that is required.
    pub fn new(medium_type: impl Into<MediumType>, value: impl Into<String>) -> Self {
        Self {
            medium_type: Some(medium_type.into()),
            value: Some(value.into()),
            ..Self::default()
        }
    }

    /// Sets `mediumType`.
    pub fn medium_type(mut self, medium_type: impl Into<MediumType>) -> Self {
        self.medium_type = Some(medium_type.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

orange_core::__validate!(
    ContactMedium, Client, "#/components/schemas/ContactMedium", DEFINITIONS
);

/// A change of a [`ContactMedium`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ContactMediumPatch {
    /// `mediumType`. On the wire `mediumType`.
    pub medium_type: Patch<MediumType>,
    /// The address or the number.
    pub value: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ContactMediumPatch {
    const NAME: &'static str = "ContactMediumPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "mediumType" => 0,
            "value" => 1,
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
            0 => value.into_patch(&mut self.medium_type),
            1 => value.into_patch(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "mediumType", &self.medium_type)?;
        out.patch(1, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(ContactMediumPatch.kept);

impl ContactMediumPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `mediumType`.
    pub fn medium_type(mut self, medium_type: impl Into<Patch<MediumType>>) -> Self {
        self.medium_type = medium_type.into();
        self
    }

    /// Changes `value`.
    pub fn value(mut self, value: impl Into<Patch<String>>) -> Self {
        self.value = value.into();
        self
    }
}

orange_core::__validate!(
    ContactMediumPatch, Patch, "#/components/schemas/ContactMedium", DEFINITIONS
);

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `ContactMedium`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
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

orange_core::__builder! {
    /// Creates the value with its required fields.
    ContactMediumBuilder -> ContactMedium, [medium_type value]
    medium_type MediumTypeSet medium_type(impl Into<MediumType>) MediumType = medium_type.into(), [MediumType, Value];
    value Value value(impl Into<String>) String = value.into(), [MediumTypeSet, String];
    {
        ContactMedium {
            medium_type: Some(medium_type),
            value: Some(value),
            ..ContactMedium::default()
        }
    }
}

// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Address`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Address`.
///
/// In the specification: `constructors.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// `city`. Required.
    pub city: Option<String>,
    /// `street`.
    pub street: Option<String>,
    kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "city" => 0,
            "street" => 1,
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
            0 => value.into(&mut self.city),
            1 => value.into(&mut self.street),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "city", &self.city)?;
        out.member(1, "street", &self.street)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);

impl Address {
    /// Creates the value with its required fields.
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: Some(city.into()),
            ..Self::default()
        }
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `street`.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

orange_core::__validate!(Address, Client, "#/components/schemas/Address", DEFINITIONS);

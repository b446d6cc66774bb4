// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Address`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// A postal address.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
///
/// In the specification: `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The country, in two letters.
    pub country: Option<String>,
    kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "country" => 0,
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
            0 => value.into(&mut self.country),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "country", &self.country)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);

impl Address {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `country`.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

orange_core::__validate!(Address, Client, "#/components/schemas/Address", DEFINITIONS);

/// A change of a [`Address`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AddressPatch {
    /// The country, in two letters.
    pub country: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AddressPatch {
    const NAME: &'static str = "AddressPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "country" => 0,
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
            0 => value.into_patch(&mut self.country),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "country", &self.country)?;
        Ok(())
    }
}

orange_core::__object!(AddressPatch.kept);

impl AddressPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `country`.
    pub fn country(mut self, country: impl Into<Patch<String>>) -> Self {
        self.country = country.into();
        self
    }
}

orange_core::__validate!(
    AddressPatch, Patch, "#/components/schemas/Address", DEFINITIONS
);

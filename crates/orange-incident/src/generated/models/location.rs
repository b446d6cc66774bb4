// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Location`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::{Address, AddressPatch};
use super::super::schemas::DEFINITIONS;

/// Where the impacted service is delivered. The filter `location.address.country` is documented;
/// the rest of the object is not.
///
/// *Documented by Orange*: developer.orange.com, Incident 1.3, Filter the incidents list.
///
/// In the specification: `openapi.yaml#/components/schemas/Location`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    /// The id of the location in the Core Information API, which keeps the locations.
    ///
    /// *Inferred, not documented*: concluded from developer.orange.com, Core Information 2.5, whose
    /// locations are read by id.
    pub id: Option<String>,
    /// Its postal address.
    pub address: Option<Address>,
    kept: Kept,
}

impl Object for Location {
    const NAME: &'static str = "Location";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.address),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "address", &self.address)?;
        Ok(())
    }
}

orange_core::__object!(Location.kept);

impl Location {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Address>) -> Self {
        self.address = Some(address.into());
        self
    }
}

orange_core::__validate!(Location, Client, "#/components/schemas/Location", DEFINITIONS);

/// A change of a [`Location`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LocationPatch {
    /// The id of the location in the Core Information API, which keeps the locations.
    ///
    /// *Inferred, not documented*: concluded from developer.orange.com, Core Information 2.5, whose
    /// locations are read by id.
    pub id: Patch<String>,
    /// Its postal address.
    pub address: Patch<AddressPatch>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for LocationPatch {
    const NAME: &'static str = "LocationPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
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
            0 => value.into_patch(&mut self.id),
            1 => value.into_patch(&mut self.address),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "id", &self.id)?;
        out.patch(1, "address", &self.address)?;
        Ok(())
    }
}

orange_core::__object!(LocationPatch.kept);

impl LocationPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `id`.
    pub fn id(mut self, id: impl Into<Patch<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Changes `address`.
    pub fn address(mut self, address: impl Into<Patch<AddressPatch>>) -> Self {
        self.address = address.into();
        self
    }
}

orange_core::__validate!(
    LocationPatch, Patch, "#/components/schemas/Location", DEFINITIONS
);

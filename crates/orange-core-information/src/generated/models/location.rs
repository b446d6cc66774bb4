// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Location`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Address, Reference};

/// A place with a postal address, normally where equipment is deployed. Which members it has is not
/// published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Locations; the members are concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/Location`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Location {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// `account`.
    pub account: Option<Reference>,
    kept: Kept,
}

impl Object for Location {
    const NAME: &'static str = "Location";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "address" => 2,
            "account" => 3,
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
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.address),
            3 => value.into(&mut self.account),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "address", &self.address)?;
        out.member(3, "account", &self.account)?;
        Ok(())
    }
}

orange_core::__object!(Location.kept);

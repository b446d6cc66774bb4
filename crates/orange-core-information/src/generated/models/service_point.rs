// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `ServicePoint`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Reference;

/// An installed offer or solution. Which members it has is not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5, Service
/// Points; the members are concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/ServicePoint`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServicePoint {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `location`.
    pub location: Option<Reference>,
    /// `account`.
    pub account: Option<Reference>,
    kept: Kept,
}

impl Object for ServicePoint {
    const NAME: &'static str = "ServicePoint";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "location" => 2,
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
            2 => value.into(&mut self.location),
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
        out.member(2, "location", &self.location)?;
        out.member(3, "account", &self.account)?;
        Ok(())
    }
}

orange_core::__object!(ServicePoint.kept);

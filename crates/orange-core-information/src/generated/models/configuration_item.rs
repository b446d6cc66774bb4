// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `ConfigurationItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Reference;

/// Equipment, such as a router or a switch, or an access line; it belongs to a service point. Which
/// members it has is not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Configuration Items; the members are concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/ConfigurationItem`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfigurationItem {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// `servicePoint`. On the wire `servicePoint`.
    pub service_point: Option<Reference>,
    /// `location`.
    pub location: Option<Reference>,
    kept: Kept,
}

impl Object for ConfigurationItem {
    const NAME: &'static str = "ConfigurationItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "servicePoint" => 2,
            "location" => 3,
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
            2 => value.into(&mut self.service_point),
            3 => value.into(&mut self.location),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "servicePoint", &self.service_point)?;
        out.member(3, "location", &self.location)?;
        Ok(())
    }
}

orange_core::__object!(ConfigurationItem.kept);

// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `PointOfInterest`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Address, Building, GeoCoding, Supports};

/// A geographic place, an address or a building, with the networks that reach it.
///
/// In the specification: `openapi.yaml#/components/schemas/PointOfInterest`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PointOfInterest {
    /// The identifier of the record; opaque.
    pub id: Option<String>,
    /// `geoCoding`. On the wire `geoCoding`.
    pub geo_coding: Option<GeoCoding>,
    /// `building`.
    pub building: Option<Building>,
    /// The address for people to read. The samples have it only when an address alone was asked
    /// for.
    ///
    /// On the wire `formattedAddress`.
    pub formatted_address: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// `supports`.
    pub supports: Option<Supports>,
    /// When the record was made. The samples have no time zone.
    ///
    /// On the wire `createdAt`.
    pub created_at: Option<DateTime>,
    /// When the record was last changed. The samples have no time zone.
    ///
    /// On the wire `updatedAt`.
    pub updated_at: Option<DateTime>,
    kept: Kept,
}

impl Object for PointOfInterest {
    const NAME: &'static str = "PointOfInterest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "geoCoding" => 1,
            "building" => 2,
            "formattedAddress" => 3,
            "address" => 4,
            "supports" => 5,
            "createdAt" => 6,
            "updatedAt" => 7,
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
            1 => value.into(&mut self.geo_coding),
            2 => value.into(&mut self.building),
            3 => value.into(&mut self.formatted_address),
            4 => value.into(&mut self.address),
            5 => value.into(&mut self.supports),
            6 => value.into(&mut self.created_at),
            7 => value.into(&mut self.updated_at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "geoCoding", &self.geo_coding)?;
        out.member(2, "building", &self.building)?;
        out.member(3, "formattedAddress", &self.formatted_address)?;
        out.member(4, "address", &self.address)?;
        out.member(5, "supports", &self.supports)?;
        out.member(6, "createdAt", &self.created_at)?;
        out.member(7, "updatedAt", &self.updated_at)?;
        Ok(())
    }
}

orange_core::__object!(PointOfInterest.kept);

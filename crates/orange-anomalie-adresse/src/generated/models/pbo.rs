// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `PBO`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Address, AddressCreate, GeographicPoint};
use super::super::schemas::DEFINITIONS;

/// A branching point (point de branchement optique): the box, on a floor or outdoors, from which
/// the last piece of fibre goes into a home.
///
/// *Published by the interop group*: before-interop/common Interop, PBO.
///
/// In the specification: `openapi.yaml#/components/schemas/PBO`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pbo {
    /// Its identifier.
    ///
    /// Required.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Where it is.
    ///
    /// On the wire `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The day it opens to other operators, at the end of the legal notice.
    ///
    /// On the wire `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// How many lines are connected, once deployed.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    /// What kind of point it is, in the words of the address file.
    ///
    /// On the wire `type`.
    pub type_: Option<String>,
    /// How homes are connected from it, in the words of the address file.
    ///
    /// On the wire `connectionType`.
    pub connection_type: Option<String>,
    kept: Kept,
}

impl Object for Pbo {
    const NAME: &'static str = "Pbo";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
            "geographicLocation" => 2,
            "commissioningDate" => 3,
            "housingsNumber" => 4,
            "type" => 5,
            "connectionType" => 6,
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
            2 => value.into(&mut self.geographic_location),
            3 => value.into(&mut self.commissioning_date),
            4 => value.into(&mut self.housings_number),
            5 => value.into(&mut self.type_),
            6 => value.into(&mut self.connection_type),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "address", &self.address)?;
        out.member(2, "geographicLocation", &self.geographic_location)?;
        out.member(3, "commissioningDate", &self.commissioning_date)?;
        out.member(4, "housingsNumber", &self.housings_number)?;
        out.member(5, "type", &self.type_)?;
        out.member(6, "connectionType", &self.connection_type)?;
        Ok(())
    }
}

orange_core::__object!(Pbo.kept);

orange_core::__validate!(Pbo, Client, "#/components/schemas/PBO", DEFINITIONS);

/// A [`Pbo`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PboCreate {
    /// Its identifier.
    ///
    /// Required.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Where it is.
    ///
    /// On the wire `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The day it opens to other operators, at the end of the legal notice.
    ///
    /// On the wire `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// How many lines are connected, once deployed.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    /// What kind of point it is, in the words of the address file.
    ///
    /// On the wire `type`.
    pub type_: Option<String>,
    /// How homes are connected from it, in the words of the address file.
    ///
    /// On the wire `connectionType`.
    pub connection_type: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PboCreate {
    const NAME: &'static str = "PboCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
            "geographicLocation" => 2,
            "commissioningDate" => 3,
            "housingsNumber" => 4,
            "type" => 5,
            "connectionType" => 6,
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
            2 => value.into(&mut self.geographic_location),
            3 => value.into(&mut self.commissioning_date),
            4 => value.into(&mut self.housings_number),
            5 => value.into(&mut self.type_),
            6 => value.into(&mut self.connection_type),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "address", &self.address)?;
        out.member(2, "geographicLocation", &self.geographic_location)?;
        out.member(3, "commissioningDate", &self.commissioning_date)?;
        out.member(4, "housingsNumber", &self.housings_number)?;
        out.member(5, "type", &self.type_)?;
        out.member(6, "connectionType", &self.connection_type)?;
        Ok(())
    }
}

orange_core::__object!(PboCreate.kept);

impl PboCreate {
    /// Creates the value with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<AddressCreate>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `geographicLocation`.
    pub fn geographic_location(
        mut self,
        geographic_location: impl IntoIterator<Item = impl Into<GeographicPoint>>,
    ) -> Self {
        self.geographic_location = Some(
            geographic_location.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `commissioningDate`.
    pub fn commissioning_date(mut self, commissioning_date: impl Into<Date>) -> Self {
        self.commissioning_date = Some(commissioning_date.into());
        self
    }

    /// Sets `housingsNumber`.
    pub fn housings_number(mut self, housings_number: i64) -> Self {
        self.housings_number = Some(housings_number);
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `connectionType`.
    pub fn connection_type(mut self, connection_type: impl Into<String>) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
}

orange_core::__validate!(PboCreate, Client, "#/components/schemas/PBO", DEFINITIONS);

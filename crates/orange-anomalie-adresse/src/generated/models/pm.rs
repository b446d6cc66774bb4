// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `PM`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Address, AddressCreate, GeographicPoint, PmStatus};
use super::super::schemas::DEFINITIONS;

/// A concentration point (point de mutualisation): where an operator gives others access to the
/// lines of the buildings behind it.
///
/// *Published by the interop group*: before-interop/common Interop, PM.
///
/// In the specification: `openapi.yaml#/components/schemas/PM`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pm {
    /// Its identifier.
    ///
    /// Required. At most 20 characters.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Where it stands.
    ///
    /// On the wire `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// `status`.
    pub status: Option<PmStatus>,
    /// The day it was built; a forecast unless the status is DEPLOYED.
    ///
    /// On the wire `deploymentDate`.
    pub deployment_date: Option<Date>,
    /// The day it opens to other operators, at the end of the legal notice; a forecast unless
    /// DEPLOYED.
    ///
    /// On the wire `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// What the OI wants to say, such as how to find it.
    pub note: Option<String>,
    /// How many lines it can take, once deployed.
    ///
    /// On the wire `capacityMax`.
    pub capacity_max: Option<i64>,
    /// How many lines are connected, once deployed.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    kept: Kept,
}

impl Object for Pm {
    const NAME: &'static str = "Pm";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
            "geographicLocation" => 2,
            "status" => 3,
            "deploymentDate" => 4,
            "commissioningDate" => 5,
            "note" => 6,
            "capacityMax" => 7,
            "housingsNumber" => 8,
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
            3 => value.into(&mut self.status),
            4 => value.into(&mut self.deployment_date),
            5 => value.into(&mut self.commissioning_date),
            6 => value.into(&mut self.note),
            7 => value.into(&mut self.capacity_max),
            8 => value.into(&mut self.housings_number),
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
        out.member(3, "status", &self.status)?;
        out.member(4, "deploymentDate", &self.deployment_date)?;
        out.member(5, "commissioningDate", &self.commissioning_date)?;
        out.member(6, "note", &self.note)?;
        out.member(7, "capacityMax", &self.capacity_max)?;
        out.member(8, "housingsNumber", &self.housings_number)?;
        Ok(())
    }
}

orange_core::__object!(Pm.kept);

orange_core::__validate!(Pm, Client, "#/components/schemas/PM", DEFINITIONS);

/// A [`Pm`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PmCreate {
    /// Its identifier.
    ///
    /// Required. At most 20 characters.
    pub id: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Where it stands.
    ///
    /// On the wire `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// `status`.
    pub status: Option<PmStatus>,
    /// The day it was built; a forecast unless the status is DEPLOYED.
    ///
    /// On the wire `deploymentDate`.
    pub deployment_date: Option<Date>,
    /// The day it opens to other operators, at the end of the legal notice; a forecast unless
    /// DEPLOYED.
    ///
    /// On the wire `commissioningDate`.
    pub commissioning_date: Option<Date>,
    /// What the OI wants to say, such as how to find it.
    pub note: Option<String>,
    /// How many lines it can take, once deployed.
    ///
    /// On the wire `capacityMax`.
    pub capacity_max: Option<i64>,
    /// How many lines are connected, once deployed.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PmCreate {
    const NAME: &'static str = "PmCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "address" => 1,
            "geographicLocation" => 2,
            "status" => 3,
            "deploymentDate" => 4,
            "commissioningDate" => 5,
            "note" => 6,
            "capacityMax" => 7,
            "housingsNumber" => 8,
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
            3 => value.into(&mut self.status),
            4 => value.into(&mut self.deployment_date),
            5 => value.into(&mut self.commissioning_date),
            6 => value.into(&mut self.note),
            7 => value.into(&mut self.capacity_max),
            8 => value.into(&mut self.housings_number),
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
        out.member(3, "status", &self.status)?;
        out.member(4, "deploymentDate", &self.deployment_date)?;
        out.member(5, "commissioningDate", &self.commissioning_date)?;
        out.member(6, "note", &self.note)?;
        out.member(7, "capacityMax", &self.capacity_max)?;
        out.member(8, "housingsNumber", &self.housings_number)?;
        Ok(())
    }
}

orange_core::__object!(PmCreate.kept);

impl PmCreate {
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

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<PmStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `deploymentDate`.
    pub fn deployment_date(mut self, deployment_date: impl Into<Date>) -> Self {
        self.deployment_date = Some(deployment_date.into());
        self
    }

    /// Sets `commissioningDate`.
    pub fn commissioning_date(mut self, commissioning_date: impl Into<Date>) -> Self {
        self.commissioning_date = Some(commissioning_date.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `capacityMax`.
    pub fn capacity_max(mut self, capacity_max: i64) -> Self {
        self.capacity_max = Some(capacity_max);
        self
    }

    /// Sets `housingsNumber`.
    pub fn housings_number(mut self, housings_number: i64) -> Self {
        self.housings_number = Some(housings_number);
        self
    }
}

orange_core::__validate!(PmCreate, Client, "#/components/schemas/PM", DEFINITIONS);

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseNewBuildingBuilding`.

use orange_core::model::{
    Findings, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, OwnRules,
    SerializeMap,
};

use super::{
    Address, AddressCreate, BuildingId, BuildingType, Company, CompanyCreate,
    GeographicPoint, Pbo, PboCreate, Pm, PmCreate, RelatedBuilding, RelatedBuildingCreate,
};

use super::super::schemas::DEFINITIONS;

/// The building to add at the known address.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// AnomalieAdresseNewBuildingBuilding.
///
/// In the specification: `openapi.yaml#/components/schemas/AnomalieAdresseNewBuildingBuilding`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewBuilding {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server.
    pub at_schema_location: Option<String>,
    /// The building's identifier, given by the OI when it resolves the ticket.
    /// `IdentifiantImmeuble` in the address file.
    ///
    /// Filled in by the server.
    pub id: Option<BuildingId>,
    /// Where the entity is.
    ///
    /// Filled in by the server.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// On the wire `@version`. Filled in by the server.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Where it stands; the address file has type of projection, X and Y in three columns.
    ///
    /// On the wire `geographicLocation`. Required. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The building's name. `BatimentImmeuble` in the address file.
    ///
    /// Required.
    pub name: Option<String>,
    /// `type`. On the wire `type`. Required.
    pub type_: Option<BuildingType>,
    /// How many homes it holds. `NombreLogementsAdresseIPE` in the address file.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    /// `pm`.
    pub pm: Option<Pm>,
    /// Its branching points.
    pub pbos: Option<Vec<Pbo>>,
    /// `neighbor`.
    pub neighbor: Option<RelatedBuilding>,
    /// `realEstateDeveloper`. On the wire `realEstateDeveloper`.
    pub real_estate_developer: Option<Company>,
    /// `realEstateLessor`. On the wire `realEstateLessor`.
    pub real_estate_lessor: Option<Company>,
    /// The land register's plot, capitals and digits.
    ///
    /// Pattern: `^[0-9A-Z]+$`.
    pub plot: Option<String>,
    /// Whether it was newly built.
    ///
    /// On the wire `newConstruction`. Required.
    pub new_construction: Option<bool>,
    kept: Kept,
}

impl Object for NewBuilding {
    const NAME: &'static str = "NewBuilding";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
            "address" => 6,
            "geographicLocation" => 7,
            "name" => 8,
            "type" => 9,
            "housingsNumber" => 10,
            "pm" => 11,
            "pbos" => 12,
            "neighbor" => 13,
            "realEstateDeveloper" => 14,
            "realEstateLessor" => 15,
            "plot" => 16,
            "newConstruction" => 17,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.href),
            5 => value.into(&mut self.at_version),
            6 => value.into(&mut self.address),
            7 => value.into(&mut self.geographic_location),
            8 => value.into(&mut self.name),
            9 => value.into(&mut self.type_),
            10 => value.into(&mut self.housings_number),
            11 => value.into(&mut self.pm),
            12 => value.into(&mut self.pbos),
            13 => value.into(&mut self.neighbor),
            14 => value.into(&mut self.real_estate_developer),
            15 => value.into(&mut self.real_estate_lessor),
            16 => value.into(&mut self.plot),
            17 => value.into(&mut self.new_construction),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "href", &self.href)?;
        out.member(5, "@version", &self.at_version)?;
        out.member(6, "address", &self.address)?;
        out.member(7, "geographicLocation", &self.geographic_location)?;
        out.member(8, "name", &self.name)?;
        out.member(9, "type", &self.type_)?;
        out.member(10, "housingsNumber", &self.housings_number)?;
        out.member(11, "pm", &self.pm)?;
        out.member(12, "pbos", &self.pbos)?;
        out.member(13, "neighbor", &self.neighbor)?;
        out.member(14, "realEstateDeveloper", &self.real_estate_developer)?;
        out.member(15, "realEstateLessor", &self.real_estate_lessor)?;
        out.member(16, "plot", &self.plot)?;
        out.member(17, "newConstruction", &self.new_construction)?;
        Ok(())
    }
}

orange_core::__object!(NewBuilding.kept);

orange_core::__validate!(
    NewBuilding, Client, "#/components/schemas/AnomalieAdresseNewBuildingBuilding",
    DEFINITIONS, check_own
);

impl OwnRules for NewBuilding {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.real_estate_developer {
            let found = &mut found.enter("realEstateDeveloper");
            value.check_own(found);
        }
        if let Some(value) = &self.real_estate_lessor {
            let found = &mut found.enter("realEstateLessor");
            value.check_own(found);
        }
    }
}

/// A [`NewBuilding`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NewBuildingCreate {
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Where it stands; the address file has type of projection, X and Y in three columns.
    ///
    /// On the wire `geographicLocation`. Required. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The building's name. `BatimentImmeuble` in the address file.
    ///
    /// Required.
    pub name: Option<String>,
    /// `type`. On the wire `type`. Required.
    pub type_: Option<BuildingType>,
    /// How many homes it holds. `NombreLogementsAdresseIPE` in the address file.
    ///
    /// On the wire `housingsNumber`.
    pub housings_number: Option<i64>,
    /// `pm`.
    pub pm: Option<PmCreate>,
    /// Its branching points.
    pub pbos: Option<Vec<PboCreate>>,
    /// `neighbor`.
    pub neighbor: Option<RelatedBuildingCreate>,
    /// `realEstateDeveloper`. On the wire `realEstateDeveloper`.
    pub real_estate_developer: Option<CompanyCreate>,
    /// `realEstateLessor`. On the wire `realEstateLessor`.
    pub real_estate_lessor: Option<CompanyCreate>,
    /// The land register's plot, capitals and digits.
    ///
    /// Pattern: `^[0-9A-Z]+$`.
    pub plot: Option<String>,
    /// Whether it was newly built.
    ///
    /// On the wire `newConstruction`. Required.
    pub new_construction: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for NewBuildingCreate {
    const NAME: &'static str = "NewBuildingCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "address" => 0,
            "geographicLocation" => 1,
            "name" => 2,
            "type" => 3,
            "housingsNumber" => 4,
            "pm" => 5,
            "pbos" => 6,
            "neighbor" => 7,
            "realEstateDeveloper" => 8,
            "realEstateLessor" => 9,
            "plot" => 10,
            "newConstruction" => 11,
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
            0 => value.into(&mut self.address),
            1 => value.into(&mut self.geographic_location),
            2 => value.into(&mut self.name),
            3 => value.into(&mut self.type_),
            4 => value.into(&mut self.housings_number),
            5 => value.into(&mut self.pm),
            6 => value.into(&mut self.pbos),
            7 => value.into(&mut self.neighbor),
            8 => value.into(&mut self.real_estate_developer),
            9 => value.into(&mut self.real_estate_lessor),
            10 => value.into(&mut self.plot),
            11 => value.into(&mut self.new_construction),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "address", &self.address)?;
        out.member(1, "geographicLocation", &self.geographic_location)?;
        out.member(2, "name", &self.name)?;
        out.member(3, "type", &self.type_)?;
        out.member(4, "housingsNumber", &self.housings_number)?;
        out.member(5, "pm", &self.pm)?;
        out.member(6, "pbos", &self.pbos)?;
        out.member(7, "neighbor", &self.neighbor)?;
        out.member(8, "realEstateDeveloper", &self.real_estate_developer)?;
        out.member(9, "realEstateLessor", &self.real_estate_lessor)?;
        out.member(10, "plot", &self.plot)?;
        out.member(11, "newConstruction", &self.new_construction)?;
        Ok(())
    }
}

orange_core::__object!(NewBuildingCreate.kept);

impl NewBuildingCreate {
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

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, type_: impl Into<BuildingType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets `housingsNumber`.
    pub fn housings_number(mut self, housings_number: i64) -> Self {
        self.housings_number = Some(housings_number);
        self
    }

    /// Sets `pm`.
    pub fn pm(mut self, pm: impl Into<PmCreate>) -> Self {
        self.pm = Some(pm.into());
        self
    }

    /// Sets `pbos`.
    pub fn pbos(mut self, pbos: impl IntoIterator<Item = impl Into<PboCreate>>) -> Self {
        self.pbos = Some(pbos.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `neighbor`.
    pub fn neighbor(mut self, neighbor: impl Into<RelatedBuildingCreate>) -> Self {
        self.neighbor = Some(neighbor.into());
        self
    }

    /// Sets `realEstateDeveloper`.
    pub fn real_estate_developer(
        mut self,
        real_estate_developer: impl Into<CompanyCreate>,
    ) -> Self {
        self.real_estate_developer = Some(real_estate_developer.into());
        self
    }

    /// Sets `realEstateLessor`.
    pub fn real_estate_lessor(
        mut self,
        real_estate_lessor: impl Into<CompanyCreate>,
    ) -> Self {
        self.real_estate_lessor = Some(real_estate_lessor.into());
        self
    }

    /// Sets `plot`.
    pub fn plot(mut self, plot: impl Into<String>) -> Self {
        self.plot = Some(plot.into());
        self
    }

    /// Sets `newConstruction`.
    pub fn new_construction(mut self, new_construction: bool) -> Self {
        self.new_construction = Some(new_construction);
        self
    }
}

orange_core::__validate!(
    NewBuildingCreate, Client, "#/components/schemas/AnomalieAdresseNewBuildingBuilding",
    DEFINITIONS, check_own
);

impl OwnRules for NewBuildingCreate {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.real_estate_developer {
            let found = &mut found.enter("realEstateDeveloper");
            value.check_own(found);
        }
        if let Some(value) = &self.real_estate_lessor {
            let found = &mut found.enter("realEstateLessor");
            value.check_own(found);
        }
    }
}

orange_core::__builder! {
    /// Creates the value with its required fields.
    NewBuildingCreateBuilder -> NewBuildingCreate, [geographic_location name type_ new_construction]
    geographic_location GeographicLocation geographic_location(impl IntoIterator<Item = impl Into<GeographicPoint>>) Vec<GeographicPoint> = geographic_location.into_iter().map(Into::into).collect(), [Vec<GeographicPoint>, Name, Type, NewConstruction];
    name Name name(impl Into<String>) String = name.into(), [GeographicLocation, String, Type, NewConstruction];
    type_ Type type_(impl Into<BuildingType>) BuildingType = type_.into(), [GeographicLocation, Name, BuildingType, NewConstruction];
    new_construction NewConstruction new_construction(bool) bool = new_construction, [GeographicLocation, Name, Type, bool];
    {
        NewBuildingCreate {
            geographic_location: Some(geographic_location),
            name: Some(name),
            type_: Some(type_),
            new_construction: Some(new_construction),
            ..NewBuildingCreate::default()
        }
    }
}

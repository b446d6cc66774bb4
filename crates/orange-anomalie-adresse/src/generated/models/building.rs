// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Building`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{
    Address, BuildingId, BuildingType, Company, GeographicPoint, Pbo, Pm, RelatedBuilding,
};

/// A building as the address file knows it.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Building;
/// before-interop/common Interop, Building.
///
/// In the specification: `openapi.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
pub struct Building {
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
    /// On the wire `geographicLocation`. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The building's name. `BatimentImmeuble` in the address file.
    pub name: Option<String>,
    /// `type`. On the wire `type`.
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
    /// On the wire `newConstruction`.
    pub new_construction: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Building {
    const NAME: &'static str = "Building";

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

orange_core::__object!(Building.kept);

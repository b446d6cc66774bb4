// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Paths into `CreationBuilding`.

use orange_core::query::{Enum, Field, Flag, List, Number, Object, Structured, Text};

use super::{
    AddressFields, CompanyFields, GeographicPointFields, PboFields, PmFields,
    RelatedBuildingFields,
};

use super::super::models;

orange_core::fields_type! {
    #[doc = " Paths below a `CreationBuilding`, wherever it stands."] pub struct
    CreationBuildingFields;
}

impl<K: Structured> CreationBuildingFields<K> {
    /// `@type`: The kind of entity.
    pub fn at_type(&self) -> Field<Text> {
        self.0.child("@type")
    }

    /// `@baseType`: The general kind.
    pub fn at_base_type(&self) -> Field<Text> {
        self.0.child("@baseType")
    }

    /// `@schemaLocation`: Where the schema of the entity is.
    pub fn at_schema_location(&self) -> Field<Text> {
        self.0.child("@schemaLocation")
    }

    /// `id`: The building's identifier, given by the OI when it resolves the ticket.
    /// `IdentifiantImmeuble` in the address file.
    pub fn id(&self) -> Field<Text> {
        self.0.child("id")
    }

    /// `href`: Where the entity is.
    pub fn href(&self) -> Field<Text> {
        self.0.child("href")
    }

    /// `@version`: The entity's version, the same as its ETag. Sent back in `If-Match` when the
    /// answer had no ETag header.
    pub fn at_version(&self) -> Field<Text> {
        self.0.child("@version")
    }

    /// `address`.
    pub fn address(&self) -> AddressFields<Object> {
        self.0.child("address").into()
    }

    /// `geographicLocation`: Where it stands; the address file has type of projection, X and Y in
    /// three columns.
    pub fn geographic_location(&self) -> GeographicPointFields<List> {
        self.0.child("geographicLocation").into()
    }

    /// `name`: The building's name. `BatimentImmeuble` in the address file.
    pub fn name(&self) -> Field<Text> {
        self.0.child("name")
    }

    /// `type`.
    pub fn type_(&self) -> Field<Enum<models::BuildingType>> {
        self.0.child("type")
    }

    /// `housingsNumber`: How many homes it holds. `NombreLogementsAdresseIPE` in the address file.
    pub fn housings_number(&self) -> Field<Number> {
        self.0.child("housingsNumber")
    }

    /// `pm`.
    pub fn pm(&self) -> PmFields<Object> {
        self.0.child("pm").into()
    }

    /// `pbos`: Its branching points.
    pub fn pbos(&self) -> PboFields<List> {
        self.0.child("pbos").into()
    }

    /// `neighbor`.
    pub fn neighbor(&self) -> RelatedBuildingFields<Object> {
        self.0.child("neighbor").into()
    }

    /// `realEstateDeveloper`.
    pub fn real_estate_developer(&self) -> CompanyFields<Object> {
        self.0.child("realEstateDeveloper").into()
    }

    /// `realEstateLessor`.
    pub fn real_estate_lessor(&self) -> CompanyFields<Object> {
        self.0.child("realEstateLessor").into()
    }

    /// `plot`: The land register's plot, capitals and digits.
    pub fn plot(&self) -> Field<Text> {
        self.0.child("plot")
    }

    /// `newConstruction`: Whether it was newly built.
    pub fn new_construction(&self) -> Field<Flag> {
        self.0.child("newConstruction")
    }
}

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! Filter and sort paths of `CreationBuilding`.

use orange_core::query::{Enum, Field, Flag, List, Number, Object, Text};

use super::{
    AddressFields, CompanyFields, GeographicPointFields, PboFields, PmFields,
    RelatedBuildingFields,
};

use super::super::models;

orange_core::fields_type! {
    /// Paths to the properties of each `CreationBuilding` in a listed resource.
    pub struct CreationBuildingFields;
}

// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
orange_core::__paths_below! {
    CreationBuildingFields {
        /// `@type`: The kind of entity.
        at_type "@type" -> Field<Text>;
        /// `@baseType`: The type that `@type` extends (TMF630).
        at_base_type "@baseType" -> Field<Text>;
        /// `@schemaLocation`: The URL of the schema of the entity.
        at_schema_location "@schemaLocation" -> Field<Text>;
        /// `id`: The building's identifier, assigned by the OI at resolution. `IdentifiantImmeuble`
        /// in the IPE address file.
        id "id" -> Field<Text>;
        /// `href`: The URL of the entity.
        href "href" -> Field<Text>;
        /// `@version`: The entity's version, the same as its ETag. Sent in `If-Match` if the
        /// response had no ETag header.
        at_version "@version" -> Field<Text>;
        /// `address`: The address of the building.
        address "address" => AddressFields<Object>;
        /// `geographicLocation`: The location of the building. The IPE address file has the
        /// projection, X and Y in three columns.
        geographic_location "geographicLocation" => GeographicPointFields<List>;
        /// `name`: The building's name. `BatimentImmeuble` in the IPE address file.
        name "name" -> Field<Text>;
        /// `type`: The kind of building. `TypeImmeuble` in the IPE address file.
        type_ "type" -> Field<Enum<models::BuildingType>>;
        /// `housingsNumber`: The number of housing units. `NombreLogementsAdresseIPE` in the IPE
        /// address file.
        housings_number "housingsNumber" -> Field<Number>;
        /// `pm`: The concentration point of the building.
        pm "pm" => PmFields<Object>;
        /// `pbos`: The optical connection points of the building.
        pbos "pbos" => PboFields<List>;
        /// `neighbor`: A known building next to this one.
        neighbor "neighbor" => RelatedBuildingFields<Object>;
        /// `realEstateDeveloper`: The company that develops the building.
        real_estate_developer "realEstateDeveloper" => CompanyFields<Object>;
        /// `realEstateLessor`: The company that lets the building.
        real_estate_lessor "realEstateLessor" => CompanyFields<Object>;
        /// `plot`: The plot in the land register, capital letters and digits.
        plot "plot" -> Field<Text>;
        /// `newConstruction`: Whether the building is newly built.
        new_construction "newConstruction" -> Field<Flag>;
    }
}

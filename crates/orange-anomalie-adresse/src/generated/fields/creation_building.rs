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

// Rows: name, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.
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
        /// `address`: An address in its parts.
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
        /// `pm`: A concentration point (point de mutualisation): where an operator gives others
        /// access to the lines of the buildings behind it.
        pm "pm" => PmFields<Object>;
        /// `pbos`: The optical connection points of the building.
        pbos "pbos" => PboFields<List>;
        /// `neighbor`: A building of a ticket.
        neighbor "neighbor" => RelatedBuildingFields<Object>;
        /// `realEstateDeveloper`: A company that owns or develops a building.
        real_estate_developer "realEstateDeveloper" => CompanyFields<Object>;
        /// `realEstateLessor`: A company that owns or develops a building.
        real_estate_lessor "realEstateLessor" => CompanyFields<Object>;
        /// `plot`: The plot in the land register, capital letters and digits.
        plot "plot" -> Field<Text>;
        /// `newConstruction`: Whether the building is newly built.
        new_construction "newConstruction" -> Field<Flag>;
    }
}

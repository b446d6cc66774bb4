// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `AnomalieAdresseCreationBuilding`.

use orange_core::model::{NestedRules, Violations};

use super::{
    Address, AddressCreate, BuildingId, BuildingType, Company, CompanyCreate,
    GeographicPoint, Pbo, PboCreate, Pm, PmCreate, RelatedBuilding, RelatedBuildingCreate,
};

use super::super::schemas::DEFINITIONS;

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// The building to add, with its address.
        ///
        /// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
        /// AnomalieAdresseCreationBuilding.
        ///
        /// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseCreationBuilding`.
        #[non_exhaustive]
        pub struct CreationBuilding { mode: read, extras_field: extras }
        /// [`CreationBuilding`] in a creation request, without its read-only properties.
        #[must_use]
        pub struct CreationBuildingCreate { mode: create, extras_field: pub extras }
    }
    fields {}
    read_only {
        /// The kind of entity.
        ///
        /// JSON property `@type`. Read-only.
        0: at_type = "@type", read: String;
        /// The type that `@type` extends (TMF630).
        ///
        /// JSON property `@baseType`. Read-only.
        1: at_base_type = "@baseType", read: String;
        /// The URL of the schema of the entity.
        ///
        /// JSON property `@schemaLocation`. Read-only.
        2: at_schema_location = "@schemaLocation", read: String;
        /// The building's identifier, assigned by the OI at resolution. `IdentifiantImmeuble` in
        /// the IPE address file.
        ///
        /// Read-only.
        3: id = "id", read: BuildingId;
        /// The URL of the entity.
        ///
        /// Read-only.
        4: href = "href", read: String;
        /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no
        /// ETag header.
        ///
        /// JSON property `@version`. Read-only.
        ///
        /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP
        /// 1.0, sample ticket.
        5: at_version = "@version", read: String;
    }
    fields {
        /// The address of the building.
        ///
        /// Required.
        6: address = "address", read: Address, write: into(AddressCreate);
        /// The location of the building. The IPE address file has the projection, X and Y in three
        /// columns.
        ///
        /// JSON property `geographicLocation`. Required. At least 1 element.
        7: geographic_location = "geographicLocation", read: Vec<GeographicPoint>, write: collect_into(Vec<GeographicPoint>);
        /// The building's name. `BatimentImmeuble` in the IPE address file.
        8: name = "name", read: String, write: into(String);
        /// The kind of building. `TypeImmeuble` in the IPE address file.
        ///
        /// JSON property `type`. Required.
        9: type_ = "type", read: BuildingType, write: into(BuildingType);
        /// The number of housing units. `NombreLogementsAdresseIPE` in the IPE address file.
        ///
        /// JSON property `housingsNumber`.
        10: housings_number = "housingsNumber", read: i64, write: value(i64);
        /// The concentration point of the building.
        11: pm = "pm", read: Pm, write: into(PmCreate);
        /// The optical connection points of the building.
        12: pbos = "pbos", read: Vec<Pbo>, write: collect_into(Vec<PboCreate>);
        /// A known building next to this one.
        13: neighbor = "neighbor", read: RelatedBuilding, write: into(RelatedBuildingCreate);
        /// The company that develops the building.
        ///
        /// JSON property `realEstateDeveloper`.
        14: real_estate_developer = "realEstateDeveloper", read: Company, write: into(CompanyCreate);
        /// The company that lets the building.
        ///
        /// JSON property `realEstateLessor`.
        15: real_estate_lessor = "realEstateLessor", read: Company, write: into(CompanyCreate);
        /// The plot in the land register, capital letters and digits.
        ///
        /// Pattern: `^[0-9A-Z]+$`.
        16: plot = "plot", read: String, write: into(String);
        /// Whether the building is newly built.
        ///
        /// JSON property `newConstruction`. Required.
        17: new_construction = "newConstruction", read: bool, write: value(bool);
    }
}

orange_core::__validate!(
    CreationBuilding, Request, "#/components/schemas/AnomalieAdresseCreationBuilding",
    DEFINITIONS, check_nested
);

impl NestedRules for CreationBuilding {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.real_estate_developer {
            let violations = &mut violations.enter("realEstateDeveloper");
            value.check_nested(violations);
        }
        if let Some(value) = &self.real_estate_lessor {
            let violations = &mut violations.enter("realEstateLessor");
            value.check_nested(violations);
        }
    }
}

impl CreationBuildingCreate {
    /// Creates the value from its required fields.
    pub fn new(
        address: impl Into<AddressCreate>,
        geographic_location: impl IntoIterator<Item = impl Into<GeographicPoint>>,
        type_: impl Into<BuildingType>,
        new_construction: bool,
    ) -> Self {
        Self {
            address: Some(address.into()),
            geographic_location: Some(
                geographic_location.into_iter().map(Into::into).collect(),
            ),
            type_: Some(type_.into()),
            new_construction: Some(new_construction),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    CreationBuildingCreate, Request,
    "#/components/schemas/AnomalieAdresseCreationBuilding", DEFINITIONS, check_nested
);

impl NestedRules for CreationBuildingCreate {
    fn check_nested(&self, violations: &mut Violations) {
        if let Some(value) = &self.real_estate_developer {
            let violations = &mut violations.enter("realEstateDeveloper");
            value.check_nested(violations);
        }
        if let Some(value) = &self.real_estate_lessor {
            let violations = &mut violations.enter("realEstateLessor");
            value.check_nested(violations);
        }
    }
}

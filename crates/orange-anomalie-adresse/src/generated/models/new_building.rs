// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AnomalieAdresseNewBuildingBuilding`.

use orange_core::model::{ExtraFields, NestedRules, Violations};

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
/// Defined in `openapi.yaml#/components/schemas/AnomalieAdresseNewBuildingBuilding`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewBuilding {
    /// The kind of entity.
    ///
    /// JSON property `@type`. Read-only.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// JSON property `@baseType`. Read-only.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only.
    pub at_schema_location: Option<String>,
    /// The building's identifier, assigned by the OI at resolution. `IdentifiantImmeuble` in the
    /// address file.
    ///
    /// Read-only.
    pub id: Option<BuildingId>,
    /// The URL of the entity.
    ///
    /// Read-only.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent in `If-Match` if the response had no ETag
    /// header.
    ///
    /// JSON property `@version`. Read-only.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// Its location. The address file has the projection, X and Y in three columns.
    ///
    /// JSON property `geographicLocation`. Required. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The building's name. `BatimentImmeuble` in the address file.
    ///
    /// Required.
    pub name: Option<String>,
    /// `type`. JSON property `type`. Required.
    pub type_: Option<BuildingType>,
    /// The number of housing units. `NombreLogementsAdresseIPE` in the address file.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    /// `pm`.
    pub pm: Option<Pm>,
    /// Its branching points.
    pub pbos: Option<Vec<Pbo>>,
    /// `neighbor`.
    pub neighbor: Option<RelatedBuilding>,
    /// `realEstateDeveloper`. JSON property `realEstateDeveloper`.
    pub real_estate_developer: Option<Company>,
    /// `realEstateLessor`. JSON property `realEstateLessor`.
    pub real_estate_lessor: Option<Company>,
    /// The plot in the land register, capital letters and digits.
    ///
    /// Pattern: `^[0-9A-Z]+$`.
    pub plot: Option<String>,
    /// Whether it was newly built.
    ///
    /// JSON property `newConstruction`. Required.
    pub new_construction: Option<bool>,
    extras: ExtraFields,
}

orange_core::__validate!(
    NewBuilding, Client, "#/components/schemas/AnomalieAdresseNewBuildingBuilding",
    DEFINITIONS, check_nested
);

impl NestedRules for NewBuilding {
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

/// The body of a request that creates a [`NewBuilding`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NewBuildingCreate {
    /// `address`.
    pub address: Option<AddressCreate>,
    /// Its location. The address file has the projection, X and Y in three columns.
    ///
    /// JSON property `geographicLocation`. Required. At least 1 element.
    pub geographic_location: Option<Vec<GeographicPoint>>,
    /// The building's name. `BatimentImmeuble` in the address file.
    ///
    /// Required.
    pub name: Option<String>,
    /// `type`. JSON property `type`. Required.
    pub type_: Option<BuildingType>,
    /// The number of housing units. `NombreLogementsAdresseIPE` in the address file.
    ///
    /// JSON property `housingsNumber`.
    pub housings_number: Option<i64>,
    /// `pm`.
    pub pm: Option<PmCreate>,
    /// Its branching points.
    pub pbos: Option<Vec<PboCreate>>,
    /// `neighbor`.
    pub neighbor: Option<RelatedBuildingCreate>,
    /// `realEstateDeveloper`. JSON property `realEstateDeveloper`.
    pub real_estate_developer: Option<CompanyCreate>,
    /// `realEstateLessor`. JSON property `realEstateLessor`.
    pub real_estate_lessor: Option<CompanyCreate>,
    /// The plot in the land register, capital letters and digits.
    ///
    /// Pattern: `^[0-9A-Z]+$`.
    pub plot: Option<String>,
    /// Whether it was newly built.
    ///
    /// JSON property `newConstruction`. Required.
    pub new_construction: Option<bool>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

orange_core::__validate!(
    NewBuildingCreate, Client, "#/components/schemas/AnomalieAdresseNewBuildingBuilding",
    DEFINITIONS, check_nested
);

impl NestedRules for NewBuildingCreate {
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

orange_core::__fields! {
    NewBuilding.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 address "address";
        7 geographic_location "geographicLocation";
        8 name "name";
        9 type_ "type";
        10 housings_number "housingsNumber";
        11 pm "pm";
        12 pbos "pbos";
        13 neighbor "neighbor";
        14 real_estate_developer "realEstateDeveloper";
        15 real_estate_lessor "realEstateLessor";
        16 plot "plot";
        17 new_construction "newConstruction";
    }
}

orange_core::__builder! {
    /// Creates the value from its required fields.
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

orange_core::__fields! {
    NewBuildingCreate.extras {
        0 address "address" [into AddressCreate];
        1 geographic_location "geographicLocation" [list GeographicPoint];
        2 name "name" [into String];
        3 type_ "type" [into BuildingType];
        4 housings_number "housingsNumber" [value i64];
        5 pm "pm" [into PmCreate];
        6 pbos "pbos" [list PboCreate];
        7 neighbor "neighbor" [into RelatedBuildingCreate];
        8 real_estate_developer "realEstateDeveloper" [into CompanyCreate];
        9 real_estate_lessor "realEstateLessor" [into CompanyCreate];
        10 plot "plot" [into String];
        11 new_construction "newConstruction" [value bool];
    }
}

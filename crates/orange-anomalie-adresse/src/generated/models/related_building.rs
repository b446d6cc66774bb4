// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `RelatedBuilding`.

use orange_core::model::ExtraFields;

use super::super::schemas::DEFINITIONS;

/// A building of a ticket.
///
/// *Documented by Orange*: before-interop/anomalieAdresse openapi.yaml 2.0.0, RelatedBuilding;
/// developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
///
/// Defined in `openapi.yaml#/components/schemas/RelatedBuilding`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelatedBuilding {
    /// The kind of this reference.
    ///
    /// JSON property `@type`. Read-only. Default: `"RelatedEntity"`.
    pub at_type: Option<String>,
    /// The general kind of this reference.
    ///
    /// JSON property `@baseType`. Read-only. Default: `"RelatedEntity"`.
    pub at_base_type: Option<String>,
    /// The URL of the schema of the entity.
    ///
    /// JSON property `@schemaLocation`. Read-only.
    pub at_schema_location: Option<String>,
    /// The building's identifier, such as an IMB code.
    ///
    /// Required.
    pub id: Option<String>,
    /// The URL of the entity.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag.
    ///
    /// JSON property `@version`.
    pub at_version: Option<String>,
    /// The entity's name.
    pub name: Option<String>,
    /// The kind of the referred entity.
    ///
    /// JSON property `@referredType`. Default: `"Building"`.
    pub at_referred_type: Option<String>,
    /// Its role. Orange's sample leaves it out.
    ///
    /// Default: `"building"`.
    ///
    /// *Published by the interop group*: before-interop/common RelatedEntity.
    pub role: Option<String>,
    extras: ExtraFields,
}

orange_core::__validate!(
    RelatedBuilding, Client, "#/components/schemas/RelatedBuilding", DEFINITIONS
);

/// The body of a request that creates a [`RelatedBuilding`], without its read-only properties.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct RelatedBuildingCreate {
    /// The building's identifier, such as an IMB code.
    ///
    /// Required.
    pub id: Option<String>,
    /// The URL of the entity.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag.
    ///
    /// JSON property `@version`.
    pub at_version: Option<String>,
    /// The entity's name.
    pub name: Option<String>,
    /// The kind of the referred entity.
    ///
    /// JSON property `@referredType`. Default: `"Building"`.
    pub at_referred_type: Option<String>,
    /// Its role. Orange's sample leaves it out.
    ///
    /// Default: `"building"`.
    ///
    /// *Published by the interop group*: before-interop/common RelatedEntity.
    pub role: Option<String>,
    #[doc(hidden)]
    pub extras: ExtraFields,
}

impl RelatedBuildingCreate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RelatedBuildingCreate, Client, "#/components/schemas/RelatedBuilding", DEFINITIONS
);

orange_core::__fields! {
    RelatedBuilding.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 name "name";
        7 at_referred_type "@referredType";
        8 role "role";
    }
}

orange_core::__fields! {
    RelatedBuildingCreate.extras {
        0 id "id" [into String];
        1 href "href" [into String];
        2 at_version "@version" [into String];
        3 name "name" [into String];
        4 at_referred_type "@referredType" [into String];
        5 role "role" [into String];
    }
}

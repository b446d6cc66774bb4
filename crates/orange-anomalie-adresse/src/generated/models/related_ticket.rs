// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `RelatedAnomalie`.

use orange_core::model::ExtraFields;

use super::super::schemas::DEFINITIONS;

/// The ticket of a note or attachment.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// RelatedAnomalie.
///
/// Defined in `openapi.yaml#/components/schemas/RelatedAnomalie`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelatedTicket {
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
    /// The ticket's id.
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
    /// JSON property `@referredType`. Default: `"AnomalieAdresse"`.
    pub at_referred_type: Option<String>,
    /// Its role.
    ///
    /// Default: `"anomalie"`.
    ///
    /// *Published by the interop group*: before-interop/common RelatedEntity.
    pub role: Option<String>,
    extras: ExtraFields,
}

impl RelatedTicket {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(
    RelatedTicket, Client, "#/components/schemas/RelatedAnomalie", DEFINITIONS
);

orange_core::__fields! {
    RelatedTicket.extras {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id" [into String];
        4 href "href" [into String];
        5 at_version "@version" [into String];
        6 name "name" [into String];
        7 at_referred_type "@referredType" [into String];
        8 role "role" [into String];
    }
}

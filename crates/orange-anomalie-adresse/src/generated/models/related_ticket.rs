// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `RelatedAnomalie`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// The ticket that a note or a file belongs to.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0,
/// RelatedAnomalie.
///
/// In the specification: `openapi.yaml#/components/schemas/RelatedAnomalie`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelatedTicket {
    /// The kind of this reference.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"RelatedEntity"`.
    pub at_type: Option<String>,
    /// The general kind of this reference.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"RelatedEntity"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server.
    pub at_schema_location: Option<String>,
    /// The ticket's id.
    ///
    /// Required.
    pub id: Option<String>,
    /// Where the entity is.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag.
    ///
    /// On the wire `@version`.
    pub at_version: Option<String>,
    /// The entity's name.
    pub name: Option<String>,
    /// The kind of entity that is meant.
    ///
    /// On the wire `@referredType`. Default: `"AnomalieAdresse"`.
    pub at_referred_type: Option<String>,
    /// What it has to do with it.
    ///
    /// Default: `"anomalie"`.
    ///
    /// *Published by the interop group*: before-interop/common RelatedEntity.
    pub role: Option<String>,
    kept: Kept,
}

impl Object for RelatedTicket {
    const NAME: &'static str = "RelatedTicket";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
            "name" => 6,
            "@referredType" => 7,
            "role" => 8,
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
            6 => value.into(&mut self.name),
            7 => value.into(&mut self.at_referred_type),
            8 => value.into(&mut self.role),
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
        out.member(6, "name", &self.name)?;
        out.member(7, "@referredType", &self.at_referred_type)?;
        out.member(8, "role", &self.role)?;
        Ok(())
    }
}

orange_core::__object!(RelatedTicket.kept);

impl RelatedTicket {
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

    /// Sets `href`.
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Sets `@version`.
    pub fn at_version(mut self, at_version: impl Into<String>) -> Self {
        self.at_version = Some(at_version.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `@referredType`.
    pub fn at_referred_type(mut self, at_referred_type: impl Into<String>) -> Self {
        self.at_referred_type = Some(at_referred_type.into());
        self
    }

    /// Sets `role`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

orange_core::__validate!(
    RelatedTicket, Client, "#/components/schemas/RelatedAnomalie", DEFINITIONS
);

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `EntityRef`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A reference to an entity.
///
/// *Published by the interop group*: before-interop/common EntityRef.
///
/// In the specification: `openapi.yaml#/components/schemas/EntityRef`.
#[derive(Clone, Debug, Default)]
pub struct EntityRef {
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
    /// The entity's id; what it looks like depends on the entity.
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
    /// On the wire `@referredType`.
    pub at_referred_type: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for EntityRef {
    const NAME: &'static str = "EntityRef";

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
        Ok(())
    }
}

orange_core::__object!(EntityRef.kept);

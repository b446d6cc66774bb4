// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Entity`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// Members that every entity has.
///
/// *Published by the interop group*: before-interop/common Entity.
///
/// In the specification: `openapi.yaml#/components/schemas/Entity`.
#[derive(Clone, Debug, Default)]
pub struct Entity {
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
    /// Filled in by the server.
    pub id: Option<String>,
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
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Entity {
    const NAME: &'static str = "Entity";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
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
        Ok(())
    }
}

orange_core::__object!(Entity.kept);

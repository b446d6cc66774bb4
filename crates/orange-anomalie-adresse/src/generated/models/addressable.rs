// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Addressable`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// Members that say which entity it is.
///
/// *Published by the interop group*: before-interop/common Addressable.
///
/// In the specification: `openapi.yaml#/components/schemas/Addressable`.
#[derive(Clone, Debug, Default)]
pub struct Addressable {
    /// The entity's id; what it looks like depends on the entity.
    pub id: Option<String>,
    /// Where the entity is.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag.
    ///
    /// On the wire `@version`.
    pub at_version: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Addressable {
    const NAME: &'static str = "Addressable";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "href" => 1,
            "@version" => 2,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.href),
            2 => value.into(&mut self.at_version),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "href", &self.href)?;
        out.member(2, "@version", &self.at_version)?;
        Ok(())
    }
}

orange_core::__object!(Addressable.kept);

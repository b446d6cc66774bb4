// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Reference`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// Another resource, by its identifier.
///
/// *Inferred, not documented*: concluded from how sibling APIs point at a resource.
///
/// In the specification: `openapi.yaml#/components/schemas/Reference`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reference {
    /// The identifier of what is meant.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for Reference {
    const NAME: &'static str = "Reference";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(Reference.kept);

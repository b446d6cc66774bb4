// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `NamedMaker`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `NamedMaker`.
///
/// In the specification: `all-of.yaml#/components/schemas/Named/properties/maker`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NamedMaker {
    /// `city`.
    pub city: Option<String>,
    kept: Kept,
}

impl Object for NamedMaker {
    const NAME: &'static str = "NamedMaker";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "city" => 0,
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
            0 => value.into(&mut self.city),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "city", &self.city)?;
        Ok(())
    }
}

orange_core::__object!(NamedMaker.kept);

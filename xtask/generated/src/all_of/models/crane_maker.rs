// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `CraneMaker`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `CraneMaker`.
///
/// In the specification: `all-of.yaml#/components/schemas/Crane/allOf/2/properties/maker`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CraneMaker {
    /// `city`. Required.
    pub city: Option<String>,
    /// `year`.
    pub year: Option<i64>,
    kept: Kept,
}

impl Object for CraneMaker {
    const NAME: &'static str = "CraneMaker";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "city" => 0,
            "year" => 1,
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
            1 => value.into(&mut self.year),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "city", &self.city)?;
        out.member(1, "year", &self.year)?;
        Ok(())
    }
}

orange_core::__object!(CraneMaker.kept);

// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `XBesideVariant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::ListsEventsItem;

/// `XBesideVariant1`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X/properties/beside/oneOf/0`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct XBesideVariant1 {
    /// `events`.
    pub events: Option<Vec<ListsEventsItem>>,
    /// `g`.
    pub g: Option<String>,
    kept: Kept,
}

impl Object for XBesideVariant1 {
    const NAME: &'static str = "XBesideVariant1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "events" => 0,
            "g" => 1,
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
            0 => value.into(&mut self.events),
            1 => value.into(&mut self.g),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "events", &self.events)?;
        out.member(1, "g", &self.g)?;
        Ok(())
    }
}

orange_core::__object!(XBesideVariant1.kept);

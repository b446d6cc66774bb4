// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `ListsEventsItem`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `ListsEventsItem`.
///
/// In the specification:
/// `contradictions.yaml#/components/schemas/Lists/allOf/1/properties/events/items`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListsEventsItem {
    /// `name`. At most 9 characters.
    pub name: Option<String>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `reason`.
    pub reason: Option<String>,
    kept: Kept,
}

impl Object for ListsEventsItem {
    const NAME: &'static str = "ListsEventsItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "at" => 1,
            "reason" => 2,
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
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.at),
            2 => value.into(&mut self.reason),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "at", &self.at)?;
        out.member(2, "reason", &self.reason)?;
        Ok(())
    }
}

orange_core::__object!(ListsEventsItem.kept);

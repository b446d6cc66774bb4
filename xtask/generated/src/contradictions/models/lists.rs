// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Lists`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::ListsEventsItem;

/// `Lists`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Lists`.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// `events`.
    pub events: Option<Vec<ListsEventsItem>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Lists {
    const NAME: &'static str = "Lists";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "events" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "events", &self.events)?;
        Ok(())
    }
}

orange_core::__object!(Lists.kept);

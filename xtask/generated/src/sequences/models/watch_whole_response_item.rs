// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `WatchWholeResponseItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::WatchWholeResponseItemEvent;

/// `WatchWholeResponseItem`.
///
/// In the specification:
/// `sequences.yaml#/paths/~1whole/get/responses/200/content/text~1event-stream/itemSchema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WatchWholeResponseItem {
    /// `event`. Required.
    pub event: Option<WatchWholeResponseItemEvent>,
    /// `data`. Required.
    pub data: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `retry`.
    pub retry: Option<i64>,
    kept: Kept,
}

impl Object for WatchWholeResponseItem {
    const NAME: &'static str = "WatchWholeResponseItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "event" => 0,
            "data" => 1,
            "id" => 2,
            "retry" => 3,
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
            0 => value.into(&mut self.event),
            1 => value.into(&mut self.data),
            2 => value.into(&mut self.id),
            3 => value.into(&mut self.retry),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "event", &self.event)?;
        out.member(1, "data", &self.data)?;
        out.member(2, "id", &self.id)?;
        out.member(3, "retry", &self.retry)?;
        Ok(())
    }
}

orange_core::__object!(WatchWholeResponseItem.kept);

// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Store`.

use std::collections::BTreeMap;

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{Room, StoreClosed, StoreInlineValue};

/// `Store`.
///
/// In the specification: `additional.yaml#/components/schemas/Store`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Store {
    /// `free`.
    pub free: Option<BTreeMap<String, Json>>,
    /// `open`.
    pub open: Option<BTreeMap<String, Json>>,
    /// `counts`. At least 1 member.
    pub counts: Option<BTreeMap<String, i64>>,
    /// `rooms`.
    pub rooms: Option<BTreeMap<String, Room>>,
    /// `inline`.
    pub inline: Option<BTreeMap<String, StoreInlineValue>>,
    /// `lists`.
    pub lists: Option<BTreeMap<String, Vec<Number>>>,
    /// `sometimes`.
    pub sometimes: Option<BTreeMap<String, Option<String>>>,
    /// `closed`.
    pub closed: Option<StoreClosed>,
    /// `anything`.
    pub anything: Option<Json>,
    kept: Kept,
}

impl Object for Store {
    const NAME: &'static str = "Store";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "free" => 0,
            "open" => 1,
            "counts" => 2,
            "rooms" => 3,
            "inline" => 4,
            "lists" => 5,
            "sometimes" => 6,
            "closed" => 7,
            "anything" => 8,
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
            0 => value.into(&mut self.free),
            1 => value.into(&mut self.open),
            2 => value.into(&mut self.counts),
            3 => value.into(&mut self.rooms),
            4 => value.into(&mut self.inline),
            5 => value.into(&mut self.lists),
            6 => value.into(&mut self.sometimes),
            7 => value.into(&mut self.closed),
            8 => value.into(&mut self.anything),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "free", &self.free)?;
        out.member(1, "open", &self.open)?;
        out.member(2, "counts", &self.counts)?;
        out.member(3, "rooms", &self.rooms)?;
        out.member(4, "inline", &self.inline)?;
        out.member(5, "lists", &self.lists)?;
        out.member(6, "sometimes", &self.sometimes)?;
        out.member(7, "closed", &self.closed)?;
        out.member(8, "anything", &self.anything)?;
        Ok(())
    }
}

orange_core::__object!(Store.kept);

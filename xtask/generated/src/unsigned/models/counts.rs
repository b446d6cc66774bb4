// Generated from corpus/unsigned.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Counts`.

use std::collections::BTreeMap;

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Counts`.
///
/// In the specification: `unsigned.yaml#/components/schemas/Counts`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counts {
    /// `u8`.
    pub u8: Option<i64>,
    /// `u16`.
    pub u16: Option<i64>,
    /// `u32`.
    pub u32: Option<i64>,
    /// `u64`.
    pub u64: Option<u64>,
    /// `i8`.
    pub i8: Option<i64>,
    /// `i16`.
    pub i16: Option<i64>,
    /// `i32`.
    pub i32: Option<i64>,
    /// `i64`.
    pub i64: Option<i64>,
    /// `top`. At least 0. At most 18446744073709551615.
    pub top: Option<u64>,
    /// `upper`. At least 9223372036854775808. At most 18446744073709551614.
    pub upper: Option<u64>,
    /// `open`. Above 9007199254740993.
    pub open: Option<u64>,
    /// `any`.
    pub any: Option<i64>,
    /// `dec`.
    pub dec: Option<Number>,
    /// `list`.
    pub list: Option<Vec<u64>>,
    /// `map`.
    pub map: Option<BTreeMap<String, i64>>,
    kept: Kept,
}

impl Object for Counts {
    const NAME: &'static str = "Counts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "u8" => 0,
            "u16" => 1,
            "u32" => 2,
            "u64" => 3,
            "i8" => 4,
            "i16" => 5,
            "i32" => 6,
            "i64" => 7,
            "top" => 8,
            "upper" => 9,
            "open" => 10,
            "any" => 11,
            "dec" => 12,
            "list" => 13,
            "map" => 14,
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
            0 => value.into(&mut self.u8),
            1 => value.into(&mut self.u16),
            2 => value.into(&mut self.u32),
            3 => value.into(&mut self.u64),
            4 => value.into(&mut self.i8),
            5 => value.into(&mut self.i16),
            6 => value.into(&mut self.i32),
            7 => value.into(&mut self.i64),
            8 => value.into(&mut self.top),
            9 => value.into(&mut self.upper),
            10 => value.into(&mut self.open),
            11 => value.into(&mut self.any),
            12 => value.into(&mut self.dec),
            13 => value.into(&mut self.list),
            14 => value.into(&mut self.map),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "u8", &self.u8)?;
        out.member(1, "u16", &self.u16)?;
        out.member(2, "u32", &self.u32)?;
        out.member(3, "u64", &self.u64)?;
        out.member(4, "i8", &self.i8)?;
        out.member(5, "i16", &self.i16)?;
        out.member(6, "i32", &self.i32)?;
        out.member(7, "i64", &self.i64)?;
        out.member(8, "top", &self.top)?;
        out.member(9, "upper", &self.upper)?;
        out.member(10, "open", &self.open)?;
        out.member(11, "any", &self.any)?;
        out.member(12, "dec", &self.dec)?;
        out.member(13, "list", &self.list)?;
        out.member(14, "map", &self.map)?;
        Ok(())
    }
}

orange_core::__object!(Counts.kept);

impl Counts {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `u8`.
    pub fn u8(mut self, u8: i64) -> Self {
        self.u8 = Some(u8);
        self
    }

    /// Sets `u16`.
    pub fn u16(mut self, u16: i64) -> Self {
        self.u16 = Some(u16);
        self
    }

    /// Sets `u32`.
    pub fn u32(mut self, u32: i64) -> Self {
        self.u32 = Some(u32);
        self
    }

    /// Sets `u64`.
    pub fn u64(mut self, u64: u64) -> Self {
        self.u64 = Some(u64);
        self
    }

    /// Sets `i8`.
    pub fn i8(mut self, i8: i64) -> Self {
        self.i8 = Some(i8);
        self
    }

    /// Sets `i16`.
    pub fn i16(mut self, i16: i64) -> Self {
        self.i16 = Some(i16);
        self
    }

    /// Sets `i32`.
    pub fn i32(mut self, i32: i64) -> Self {
        self.i32 = Some(i32);
        self
    }

    /// Sets `i64`.
    pub fn i64(mut self, i64: i64) -> Self {
        self.i64 = Some(i64);
        self
    }

    /// Sets `top`.
    pub fn top(mut self, top: u64) -> Self {
        self.top = Some(top);
        self
    }

    /// Sets `upper`.
    pub fn upper(mut self, upper: u64) -> Self {
        self.upper = Some(upper);
        self
    }

    /// Sets `open`.
    pub fn open(mut self, open: u64) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: i64) -> Self {
        self.any = Some(any);
        self
    }

    /// Sets `dec`.
    pub fn dec(mut self, dec: impl Into<Number>) -> Self {
        self.dec = Some(dec.into());
        self
    }

    /// Sets `list`.
    pub fn list(mut self, list: impl IntoIterator<Item = u64>) -> Self {
        self.list = Some(list.into_iter().collect());
        self
    }

    /// Sets `map`.
    pub fn map(mut self, map: BTreeMap<String, i64>) -> Self {
        self.map = Some(map);
        self
    }
}

orange_core::__validate!(Counts, Client, "#/components/schemas/Counts", DEFINITIONS);

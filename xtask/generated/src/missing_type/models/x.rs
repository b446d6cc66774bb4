// Generated from corpus/missing-type.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `X`.

use orange_core::model::{
    Date, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object,
    SerializeMap,
};

use super::{XListed, XObject, XRequired};

/// `X`.
///
/// In the specification: `missing-type.yaml#/components/schemas/X`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct X {
    /// `object`.
    pub object: Option<XObject>,
    /// `array`.
    pub array: Option<Vec<i64>>,
    /// `listed`.
    pub listed: Option<XListed>,
    /// `text`. Required. Pattern: `^a`.
    pub text: Option<String>,
    /// `number`. At least 1.
    pub number: Option<Number>,
    /// `day`.
    pub day: Option<Date>,
    /// `big`.
    pub big: Option<i64>,
    /// Nothing is said.
    pub any: Option<Json>,
    /// `misplaced`.
    pub misplaced: Option<String>,
    /// `required`.
    pub required: Option<XRequired>,
    /// `unknown`. Required.
    pub unknown: Option<Json>,
    kept: Kept,
}

impl Object for X {
    const NAME: &'static str = "X";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "object" => 0,
            "array" => 1,
            "listed" => 2,
            "text" => 3,
            "number" => 4,
            "day" => 5,
            "big" => 6,
            "any" => 7,
            "misplaced" => 8,
            "required" => 9,
            "unknown" => 10,
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
            0 => value.into(&mut self.object),
            1 => value.into(&mut self.array),
            2 => value.into(&mut self.listed),
            3 => value.into(&mut self.text),
            4 => value.into(&mut self.number),
            5 => value.into(&mut self.day),
            6 => value.into(&mut self.big),
            7 => value.into(&mut self.any),
            8 => value.into(&mut self.misplaced),
            9 => value.into(&mut self.required),
            10 => value.into(&mut self.unknown),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "object", &self.object)?;
        out.member(1, "array", &self.array)?;
        out.member(2, "listed", &self.listed)?;
        out.member(3, "text", &self.text)?;
        out.member(4, "number", &self.number)?;
        out.member(5, "day", &self.day)?;
        out.member(6, "big", &self.big)?;
        out.member(7, "any", &self.any)?;
        out.member(8, "misplaced", &self.misplaced)?;
        out.member(9, "required", &self.required)?;
        out.member(10, "unknown", &self.unknown)?;
        Ok(())
    }
}

orange_core::__object!(X.kept);

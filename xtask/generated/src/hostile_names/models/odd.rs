// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Odd`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{OddE1, OddE11, OddE2, OddE3, OddE4, OddE5, OddE8Item, OddE9};

/// `Odd`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/Odd`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Odd {
    /// `e1`.
    pub e1: Option<OddE1>,
    /// `e2`.
    pub e2: Option<OddE2>,
    /// `e3`.
    pub e3: Option<OddE3>,
    /// `e4`.
    pub e4: Option<OddE4>,
    /// `e5`.
    pub e5: Option<OddE5>,
    /// `e6`.
    pub e6: Option<Number>,
    /// `e7`.
    pub e7: Option<Json>,
    /// `e8`. Default: `[1]`.
    pub e8: Option<Vec<OddE8Item>>,
    /// `e9`. Default: `"c"`.
    pub e9: Option<OddE9>,
    /// `e10`. Always `true`.
    pub e10: Option<bool>,
    /// `e11`.
    pub e11: Option<OddE11>,
    /// `e12`.
    pub e12: Option<Json>,
    kept: Kept,
}

impl Object for Odd {
    const NAME: &'static str = "Odd";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "e1" => 0,
            "e2" => 1,
            "e3" => 2,
            "e4" => 3,
            "e5" => 4,
            "e6" => 5,
            "e7" => 6,
            "e8" => 7,
            "e9" => 8,
            "e10" => 9,
            "e11" => 10,
            "e12" => 11,
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
            0 => value.into(&mut self.e1),
            1 => value.into(&mut self.e2),
            2 => value.into(&mut self.e3),
            3 => value.into(&mut self.e4),
            4 => value.into(&mut self.e5),
            5 => value.into(&mut self.e6),
            6 => value.into(&mut self.e7),
            7 => value.into(&mut self.e8),
            8 => value.into(&mut self.e9),
            9 => value.into(&mut self.e10),
            10 => value.into(&mut self.e11),
            11 => value.into(&mut self.e12),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "e1", &self.e1)?;
        out.member(1, "e2", &self.e2)?;
        out.member(2, "e3", &self.e3)?;
        out.member(3, "e4", &self.e4)?;
        out.member(4, "e5", &self.e5)?;
        out.member(5, "e6", &self.e6)?;
        out.member(6, "e7", &self.e7)?;
        out.member(7, "e8", &self.e8)?;
        out.member(8, "e9", &self.e9)?;
        out.member(9, "e10", &self.e10)?;
        out.member(10, "e11", &self.e11)?;
        out.member(11, "e12", &self.e12)?;
        Ok(())
    }
}

orange_core::__object!(Odd.kept);

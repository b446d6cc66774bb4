// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `All`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Animal, ApiBox, ApiOption, ApiString, Odd, PageItem};

/// `All`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/All`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct All {
    /// `a`.
    pub a: Option<Animal>,
    /// `o`.
    pub o: Option<Odd>,
    /// `s`.
    pub s: Option<ApiString>,
    /// `op`.
    pub op: Option<ApiOption>,
    /// `b`.
    pub b: Option<ApiBox>,
    /// `p`.
    pub p: Option<PageItem>,
    kept: Kept,
}

impl Object for All {
    const NAME: &'static str = "All";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "o" => 1,
            "s" => 2,
            "op" => 3,
            "b" => 4,
            "p" => 5,
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
            0 => value.into(&mut self.a),
            1 => value.into(&mut self.o),
            2 => value.into(&mut self.s),
            3 => value.into(&mut self.op),
            4 => value.into(&mut self.b),
            5 => value.into(&mut self.p),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "o", &self.o)?;
        out.member(2, "s", &self.s)?;
        out.member(3, "op", &self.op)?;
        out.member(4, "b", &self.b)?;
        out.member(5, "p", &self.p)?;
        Ok(())
    }
}

orange_core::__object!(All.kept);

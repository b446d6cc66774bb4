// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherNum`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherNum`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Num`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherNum {
    /// `n`.
    pub n: Option<i64>,
    kept: Kept,
}

impl Object for OtherNum {
    const NAME: &'static str = "OtherNum";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
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
            0 => value.into(&mut self.n),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        Ok(())
    }
}

orange_core::__object!(OtherNum.kept);

impl OtherNum {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }
}

orange_core::__validate!(OtherNum, Client, "#/components/schemas/Num", DEFINITIONS);

// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `FindDepotsShade`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `FindDepotsShade`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/14/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsShade {
    /// `L`. On the wire `L`.
    pub l: Option<i64>,
    /// `M`. On the wire `M`.
    pub m: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for FindDepotsShade {
    const NAME: &'static str = "FindDepotsShade";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "L" => 0,
            "M" => 1,
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
            0 => value.into(&mut self.l),
            1 => value.into(&mut self.m),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "L", &self.l)?;
        out.member(1, "M", &self.m)?;
        Ok(())
    }
}

orange_core::__object!(FindDepotsShade.kept);

impl FindDepotsShade {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `L`.
    pub fn l(mut self, l: i64) -> Self {
        self.l = Some(l);
        self
    }

    /// Sets `M`.
    pub fn m(mut self, m: i64) -> Self {
        self.m = Some(m);
        self
    }
}

orange_core::__validate!(
    FindDepotsShade, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/14/schema", DEFINITIONS
);

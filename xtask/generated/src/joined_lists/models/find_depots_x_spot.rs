// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `FindDepotsXSpot`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `FindDepotsXSpot`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/12/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsXSpot {
    /// `x`.
    pub x: Option<i64>,
    /// `y`.
    pub y: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for FindDepotsXSpot {
    const NAME: &'static str = "FindDepotsXSpot";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
            "y" => 1,
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
            0 => value.into(&mut self.x),
            1 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        out.member(1, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(FindDepotsXSpot.kept);

impl FindDepotsXSpot {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `y`.
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}

orange_core::__validate!(
    FindDepotsXSpot, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/12/schema", DEFINITIONS
);

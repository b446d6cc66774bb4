// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `FindDepotsNear`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `FindDepotsNear`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/7/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsNear {
    /// `city`.
    pub city: Option<String>,
    /// `far`.
    pub far: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for FindDepotsNear {
    const NAME: &'static str = "FindDepotsNear";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "city" => 0,
            "far" => 1,
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
            0 => value.into(&mut self.city),
            1 => value.into(&mut self.far),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "city", &self.city)?;
        out.member(1, "far", &self.far)?;
        Ok(())
    }
}

orange_core::__object!(FindDepotsNear.kept);

impl FindDepotsNear {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `far`.
    pub fn far(mut self, far: i64) -> Self {
        self.far = Some(far);
        self
    }
}

orange_core::__validate!(
    FindDepotsNear, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/7/schema", DEFINITIONS
);

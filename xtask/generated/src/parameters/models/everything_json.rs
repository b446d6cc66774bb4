// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `EverythingJson`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `EverythingJson`.
///
/// In the specification:
/// `parameters.yaml#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/12/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct EverythingJson {
    /// `x`.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for EverythingJson {
    const NAME: &'static str = "EverythingJson";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(EverythingJson.kept);

impl EverythingJson {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

orange_core::__validate!(
    EverythingJson, Client,
    "#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get/parameters/12/content/application~1json/schema",
    DEFINITIONS
);

// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `H`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `H`.
///
/// In the specification: `json-schema.yaml#/components/schemas/H`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct H {
    /// `h`.
    pub h: Option<i64>,
    kept: Kept,
}

impl Object for H {
    const NAME: &'static str = "H";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "h" => 0,
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
            0 => value.into(&mut self.h),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "h", &self.h)?;
        Ok(())
    }
}

orange_core::__object!(H.kept);

impl H {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `h`.
    pub fn h(mut self, h: i64) -> Self {
        self.h = Some(h);
        self
    }
}

orange_core::__validate!(H, Client, "#/components/schemas/H", DEFINITIONS);

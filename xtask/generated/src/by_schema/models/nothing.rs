// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Nothing`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Nothing`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Nothing`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Nothing {
    /// `v`. Required.
    pub v: Option<Json>,
    kept: Kept,
}

impl Object for Nothing {
    const NAME: &'static str = "Nothing";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "v" => 0,
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
            0 => value.into(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(Nothing.kept);

impl Nothing {
    /// Creates the value with its required fields.
    pub fn new(v: Option<Json>) -> Self {
        let mut object = Self { v, ..Self::default() };
        if object.v.is_none() {
            object.kept.set_null(0);
        }
        object
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl Into<Json>) -> Self {
        self.v = Some(v.into());
        self
    }
}

orange_core::__validate!(Nothing, Client, "#/components/schemas/Nothing", DEFINITIONS);

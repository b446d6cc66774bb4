// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `TRefs`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `TRefs`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T/properties/refs`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TRefs {
    /// `u`. Required.
    pub u: Option<i64>,
    /// `extra`. Required.
    pub extra: Option<String>,
    kept: Kept,
}

impl Object for TRefs {
    const NAME: &'static str = "TRefs";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "u" => 0,
            "extra" => 1,
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
            0 => value.into(&mut self.u),
            1 => value.into(&mut self.extra),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "u", &self.u)?;
        out.member(1, "extra", &self.extra)?;
        Ok(())
    }
}

orange_core::__object!(TRefs.kept);

impl TRefs {
    /// Creates the value with its required fields.
    pub fn new(u: i64, extra: impl Into<String>) -> Self {
        Self {
            u: Some(u),
            extra: Some(extra.into()),
            ..Self::default()
        }
    }

    /// Sets `u`.
    pub fn u(mut self, u: i64) -> Self {
        self.u = Some(u);
        self
    }

    /// Sets `extra`.
    pub fn extra(mut self, extra: impl Into<String>) -> Self {
        self.extra = Some(extra.into());
        self
    }
}

orange_core::__validate!(
    TRefs, Client, "#/components/schemas/T/properties/refs", DEFINITIONS
);

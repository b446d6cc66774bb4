// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Red`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Red`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Red`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Red {
    /// `t`. Required. Always `"red"`.
    pub t: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for Red {
    const NAME: &'static str = "Red";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "x" => 1,
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
            0 => value.into(&mut self.t),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(Red.kept);

impl Red {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("red".into()),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

orange_core::__validate!(Red, Client, "#/components/schemas/Red", DEFINITIONS);

// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Blue`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Blue`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Blue`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Blue {
    /// `t`. Required. Always `"blue"`.
    pub t: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for Blue {
    const NAME: &'static str = "Blue";

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

orange_core::__object!(Blue.kept);

impl Blue {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("blue".into()),
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

orange_core::__validate!(Blue, Client, "#/components/schemas/Blue", DEFINITIONS);

// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `W1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `W1`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W1`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W1 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<i64>,
    kept: Kept,
}

impl Object for W1 {
    const NAME: &'static str = "W1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "v" => 1,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(W1.kept);

impl W1 {
    /// Creates the value with its required fields.
    pub fn new(v: i64) -> Self {
        Self {
            kind: Some("w1".into()),
            v: Some(v),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `v`.
    pub fn v(mut self, v: i64) -> Self {
        self.v = Some(v);
        self
    }
}

orange_core::__validate!(W1, Client, "#/components/schemas/W1", DEFINITIONS);

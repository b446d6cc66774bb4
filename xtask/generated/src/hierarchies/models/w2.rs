// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `W2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `W2`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W2`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W2 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<String>,
    kept: Kept,
}

impl Object for W2 {
    const NAME: &'static str = "W2";

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

orange_core::__object!(W2.kept);

impl W2 {
    /// Creates the value with its required fields.
    pub fn new(v: impl Into<String>) -> Self {
        Self {
            kind: Some("w2".into()),
            v: Some(v.into()),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl Into<String>) -> Self {
        self.v = Some(v.into());
        self
    }
}

orange_core::__validate!(W2, Client, "#/components/schemas/W2", DEFINITIONS);

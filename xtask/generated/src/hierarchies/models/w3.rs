// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `W3`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::W1;
use super::super::schemas::DEFINITIONS;

/// `W3`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/W3`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct W3 {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `v`. Required.
    pub v: Option<Vec<W1>>,
    kept: Kept,
}

impl Object for W3 {
    const NAME: &'static str = "W3";

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

orange_core::__object!(W3.kept);

impl W3 {
    /// Creates the value with its required fields.
    pub fn new(v: impl IntoIterator<Item = impl Into<W1>>) -> Self {
        Self {
            kind: Some("w3".into()),
            v: Some(v.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `v`.
    pub fn v(mut self, v: impl IntoIterator<Item = impl Into<W1>>) -> Self {
        self.v = Some(v.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(W3, Client, "#/components/schemas/W3", DEFINITIONS);

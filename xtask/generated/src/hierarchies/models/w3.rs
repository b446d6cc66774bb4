// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `W3`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
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
    /// With everything that is required.
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

/// A change of a [`W3`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct W3Patch {
    /// `kind`.
    pub kind: Patch<String>,
    /// `v`.
    pub v: Patch<Vec<W1>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for W3Patch {
    const NAME: &'static str = "W3Patch";

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
            0 => value.into_patch(&mut self.kind),
            1 => value.into_patch(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "kind", &self.kind)?;
        out.patch(1, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(W3Patch.kept);

impl W3Patch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `kind`.
    pub fn kind(mut self, kind: impl Into<Patch<String>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Changes `v`.
    pub fn v(mut self, v: impl Into<Patch<Vec<W1>>>) -> Self {
        self.v = v.into();
        self
    }
}

orange_core::__validate!(W3Patch, Patch, "#/components/schemas/W3", DEFINITIONS);

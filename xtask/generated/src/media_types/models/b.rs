// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `B`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{P, PCreate, U, UCreate};
use super::super::schemas::DEFINITIONS;

/// `B`.
///
/// In the specification: `media-types.yaml#/components/schemas/B`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct B {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `inner`.
    pub inner: Option<U>,
    /// `p`.
    pub p: Option<P>,
    kept: Kept,
}

impl Object for B {
    const NAME: &'static str = "B";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "inner" => 1,
            "p" => 2,
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
            1 => value.into(&mut self.inner),
            2 => value.into(&mut self.p),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "inner", &self.inner)?;
        out.member(2, "p", &self.p)?;
        Ok(())
    }
}

orange_core::__object!(B.kept);

orange_core::__validate!(B, Client, "#/components/schemas/B", DEFINITIONS);

/// A [`B`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct BCreate {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `inner`.
    pub inner: Option<UCreate>,
    /// `p`.
    pub p: Option<PCreate>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for BCreate {
    const NAME: &'static str = "BCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "inner" => 1,
            "p" => 2,
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
            1 => value.into(&mut self.inner),
            2 => value.into(&mut self.p),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "inner", &self.inner)?;
        out.member(2, "p", &self.p)?;
        Ok(())
    }
}

orange_core::__object!(BCreate.kept);

impl BCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("b".into()),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: impl Into<UCreate>) -> Self {
        self.inner = Some(inner.into());
        self
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<PCreate>) -> Self {
        self.p = Some(p.into());
        self
    }
}

orange_core::__validate!(BCreate, Client, "#/components/schemas/B", DEFINITIONS);

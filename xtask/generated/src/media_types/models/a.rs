// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `A`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `A`.
///
/// In the specification: `media-types.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `x`. Required. At least 0.
    pub x: Option<i64>,
    kept: Kept,
}

impl Object for A {
    const NAME: &'static str = "A";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "id" => 1,
            "x" => 2,
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
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);

orange_core::__validate!(A, Client, "#/components/schemas/A", DEFINITIONS);

/// A [`A`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ACreate {
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `x`. Required. At least 0.
    pub x: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ACreate {
    const NAME: &'static str = "ACreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(ACreate.kept);

impl ACreate {
    /// Creates the value with its required fields.
    pub fn new(x: i64) -> Self {
        Self {
            kind: Some("a".into()),
            x: Some(x),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

orange_core::__validate!(ACreate, Client, "#/components/schemas/A", DEFINITIONS);

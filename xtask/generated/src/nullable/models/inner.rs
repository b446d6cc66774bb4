// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Inner`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Inner`.
///
/// In the specification: `nullable.yaml#/components/schemas/Inner`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Inner {
    /// `x`.
    pub x: Option<i64>,
    kept: Kept,
}

impl Object for Inner {
    const NAME: &'static str = "Inner";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            0 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(Inner.kept);

impl Inner {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

orange_core::__validate!(Inner, Client, "#/components/schemas/Inner", DEFINITIONS);

/// A change of a [`Inner`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct InnerPatch {
    /// `x`.
    pub x: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for InnerPatch {
    const NAME: &'static str = "InnerPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            0 => value.into_patch(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(InnerPatch.kept);

impl InnerPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `x`.
    pub fn x(mut self, x: impl Into<Patch<i64>>) -> Self {
        self.x = x.into();
        self
    }
}

orange_core::__validate!(InnerPatch, Patch, "#/components/schemas/Inner", DEFINITIONS);

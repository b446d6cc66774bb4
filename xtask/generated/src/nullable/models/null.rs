// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Null`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Null`.
///
/// In the specification: `nullable.yaml#/components/schemas/Null`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Null {
    /// `y`.
    pub y: Option<i64>,
    kept: Kept,
}

impl Object for Null {
    const NAME: &'static str = "Null";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "y" => 0,
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
            0 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(Null.kept);

impl Null {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `y`.
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}

orange_core::__validate!(Null, Client, "#/components/schemas/Null", DEFINITIONS);

/// A change of a [`Null`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NullPatch {
    /// `y`.
    pub y: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for NullPatch {
    const NAME: &'static str = "NullPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "y" => 0,
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
            0 => value.into_patch(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(NullPatch.kept);

impl NullPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `y`.
    pub fn y(mut self, y: impl Into<Patch<i64>>) -> Self {
        self.y = y.into();
        self
    }
}

orange_core::__validate!(NullPatch, Patch, "#/components/schemas/Null", DEFINITIONS);

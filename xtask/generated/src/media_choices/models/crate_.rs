// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Crate`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Crate`.
///
/// In the specification: `media-choices.yaml#/components/schemas/Crate`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crate {
    /// `a`.
    pub a: Option<String>,
    kept: Kept,
}

impl Object for Crate {
    const NAME: &'static str = "Crate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(Crate.kept);

impl Crate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

orange_core::__validate!(Crate, Client, "#/components/schemas/Crate", DEFINITIONS);

/// A change of a [`Crate`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CratePatch {
    /// `a`.
    pub a: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CratePatch {
    const NAME: &'static str = "CratePatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into_patch(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(CratePatch.kept);

impl CratePatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `a`.
    pub fn a(mut self, a: impl Into<Patch<String>>) -> Self {
        self.a = a.into();
        self
    }
}

orange_core::__validate!(CratePatch, Patch, "#/components/schemas/Crate", DEFINITIONS);

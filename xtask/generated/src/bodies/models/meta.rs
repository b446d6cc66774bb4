// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Meta`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Meta`.
///
/// In the specification: `bodies.yaml#/components/schemas/Meta`.
#[derive(Clone, Debug, Default)]
pub struct Meta {
    /// `name`.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Meta {
    const NAME: &'static str = "Meta";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
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
            0 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Meta.kept);

impl Meta {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

orange_core::__validate!(Meta, Client, "#/components/schemas/Meta", DEFINITIONS);

/// A change of a [`Meta`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MetaPatch {
    /// `name`.
    pub name: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for MetaPatch {
    const NAME: &'static str = "MetaPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
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
            0 => value.into_patch(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(MetaPatch.kept);

impl MetaPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `name`.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }
}

orange_core::__validate!(MetaPatch, Patch, "#/components/schemas/Meta", DEFINITIONS);

// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Duration`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Duration`.
///
/// In the specification: `read-write.yaml#/components/schemas/Duration`.
#[derive(Clone, Debug, Default)]
pub struct Duration {
    /// `value`. Filled in by the server.
    pub value: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Duration {
    const NAME: &'static str = "Duration";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
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
            0 => value.into(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(Duration.kept);

impl Duration {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Duration, Client, "#/components/schemas/Duration", DEFINITIONS);

/// A change of a [`Duration`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DurationPatch {
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for DurationPatch {
    const NAME: &'static str = "DurationPatch";

    fn place(_name: &str) -> Option<usize> {
        None
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        _index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        value.keep()
    }

    fn write_members<M: SerializeMap>(
        &self,
        _out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        Ok(())
    }
}

orange_core::__object!(DurationPatch.kept);

impl DurationPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    DurationPatch, Patch, "#/components/schemas/Duration", DEFINITIONS
);

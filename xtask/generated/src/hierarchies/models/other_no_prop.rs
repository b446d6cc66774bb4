// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherNoProp`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherNoProp`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/NoProp`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherNoProp {
    /// `what`.
    pub what: Option<String>,
    kept: Kept,
}

impl Object for OtherNoProp {
    const NAME: &'static str = "OtherNoProp";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "what" => 0,
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
            0 => value.into(&mut self.what),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "what", &self.what)?;
        Ok(())
    }
}

orange_core::__object!(OtherNoProp.kept);

impl OtherNoProp {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `what`.
    pub fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

orange_core::__validate!(
    OtherNoProp, Client, "#/components/schemas/NoProp", DEFINITIONS
);

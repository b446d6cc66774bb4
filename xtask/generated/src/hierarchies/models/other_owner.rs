// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherOwner`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherOwner`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Owner`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherOwner {
    /// `role`. Required.
    pub role: Option<String>,
    kept: Kept,
}

impl Object for OtherOwner {
    const NAME: &'static str = "OtherOwner";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "role" => 0,
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
            0 => value.into(&mut self.role),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "role", &self.role)?;
        Ok(())
    }
}

orange_core::__object!(OtherOwner.kept);

impl OtherOwner {
    /// Creates the value with its required fields.
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: Some(role.into()),
            ..Self::default()
        }
    }

    /// Sets `role`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}

orange_core::__validate!(OtherOwner, Client, "#/components/schemas/Owner", DEFINITIONS);

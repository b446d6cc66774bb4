// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PatchAByIdBody`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `PatchAByIdBody`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/patch/parameters/0/schema`.
#[derive(Clone, Debug, Default)]
pub struct PatchAByIdBody {
    /// `z`.
    pub z: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PatchAByIdBody {
    const NAME: &'static str = "PatchAByIdBody";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "z" => 0,
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
            0 => value.into(&mut self.z),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "z", &self.z)?;
        Ok(())
    }
}

orange_core::__object!(PatchAByIdBody.kept);

impl PatchAByIdBody {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `z`.
    pub fn z(mut self, z: impl Into<String>) -> Self {
        self.z = Some(z.into());
        self
    }
}

orange_core::__validate!(
    PatchAByIdBody, Client, "#/paths/~1a~1{id}/patch/parameters/0/schema", DEFINITIONS
);

/// A change of a [`PatchAByIdBody`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PatchAByIdBodyPatch {
    /// `z`.
    pub z: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PatchAByIdBodyPatch {
    const NAME: &'static str = "PatchAByIdBodyPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "z" => 0,
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
            0 => value.into_patch(&mut self.z),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "z", &self.z)?;
        Ok(())
    }
}

orange_core::__object!(PatchAByIdBodyPatch.kept);

impl PatchAByIdBodyPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `z`.
    pub fn z(mut self, z: impl Into<Patch<String>>) -> Self {
        self.z = z.into();
        self
    }
}

orange_core::__validate!(
    PatchAByIdBodyPatch, Patch, "#/paths/~1a~1{id}/patch/parameters/0/schema",
    DEFINITIONS
);

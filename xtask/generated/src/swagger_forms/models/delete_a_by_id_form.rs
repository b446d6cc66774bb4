// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `DeleteAByIdForm`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `DeleteAByIdForm`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/delete/parameters`.
#[derive(Clone, Debug, Default)]
pub struct DeleteAByIdForm {
    /// `f`.
    pub f: Option<String>,
    /// `fs`.
    pub fs: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for DeleteAByIdForm {
    const NAME: &'static str = "DeleteAByIdForm";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "f" => 0,
            "fs" => 1,
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
            0 => value.into(&mut self.f),
            1 => value.into(&mut self.fs),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "f", &self.f)?;
        out.member(1, "fs", &self.fs)?;
        Ok(())
    }
}

orange_core::__object!(DeleteAByIdForm.kept);

impl DeleteAByIdForm {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `f`.
    pub fn f(mut self, f: impl Into<String>) -> Self {
        self.f = Some(f.into());
        self
    }

    /// Sets `fs`.
    pub fn fs(mut self, fs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fs = Some(fs.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(DeleteAByIdForm, Client, "", DEFINITIONS);

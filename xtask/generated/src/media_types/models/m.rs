// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `M`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `M`.
///
/// In the specification: `media-types.yaml#/components/schemas/M`.
#[derive(Clone, Debug, Default)]
pub struct M {
    /// `p`. Required.
    pub p: Option<P>,
    /// `file`. Required.
    pub file: Option<String>,
    /// `opt`.
    pub opt: Option<String>,
    /// `note`. At most 5 characters.
    pub note: Option<String>,
    /// `b64`.
    pub b64: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for M {
    const NAME: &'static str = "M";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "p" => 0,
            "file" => 1,
            "opt" => 2,
            "note" => 3,
            "b64" => 4,
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
            0 => value.into(&mut self.p),
            1 => value.into(&mut self.file),
            2 => value.into(&mut self.opt),
            3 => value.into(&mut self.note),
            4 => value.into(&mut self.b64),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "p", &self.p)?;
        out.member(1, "file", &self.file)?;
        out.member(2, "opt", &self.opt)?;
        out.member(3, "note", &self.note)?;
        out.member(4, "b64", &self.b64)?;
        Ok(())
    }
}

orange_core::__object!(M.kept);

orange_core::__validate!(M, Client, "#/components/schemas/M", DEFINITIONS);

/// A [`M`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MCreate {
    /// `p`. Required.
    pub p: Option<PCreate>,
    /// `file`. Required.
    pub file: Option<String>,
    /// `opt`.
    pub opt: Option<String>,
    /// `note`. At most 5 characters.
    pub note: Option<String>,
    /// `b64`.
    pub b64: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for MCreate {
    const NAME: &'static str = "MCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "p" => 0,
            "file" => 1,
            "opt" => 2,
            "note" => 3,
            "b64" => 4,
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
            0 => value.into(&mut self.p),
            1 => value.into(&mut self.file),
            2 => value.into(&mut self.opt),
            3 => value.into(&mut self.note),
            4 => value.into(&mut self.b64),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "p", &self.p)?;
        out.member(1, "file", &self.file)?;
        out.member(2, "opt", &self.opt)?;
        out.member(3, "note", &self.note)?;
        out.member(4, "b64", &self.b64)?;
        Ok(())
    }
}

orange_core::__object!(MCreate.kept);

impl MCreate {
    /// Creates the value with its required fields.
    pub fn new(p: impl Into<PCreate>, file: impl Into<String>) -> Self {
        Self {
            p: Some(p.into()),
            file: Some(file.into()),
            ..Self::default()
        }
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<PCreate>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sets `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `opt`.
    pub fn opt(mut self, opt: impl Into<String>) -> Self {
        self.opt = Some(opt.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `b64`.
    pub fn b64(mut self, b64: impl Into<String>) -> Self {
        self.b64 = Some(b64.into());
        self
    }
}

orange_core::__validate!(MCreate, Client, "#/components/schemas/M", DEFINITIONS);

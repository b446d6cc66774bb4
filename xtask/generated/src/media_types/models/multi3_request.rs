// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Multi3Request`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object,
    SerializeMap,
};

use super::{E, P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `Multi3Request`.
///
/// In the specification:
/// `media-types.yaml#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct Multi3Request {
    /// `files`.
    pub files: Option<Vec<String>>,
    /// `kind`.
    pub kind: Option<E>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `obj`.
    pub obj: Option<P>,
    /// `objs`.
    pub objs: Option<Vec<P>>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `n`.
    pub n: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Multi3Request {
    const NAME: &'static str = "Multi3Request";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "files" => 0,
            "kind" => 1,
            "at" => 2,
            "obj" => 3,
            "objs" => 4,
            "ok" => 5,
            "n" => 6,
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
            0 => value.into(&mut self.files),
            1 => value.into(&mut self.kind),
            2 => value.into(&mut self.at),
            3 => value.into(&mut self.obj),
            4 => value.into(&mut self.objs),
            5 => value.into(&mut self.ok),
            6 => value.into(&mut self.n),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "files", &self.files)?;
        out.member(1, "kind", &self.kind)?;
        out.member(2, "at", &self.at)?;
        out.member(3, "obj", &self.obj)?;
        out.member(4, "objs", &self.objs)?;
        out.member(5, "ok", &self.ok)?;
        out.member(6, "n", &self.n)?;
        Ok(())
    }
}

orange_core::__object!(Multi3Request.kept);

orange_core::__validate!(
    Multi3Request, Client,
    "#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

/// A [`Multi3Request`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Multi3RequestCreate {
    /// `files`.
    pub files: Option<Vec<String>>,
    /// `kind`.
    pub kind: Option<E>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `obj`.
    pub obj: Option<PCreate>,
    /// `objs`.
    pub objs: Option<Vec<PCreate>>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `n`.
    pub n: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Multi3RequestCreate {
    const NAME: &'static str = "Multi3RequestCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "files" => 0,
            "kind" => 1,
            "at" => 2,
            "obj" => 3,
            "objs" => 4,
            "ok" => 5,
            "n" => 6,
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
            0 => value.into(&mut self.files),
            1 => value.into(&mut self.kind),
            2 => value.into(&mut self.at),
            3 => value.into(&mut self.obj),
            4 => value.into(&mut self.objs),
            5 => value.into(&mut self.ok),
            6 => value.into(&mut self.n),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "files", &self.files)?;
        out.member(1, "kind", &self.kind)?;
        out.member(2, "at", &self.at)?;
        out.member(3, "obj", &self.obj)?;
        out.member(4, "objs", &self.objs)?;
        out.member(5, "ok", &self.ok)?;
        out.member(6, "n", &self.n)?;
        Ok(())
    }
}

orange_core::__object!(Multi3RequestCreate.kept);

impl Multi3RequestCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = Some(files.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<E>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `obj`.
    pub fn obj(mut self, obj: impl Into<PCreate>) -> Self {
        self.obj = Some(obj.into());
        self
    }

    /// Sets `objs`.
    pub fn objs(mut self, objs: impl IntoIterator<Item = impl Into<PCreate>>) -> Self {
        self.objs = Some(objs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ok`.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: impl Into<Number>) -> Self {
        self.n = Some(n.into());
        self
    }
}

orange_core::__validate!(
    Multi3RequestCreate, Client,
    "#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

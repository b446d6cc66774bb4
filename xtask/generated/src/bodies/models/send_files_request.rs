// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SendFilesRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Meta;
use super::super::schemas::DEFINITIONS;

/// `SendFilesRequest`.
///
/// In the specification:
/// `bodies.yaml#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct SendFilesRequest {
    /// `file`. Required.
    pub file: Option<String>,
    /// `more`.
    pub more: Option<Vec<String>>,
    /// `meta`.
    pub meta: Option<Meta>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SendFilesRequest {
    const NAME: &'static str = "SendFilesRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "file" => 0,
            "more" => 1,
            "meta" => 2,
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
            0 => value.into(&mut self.file),
            1 => value.into(&mut self.more),
            2 => value.into(&mut self.meta),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "file", &self.file)?;
        out.member(1, "more", &self.more)?;
        out.member(2, "meta", &self.meta)?;
        Ok(())
    }
}

orange_core::__object!(SendFilesRequest.kept);

impl SendFilesRequest {
    /// Creates the value with its required fields.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            ..Self::default()
        }
    }

    /// Sets `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: impl Into<Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }
}

orange_core::__validate!(
    SendFilesRequest, Client,
    "#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema",
    DEFINITIONS
);

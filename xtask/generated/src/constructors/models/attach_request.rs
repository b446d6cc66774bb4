// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AttachRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `AttachRequest`.
///
/// In the specification:
/// `constructors.yaml#/paths/~1tickets~1{ticketId}/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct AttachRequest {
    /// `file`. Required.
    pub file: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `build`. Required.
    pub build: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `purpose`. Required. Always `"evidence"`.
    pub purpose: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AttachRequest {
    const NAME: &'static str = "AttachRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "file" => 0,
            "name" => 1,
            "build" => 2,
            "size" => 3,
            "purpose" => 4,
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
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.build),
            3 => value.into(&mut self.size),
            4 => value.into(&mut self.purpose),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "file", &self.file)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "build", &self.build)?;
        out.member(3, "size", &self.size)?;
        out.member(4, "purpose", &self.purpose)?;
        Ok(())
    }
}

orange_core::__object!(AttachRequest.kept);

impl AttachRequest {
    /// Sets `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `build`.
    pub fn build(mut self, build: impl Into<String>) -> Self {
        self.build = Some(build.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `purpose`.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}

orange_core::__validate!(
    AttachRequest, Client,
    "#/paths/~1tickets~1{ticketId}/post/requestBody/content/multipart~1form-data/schema",
    DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    AttachRequestBuilder -> AttachRequest, [file name build]
    file File file(impl Into<String>) String = file.into(), [String, Name, Build];
    name Name name(impl Into<String>) String = name.into(), [File, String, Build];
    build Build with_build(impl Into<String>) String = build.into(), [File, Name, String];
    {
        AttachRequest {
            file: Some(file),
            name: Some(name),
            build: Some(build),
            purpose: Some("evidence".into()),
            ..AttachRequest::default()
        }
    }
}

// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `AttachmentFormData`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Attachment, AttachmentCreate};
use super::super::schemas::DEFINITIONS;

/// The two parts of an upload.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, POST
/// /anomalie-adresse/{AnomalieAdresseId}/attachment; names from before-interop/common
/// tools/attachment.
///
/// In the specification: `openapi.yaml#/components/schemas/AttachmentFormData`.
#[derive(Clone, Debug, Default)]
pub struct AttachmentUpload {
    /// The bytes.
    ///
    /// Required.
    pub file: Option<String>,
    /// What is said about the file.
    ///
    /// Required.
    pub attachment: Option<Attachment>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AttachmentUpload {
    const NAME: &'static str = "AttachmentUpload";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "file" => 0,
            "attachment" => 1,
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
            1 => value.into(&mut self.attachment),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "file", &self.file)?;
        out.member(1, "attachment", &self.attachment)?;
        Ok(())
    }
}

orange_core::__object!(AttachmentUpload.kept);

orange_core::__validate!(
    AttachmentUpload, Client, "#/components/schemas/AttachmentFormData", DEFINITIONS
);

/// A [`AttachmentUpload`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AttachmentUploadCreate {
    /// The bytes.
    ///
    /// Required.
    pub file: Option<String>,
    /// What is said about the file.
    ///
    /// Required.
    pub attachment: Option<AttachmentCreate>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AttachmentUploadCreate {
    const NAME: &'static str = "AttachmentUploadCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "file" => 0,
            "attachment" => 1,
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
            1 => value.into(&mut self.attachment),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "file", &self.file)?;
        out.member(1, "attachment", &self.attachment)?;
        Ok(())
    }
}

orange_core::__object!(AttachmentUploadCreate.kept);

impl AttachmentUploadCreate {
    /// Creates the value with its required fields.
    pub fn new(
        file: impl Into<String>,
        attachment: impl Into<AttachmentCreate>,
    ) -> Self {
        Self {
            file: Some(file.into()),
            attachment: Some(attachment.into()),
            ..Self::default()
        }
    }

    /// Sets `file`.
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `attachment`.
    pub fn attachment(mut self, attachment: impl Into<AttachmentCreate>) -> Self {
        self.attachment = Some(attachment.into());
        self
    }
}

orange_core::__validate!(
    AttachmentUploadCreate, Client, "#/components/schemas/AttachmentFormData",
    DEFINITIONS
);

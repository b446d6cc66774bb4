// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `AttachmentFormData`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// The part of an upload.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, which says that a
/// file can be uploaded; the form and the name of its part are concluded from the interop'fibre
/// group's uploads.
///
/// In the specification: `openapi.yaml#/components/schemas/AttachmentFormData`.
#[derive(Clone, Debug, Default)]
pub struct AttachmentFormData {
    /// The bytes, with the name and the media type of the file.
    ///
    /// Required.
    pub file: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AttachmentFormData {
    const NAME: &'static str = "AttachmentFormData";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "file" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "file", &self.file)?;
        Ok(())
    }
}

orange_core::__object!(AttachmentFormData.kept);

impl AttachmentFormData {
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
}

orange_core::__validate!(
    AttachmentFormData, Client, "#/components/schemas/AttachmentFormData", DEFINITIONS
);

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Attachment`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A file of an incident or of a note, without its bytes.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what an
/// attachment is; the members are concluded from the attachments of the interop'fibre group's
/// tickets.
///
/// In the specification: `openapi.yaml#/components/schemas/Attachment`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Given by Orange.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// The media type of the file.
    ///
    /// On the wire `mimeType`.
    pub mime_type: Option<String>,
    /// The length of the file in bytes.
    pub size: Option<i64>,
    /// When it was uploaded, as it comes.
    ///
    /// On the wire `createdAt`. Filled in by the server.
    pub created_at: Option<DateTime>,
    kept: Kept,
}

impl Object for Attachment {
    const NAME: &'static str = "Attachment";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "mimeType" => 2,
            "size" => 3,
            "createdAt" => 4,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.mime_type),
            3 => value.into(&mut self.size),
            4 => value.into(&mut self.created_at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "mimeType", &self.mime_type)?;
        out.member(3, "size", &self.size)?;
        out.member(4, "createdAt", &self.created_at)?;
        Ok(())
    }
}

orange_core::__object!(Attachment.kept);

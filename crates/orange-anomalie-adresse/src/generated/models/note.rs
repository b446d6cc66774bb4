// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Note`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{RelatedEntity, RelatedTicket};
use super::super::schemas::DEFINITIONS;

/// A message on a ticket.
///
/// *Published by the interop group*: before-interop/anomalieAdresse openapi.yaml 2.0.0, Note;
/// before-interop/common Note.
///
/// In the specification: `openapi.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"Note"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"Note"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/Note.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The note's id, given by the OI.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// Where the entity is.
    ///
    /// Filled in by the server.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// On the wire `@version`. Filled in by the server.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// When it was written.
    ///
    /// Filled in by the server.
    pub date: Option<DateTime>,
    /// Who wrote it.
    ///
    /// Filled in by the server.
    pub author: Option<String>,
    /// The ticket it belongs to, filled in by the OI.
    ///
    /// On the wire `relatedEntity`. Filled in by the server. Exactly 1 element.
    pub related_entity: Option<Vec<RelatedTicket>>,
    /// Parties it concerns.
    ///
    /// On the wire `relatedParty`. Filled in by the server.
    pub related_party: Option<Vec<RelatedEntity>>,
    kept: Kept,
}

impl Object for Note {
    const NAME: &'static str = "Note";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
            "text" => 6,
            "date" => 7,
            "author" => 8,
            "relatedEntity" => 9,
            "relatedParty" => 10,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.href),
            5 => value.into(&mut self.at_version),
            6 => value.into(&mut self.text),
            7 => value.into(&mut self.date),
            8 => value.into(&mut self.author),
            9 => value.into(&mut self.related_entity),
            10 => value.into(&mut self.related_party),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "href", &self.href)?;
        out.member(5, "@version", &self.at_version)?;
        out.member(6, "text", &self.text)?;
        out.member(7, "date", &self.date)?;
        out.member(8, "author", &self.author)?;
        out.member(9, "relatedEntity", &self.related_entity)?;
        out.member(10, "relatedParty", &self.related_party)?;
        Ok(())
    }
}

orange_core::__object!(Note.kept);

orange_core::__validate!(Note, Client, "#/components/schemas/Note", DEFINITIONS);

/// A [`Note`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteCreate {
    /// What it says.
    pub text: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for NoteCreate {
    const NAME: &'static str = "NoteCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
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
            0 => value.into(&mut self.text),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        Ok(())
    }
}

orange_core::__object!(NoteCreate.kept);

impl NoteCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

orange_core::__validate!(NoteCreate, Client, "#/components/schemas/Note", DEFINITIONS);

// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Note`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// A comment on an incident, by Orange or by the customer.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what a note
/// is; the members are concluded from the incident and from the notes of the interop'fibre group's
/// tickets.
///
/// In the specification: `openapi.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// Given by Orange.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// Who wrote it.
    ///
    /// Filled in by the server.
    pub author: Option<String>,
    /// When it was written, as it comes.
    ///
    /// On the wire `createdAt`. Filled in by the server.
    pub created_at: Option<DateTime>,
    kept: Kept,
}

impl Object for Note {
    const NAME: &'static str = "Note";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "text" => 1,
            "author" => 2,
            "createdAt" => 3,
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
            1 => value.into(&mut self.text),
            2 => value.into(&mut self.author),
            3 => value.into(&mut self.created_at),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "text", &self.text)?;
        out.member(2, "author", &self.author)?;
        out.member(3, "createdAt", &self.created_at)?;
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

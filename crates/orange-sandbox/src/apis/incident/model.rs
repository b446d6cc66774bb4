//! One incident with everything on it, and how it is shown.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::language::Language;
use crate::files::File;
use crate::quirks::Quirks;

/// A text in both languages; what a person wrote is the same in both.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) english: String,
    pub(crate) french: String,
}

impl Text {
    pub(crate) fn untranslated(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { english: text.clone(), french: text }
    }

    pub(crate) fn translated(english: &str, french: &str) -> Self {
        Self { english: english.to_owned(), french: french.to_owned() }
    }

    fn in_language(&self, language: Language) -> Value {
        match language {
            Language::English => self.english.as_str().into(),
            Language::French => self.french.as_str().into(),
        }
    }
}

/// An incident. Its own text and its date stand outside of `members`, because how they are shown differs.
#[derive(Clone, Debug)]
pub(crate) struct Incident {
    pub(crate) id: String,
    pub(crate) created: OffsetDateTime,
    pub(crate) description: Option<Text>,
    pub(crate) members: Map<String, Value>,
    pub(crate) notes: Vec<Note>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) freeze_periods: Vec<FreezePeriod>,
}

/// A comment.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) text: Text,
    pub(crate) author: &'static str,
    pub(crate) created: OffsetDateTime,
    pub(crate) members: Map<String, Value>,
    pub(crate) attachments: Vec<Attachment>,
}

/// A file with its date.
#[derive(Clone, Debug)]
pub(crate) struct Attachment {
    pub(crate) file: File,
    pub(crate) created: OffsetDateTime,
}

/// A period in which the incident is frozen; without an end, it still is.
#[derive(Clone, Debug)]
pub(crate) struct FreezePeriod {
    pub(crate) from: OffsetDateTime,
    pub(crate) to: Option<OffsetDateTime>,
}

/// How things are shown: to whom, with which switches.
#[derive(Clone, Copy)]
pub(crate) struct IncidentView<'a> {
    pub(crate) language: Language,
    pub(crate) quirks: &'a Quirks,
}

impl<'a> IncidentView<'a> {
    pub(crate) fn in_english(quirks: &'a Quirks) -> Self {
        Self { language: Language::English, quirks }
    }

    pub(crate) fn incident(self, incident: &Incident) -> Value {
        let mut shown = Map::new();
        shown.insert("id".to_owned(), incident.id.as_str().into());
        shown.extend(incident.members.clone());
        if let Some(text) = &incident.description {
            shown.insert("description".to_owned(), text.in_language(self.language));
        }
        shown.insert("createdAt".to_owned(), self.date(incident.created));
        Value::Object(shown)
    }

    /// The note at this place, counted from zero; ids are counted from one.
    pub(crate) fn note(self, index: usize, note: &Note) -> Value {
        let mut shown = Map::new();
        shown.insert("id".to_owned(), (index + 1).to_string().into());
        shown.extend(note.members.clone());
        shown.insert("text".to_owned(), note.text.in_language(self.language));
        shown.insert("author".to_owned(), note.author.into());
        shown.insert("createdAt".to_owned(), self.date(note.created));
        Value::Object(shown)
    }

    /// The file at this place, counted from zero; ids are counted from one.
    pub(crate) fn attachment(self, index: usize, attachment: &Attachment) -> Value {
        json!({
            "id": (index + 1).to_string(),
            "name": attachment.file.name,
            "mimeType": attachment.file.media_type,
            "size": attachment.file.content.len(),
            "createdAt": self.date(attachment.created),
        })
    }

    pub(crate) fn freeze(self, freeze: &FreezePeriod) -> Value {
        json!({ "startedAt": self.date(freeze.from), "endedAt": freeze.to.map(|to| self.date(to)) })
    }

    fn date(self, date: OffsetDateTime) -> Value {
        let text = date.format(&Rfc3339).unwrap_or_default();
        match text.strip_suffix('Z').filter(|_| self.quirks.dates_without_zone) {
            Some(bare) => bare.into(),
            None => text.into(),
        }
    }
}

/// The element whose id, counted from one, is `id`.
pub(crate) fn by_number<'a, T>(list: &'a [T], id: &str) -> Option<&'a T> {
    list.get(index_of(id)?)
}

/// The place, counted from zero, of the element whose id is `id`.
pub(crate) fn index_of(id: &str) -> Option<usize> {
    id.parse::<usize>().ok()?.checked_sub(1).filter(|index| (index + 1).to_string() == id)
}

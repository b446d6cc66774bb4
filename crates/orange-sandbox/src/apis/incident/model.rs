//! An incident with its notes, files and freeze periods, and its JSON view.

use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::language::Language;
use crate::files::File;
use crate::quirks::Quirks;

/// A text in English and French. Text written by a person is the same in both.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) english: String,
    pub(crate) french: String,
}

impl Text {
    /// Creates a text that a person wrote.
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

/// An incident. The description and date are not in `fields`, because their representation depends on the view.
#[derive(Clone, Debug)]
pub(crate) struct Incident {
    pub(crate) id: String,
    pub(crate) created: OffsetDateTime,
    pub(crate) description: Option<Text>,
    pub(crate) fields: Map<String, Value>,
    pub(crate) notes: Vec<Note>,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) freeze_periods: Vec<FreezePeriod>,
}

/// A note.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) text: Text,
    pub(crate) author: &'static str,
    pub(crate) created: OffsetDateTime,
    pub(crate) fields: Map<String, Value>,
    pub(crate) attachments: Vec<Attachment>,
}

/// A file with its date.
#[derive(Clone, Debug)]
pub(crate) struct Attachment {
    pub(crate) file: File,
    pub(crate) created: OffsetDateTime,
}

/// A freeze period; without an end, it is still running.
#[derive(Clone, Debug)]
pub(crate) struct FreezePeriod {
    pub(crate) from: OffsetDateTime,
    pub(crate) to: Option<OffsetDateTime>,
}

/// The JSON view of incidents in a language.
pub(crate) struct IncidentView {
    pub(crate) language: Language,
    pub(crate) quirks: Quirks,
}

impl IncidentView {
    pub(crate) fn incident(&self, incident: &Incident) -> Value {
        let mut json = Map::new();
        json.insert("id".to_owned(), incident.id.as_str().into());
        json.extend(incident.fields.clone());
        if let Some(text) = &incident.description {
            json.insert("description".to_owned(), text.in_language(self.language));
        }
        json.insert("createdAt".to_owned(), self.format_date(incident.created));
        Value::Object(json)
    }

    /// Returns the note at this index; ids count from 1.
    pub(crate) fn note(&self, index: usize, note: &Note) -> Value {
        let mut json = Map::new();
        json.insert("id".to_owned(), (index + 1).to_string().into());
        json.extend(note.fields.clone());
        json.insert("text".to_owned(), note.text.in_language(self.language));
        json.insert("author".to_owned(), note.author.into());
        json.insert("createdAt".to_owned(), self.format_date(note.created));
        Value::Object(json)
    }

    /// Returns the file at this index; ids count from 1.
    pub(crate) fn attachment(&self, index: usize, attachment: &Attachment) -> Value {
        json!({
            "id": (index + 1).to_string(),
            "name": attachment.file.name,
            "mimeType": attachment.file.media_type,
            "size": attachment.file.content.len(),
            "createdAt": self.format_date(attachment.created),
        })
    }

    pub(crate) fn freeze_period(&self, period: &FreezePeriod) -> Value {
        json!({ "startedAt": self.format_date(period.from), "endedAt": period.to.map(|to| self.format_date(to)) })
    }

    fn format_date(&self, date: OffsetDateTime) -> Value {
        let text = date.format(&Rfc3339).unwrap_or_default();
        match text.strip_suffix('Z').filter(|_| self.quirks.dates_without_zone) {
            Some(without_zone) => without_zone.into(),
            None => text.into(),
        }
    }
}

/// Returns the index of the element with this id; ids count from 1.
pub(crate) fn index_of(id: &str) -> Option<usize> {
    id.parse::<usize>().ok()?.checked_sub(1).filter(|index| (index + 1).to_string() == id)
}

//! Notes and attachments of tickets, added by the OC and by the OI.
//!
//! The notes and attachments of a generated ticket are derived from its history before the start of the sandbox, when
//! they are first read: a question of the OI is a note, and the answer of the OC is a note, a plan and a photo.

use std::collections::HashMap;

use md5::Md5;
use serde_json::{Map, Value, json};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::PRODUCT;
use super::lifecycle::{Role, Status};
use super::ticket::Ticket;
use super::view::format_date;
use crate::data::rng::SeededRng;
use crate::files::{File, SampleFormat};
use crate::quirks::{Quirks, TicketShape};

/// A note on a ticket.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) id: String,
    pub(crate) at: OffsetDateTime,
    pub(crate) by: Role,
    /// The fields that the author wrote, `text` among them.
    pub(crate) fields: Map<String, Value>,
}

/// The status of a file, which the OI sets when it checks the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileStatus {
    Pending,
    Validated,
    Rejected,
}

impl FileStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Validated => "VALIDATED",
            Self::Rejected => "REJECTED",
        }
    }
}

/// A file on a ticket.
#[derive(Clone, Debug)]
pub(crate) struct Attachment {
    pub(crate) id: String,
    pub(crate) file: File,
    /// The metadata that the author wrote, `name` among them.
    pub(crate) fields: Map<String, Value>,
    /// Oldest first; the first entry is the upload.
    pub(crate) history: Vec<FileStatusChange>,
}

/// A change of the status of a file.
#[derive(Clone, Debug)]
pub(crate) struct FileStatusChange {
    pub(crate) status: FileStatus,
    pub(crate) at: OffsetDateTime,
    pub(crate) details: Option<String>,
}

impl Attachment {
    pub(crate) fn status(&self) -> FileStatus {
        self.history.last().map_or(FileStatus::Pending, |change| change.status)
    }
}

/// The notes and attachments of a ticket.
#[derive(Clone, Debug, Default)]
pub(crate) struct NotesAndAttachments {
    pub(crate) notes: Vec<Note>,
    pub(crate) attachments: Vec<Attachment>,
}

/// The notes and attachments of the tickets whose notes or attachments were read or changed.
#[derive(Debug)]
pub(crate) struct NotesAndAttachmentsByTicket {
    seed: u64,
    /// The start of the sandbox's clock.
    start: OffsetDateTime,
    by_ticket: HashMap<String, NotesAndAttachments>,
    /// The number of added notes and attachments.
    added: u64,
}

/// Separates the ids of added notes and attachments from other random numbers of the seed; `ANNEXE` in ASCII.
const STREAM: u64 = 0x414e_4e45_5845;

impl NotesAndAttachmentsByTicket {
    pub(crate) fn new(seed: u64, start: OffsetDateTime) -> Self {
        Self { seed, start, by_ticket: HashMap::new(), added: 0 }
    }

    /// Returns the notes and attachments of a ticket.
    pub(crate) fn get_mut(&mut self, ticket: &Ticket) -> &mut NotesAndAttachments {
        self.by_ticket.entry(ticket.id.clone()).or_insert_with(|| generate(ticket, self.start))
    }

    fn next_id(&mut self) -> String {
        self.added += 1;
        SeededRng::new(self.seed ^ STREAM, self.added).uuid()
    }

    /// Adds a note whose author wrote only its text.
    pub(crate) fn add_text(&mut self, ticket: &Ticket, by: Role, text: &str, at: OffsetDateTime) -> &Note {
        self.add_note(ticket, by, text_fields(text), at)
    }

    pub(crate) fn add_note(
        &mut self,
        ticket: &Ticket,
        by: Role,
        fields: Map<String, Value>,
        at: OffsetDateTime,
    ) -> &Note {
        let note = Note { id: self.next_id(), at, by, fields };
        let notes = &mut self.get_mut(ticket).notes;
        notes.push(note);
        &notes[notes.len() - 1]
    }

    pub(crate) fn add_file(
        &mut self,
        ticket: &Ticket,
        by: Role,
        file: File,
        fields: Map<String, Value>,
        at: OffsetDateTime,
    ) -> &Attachment {
        // The OI does not check its own files.
        let status = if by == Role::Oc { FileStatus::Pending } else { FileStatus::Validated };
        let history = vec![FileStatusChange { status, at, details: None }];
        let attachment = Attachment { id: self.next_id(), file, fields, history };
        let attachments = &mut self.get_mut(ticket).attachments;
        attachments.push(attachment);
        &attachments[attachments.len() - 1]
    }
}

fn text_fields(text: &str) -> Map<String, Value> {
    Map::from_iter([("text".to_owned(), text.into())])
}

/// Generates the notes and attachments of a ticket from its history before `start`.
fn generate(ticket: &Ticket, start: OffsetDateTime) -> NotesAndAttachments {
    let mut rng = ticket.rng();
    let mut generated = NotesAndAttachments::default();
    for change in ticket.state.history.iter().take_while(|change| change.at < start) {
        if change.status == Status::Pending {
            let fields = text_fields(change.details.as_deref().unwrap_or_default());
            generated.notes.push(Note { id: rng.uuid(), at: change.at, by: Role::Oi, fields });
        }
        if change.reason == Some("INFORMATION_PROVIDED") {
            let at = change.at - time::Duration::minutes(5);
            let fields = text_fields("Plan et photo de la plaque joints.");
            generated.notes.push(Note { id: rng.uuid(), at, by: Role::Oc, fields });
            for (format, stem) in [(SampleFormat::Pdf, "plan"), (SampleFormat::Jpeg, "plaque")] {
                let file = format.file(stem, &mut rng);
                let fields = Map::from_iter([("name".to_owned(), file.name.as_str().into())]);
                let uploaded = FileStatusChange { status: FileStatus::Pending, at, details: None };
                let checked_at = at + time::Duration::minutes(2);
                let checked =
                    FileStatusChange { status: FileStatus::Validated, at: checked_at, details: None };
                let history = vec![uploaded, checked];
                generated.attachments.push(Attachment { id: rng.uuid(), file, fields, history });
            }
        }
    }
    generated
}

/// The JSON view of notes and attachments.
pub(crate) struct NoteView<'a> {
    pub(crate) ticket: &'a Ticket,
    pub(crate) quirks: &'a Quirks,
}

impl NoteView<'_> {
    pub(crate) fn note(&self, note: &Note) -> Value {
        // A note never changes, so its id is also its version.
        let version = &note.id;
        let mut json = self.entity("Note", &note.id, version);
        json.extend(note.fields.clone());
        json.insert("date".to_owned(), format_date(note.at));
        json.insert("author".to_owned(), self.operator_code(note.by));
        self.with_ticket(json, &format!("note/{}", note.id))
    }

    pub(crate) fn attachment(&self, attachment: &Attachment) -> Value {
        let content = &attachment.file.content;
        let mut json = self.entity("Attachment", &attachment.id, &version(attachment));
        json.extend(attachment.fields.clone());
        let mut put = |name: &str, value: Value| drop(json.insert(name.to_owned(), value));
        put("mimeType", attachment.file.media_type.as_str().into());
        put("size", content.len().into());
        put("uri", self.path(&format!("attachment/{}/content", attachment.id)).into());
        put("md5", hex(&Md5::digest(content)).into());
        put("sha1", hex(&Sha1::digest(content)).into());
        put("sha256", hex(&Sha256::digest(content)).into());
        put("status", attachment.status().as_str().into());
        let history = attachment.history.iter().map(|FileStatusChange { status, at, details }| {
            json!({ "status": status.as_str(), "changeDate": format_date(*at), "changeDetails": details })
        });
        put("statusChange", history.collect());
        if let (Some(first), Some(last)) = (attachment.history.first(), attachment.history.last()) {
            if let Some(details) = &last.details {
                put("statusChangeDetails", details.as_str().into());
            }
            put("creationDate", format_date(first.at));
            put("lastUpdateDate", format_date(last.at));
        }
        self.with_ticket(json, &format!("attachment/{}", attachment.id))
    }

    fn entity(&self, type_name: &str, id: &str, version: &str) -> Map<String, Value> {
        let fields = [("@type", type_name), ("@baseType", type_name), ("id", id), ("@version", version)];
        fields.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
    }

    /// Adds the reference to the ticket, which the OI fills in. `path` is that of the resource below the ticket.
    fn with_ticket(&self, mut json: Map<String, Value>, path: &str) -> Value {
        if self.quirks.ticket_shape == TicketShape::Interop {
            json.insert("href".to_owned(), self.path(path).into());
        }
        let parent = json!([{
            "id": self.ticket.id,
            "@type": "RelatedEntity",
            "@baseType": "RelatedEntity",
            "@referredType": "AnomalieAdresse",
            "role": "anomalie",
        }]);
        json.insert("relatedEntity".to_owned(), parent);
        Value::Object(json)
    }

    fn path(&self, below: &str) -> String {
        format!("{}/{}/{below}", PRODUCT.base_path, self.ticket.id)
    }

    fn operator_code(&self, role: Role) -> Value {
        self.ticket.operator_code(role).into()
    }
}

/// Returns the version of an attachment's metadata; only its status can change.
pub(crate) fn version(attachment: &Attachment) -> String {
    format!("{}-{}", attachment.id, attachment.history.len())
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

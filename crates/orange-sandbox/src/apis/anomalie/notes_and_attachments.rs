//! What hangs on a ticket: notes and files, of the OC and of the OI.
//!
//! Those of the data set follow from the history of their ticket and are made when somebody first looks: an
//! answer to a question of the OI has a note and a plan with real bytes.

use std::collections::HashMap;

use md5::Md5;
use serde_json::{Map, Value, json};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use super::PRODUCT;
use super::lifecycle::{Role, Status};
use super::ticket::Ticket;
use super::view::date;
use crate::data::rng::SeededRng;
use crate::files::{File, Sample};
use crate::quirks::{Quirks, TicketShape};

/// A message on a ticket.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    pub(crate) id: String,
    pub(crate) at: OffsetDateTime,
    pub(crate) by: Role,
    /// What the writer said, `text` and whatever else.
    pub(crate) members: Map<String, Value>,
}

/// Where a file stands in the OI's check.
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
    /// What was said of it, `name` and whatever else.
    pub(crate) members: Map<String, Value>,
    /// The status and since when, oldest first, with what there is to say.
    pub(crate) history: Vec<(FileStatus, OffsetDateTime, Option<String>)>,
}

impl Attachment {
    pub(crate) fn status(&self) -> FileStatus {
        self.history.last().map_or(FileStatus::Pending, |(status, ..)| *status)
    }
}

/// Everything on one ticket.
#[derive(Clone, Debug, Default)]
pub(crate) struct NotesAndAttachments {
    pub(crate) notes: Vec<Note>,
    pub(crate) attachments: Vec<Attachment>,
}

/// Everything on all tickets that somebody has looked at.
#[derive(Debug)]
pub(crate) struct NotesAndAttachmentsByTicket {
    seed: u64,
    by_ticket: HashMap<String, NotesAndAttachments>,
    added: u64,
}

/// Sets the ids of what is added apart from everything else that is drawn from the seed.
const STREAM: u64 = 0x414e_4e45_5845;

impl NotesAndAttachmentsByTicket {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed, by_ticket: HashMap::new(), added: 0 }
    }

    /// What hangs on a ticket.
    pub(crate) fn of(&mut self, ticket: &Ticket) -> &mut NotesAndAttachments {
        self.by_ticket.entry(ticket.id.clone()).or_insert_with(|| seeded(ticket))
    }

    fn id(&mut self) -> String {
        self.added += 1;
        SeededRng::new(self.seed ^ STREAM, self.added).uuid()
    }

    pub(crate) fn add_note(
        &mut self,
        ticket: &Ticket,
        by: Role,
        members: Map<String, Value>,
        at: OffsetDateTime,
    ) -> &Note {
        let note = Note { id: self.id(), at, by, members };
        let notes = &mut self.of(ticket).notes;
        notes.push(note);
        &notes[notes.len() - 1]
    }

    pub(crate) fn add_file(
        &mut self,
        ticket: &Ticket,
        by: Role,
        file: File,
        members: Map<String, Value>,
        at: OffsetDateTime,
    ) -> &Attachment {
        // The OI does not have to check its own files.
        let status = if by == Role::Oc { FileStatus::Pending } else { FileStatus::Validated };
        let attachment = Attachment { id: self.id(), file, members, history: vec![(status, at, None)] };
        let attachments = &mut self.of(ticket).attachments;
        attachments.push(attachment);
        &attachments[attachments.len() - 1]
    }
}

/// The notes and files of a ticket of the data set.
fn seeded(ticket: &Ticket) -> NotesAndAttachments {
    let mut rng = ticket.rng();
    let mut notes_and_attachments = NotesAndAttachments::default();
    let said = |text: &str| Map::from_iter([("text".to_owned(), Value::from(text))]);
    for change in &ticket.state.history {
        match (change.status, change.reason) {
            (Status::Pending, _) => notes_and_attachments.notes.push(Note {
                id: rng.uuid(),
                at: change.at,
                by: Role::Oi,
                members: said(change.details.as_deref().unwrap_or("Merci de compléter la demande.")),
            }),
            (Status::Acknowledged, Some("INFORMATION_PROVIDED")) => {
                let at = change.at - time::Duration::minutes(5);
                notes_and_attachments.notes.push(Note {
                    id: rng.uuid(),
                    at,
                    by: Role::Oc,
                    members: said("Plan et photo de la plaque joints."),
                });
                for (sample, stem) in [(Sample::Pdf, "plan"), (Sample::Jpeg, "plaque")] {
                    let file = sample.file(stem, &mut rng);
                    let members = Map::from_iter([("name".to_owned(), Value::from(file.name.as_str()))]);
                    let checked = (FileStatus::Validated, at + time::Duration::minutes(2), None);
                    let history = vec![(FileStatus::Pending, at, None), checked];
                    notes_and_attachments.attachments.push(Attachment {
                        id: rng.uuid(),
                        file,
                        members,
                        history,
                    });
                }
            }
            _ => {}
        }
    }
    notes_and_attachments
}

/// How notes and files look from outside.
pub(crate) struct NoteView<'a> {
    pub(crate) ticket: &'a Ticket,
    pub(crate) quirks: &'a Quirks,
}

impl NoteView<'_> {
    pub(crate) fn note(&self, note: &Note) -> Value {
        let mut shown = self.entity("Note", &note.id, &note.id);
        shown.extend(note.members.clone());
        shown.insert("date".to_owned(), date(note.at));
        shown.insert("author".to_owned(), self.operator(note.by));
        self.finish(shown, &format!("note/{}", note.id))
    }

    pub(crate) fn attachment(&self, attachment: &Attachment) -> Value {
        let content = &attachment.file.content;
        let mut shown = self.entity("Attachment", &attachment.id, &version(attachment));
        shown.extend(attachment.members.clone());
        let mut put = |name: &str, value: Value| drop(shown.insert(name.to_owned(), value));
        put("mimeType", attachment.file.media_type.as_str().into());
        put("size", content.len().into());
        put("uri", self.path(&format!("attachment/{}/content", attachment.id)).into());
        put("md5", hex(&Md5::digest(content)).into());
        put("sha1", hex(&Sha1::digest(content)).into());
        put("sha256", hex(&Sha256::digest(content)).into());
        put("status", attachment.status().as_str().into());
        let history = attachment.history.iter().map(|(status, at, details)| {
            json!({ "status": status.as_str(), "changeDate": date(*at), "changeDetails": details })
        });
        put("statusChange", history.collect());
        if let Some((_, _, Some(details))) = attachment.history.last() {
            put("statusChangeDetails", details.as_str().into());
        }
        if let (Some((_, created, _)), Some((_, updated, _))) =
            (attachment.history.first(), attachment.history.last())
        {
            put("creationDate", date(*created));
            put("lastUpdateDate", date(*updated));
        }
        self.finish(shown, &format!("attachment/{}", attachment.id))
    }

    fn entity(&self, kind: &str, id: &str, version: &str) -> Map<String, Value> {
        let members = [("@type", kind), ("@baseType", kind), ("id", id), ("@version", version)];
        members.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect()
    }

    /// What every child of a ticket says of its parent; the OI fills it in.
    fn finish(&self, mut shown: Map<String, Value>, path: &str) -> Value {
        if self.quirks.ticket_shape == TicketShape::Interop {
            shown.insert("href".to_owned(), self.path(path).into());
        }
        let parent = json!([{
            "id": self.ticket.id,
            "@type": "RelatedEntity",
            "@baseType": "RelatedEntity",
            "@referredType": "AnomalieAdresse",
            "role": "anomalie",
        }]);
        shown.insert("relatedEntity".to_owned(), parent);
        Value::Object(shown)
    }

    fn path(&self, below: &str) -> String {
        format!("{}/{}/{below}", PRODUCT.base_path, self.ticket.id)
    }

    fn operator(&self, by: Role) -> Value {
        let member = if by == Role::Oc { "code_oc" } else { "code_oi" };
        self.ticket.text(member).into()
    }
}

/// The version of a file's description: its status is all that changes.
pub(crate) fn version(attachment: &Attachment) -> String {
    format!("{}-{}", attachment.id, attachment.history.len())
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

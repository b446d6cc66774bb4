//! Views of tickets for the inspector: a list, the life of a ticket, and the actions that are possible now.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::actions::{OperatorAction, Qualification};
use super::lifecycle::{Role, Status};
use super::notes_and_attachments::{Attachment, FileStatus, NoteView, NotesAndAttachments};
use super::ticket::Ticket;
use super::tickets::Tickets;
use super::view::{View, format_date};
use crate::files::File;
use crate::page_parameters::PageParameters;
use crate::sync::lock;
use crate::tmf::Record as _;

/// The properties in the list of tickets.
const SUMMARY: [&str; 9] = [
    "id",
    "@type",
    "name",
    "status",
    "statusChangeReason",
    "creationDate",
    "lastUpdateDate",
    "externalId",
    "description",
];

impl Tickets {
    /// Returns a page of tickets, the newest first.
    pub(crate) fn page(&self, parameters: &PageParameters) -> Value {
        self.run_due_actions();
        let quirks = self.environment.quirks();
        let store = lock(&self.store);
        let count = store.len();
        parameters.page(count, |index| {
            let view = View { ticket: store.at(count - 1 - index), quirks: &quirks };
            let field = |name: &str| Some((name.to_owned(), view.field(name)?.into_owned()));
            SUMMARY.iter().filter_map(|name| field(name)).collect()
        })
    }

    /// Returns a ticket with its timeline, its files and the possible actions of the infrastructure operator.
    pub(crate) fn detail(&self, id: &str) -> Option<Value> {
        self.run_due_actions();
        let quirks = self.environment.quirks();
        let store = lock(&self.store);
        let ticket = store.get(id)?;
        let mut items = lock(&self.notes_and_attachments);
        let items = items.get_mut(&ticket);
        let view = NoteView { ticket: &ticket, quirks: &quirks };
        let attachments: Vec<Value> = items.attachments.iter().map(|file| view.attachment(file)).collect();
        Some(json!({
            "timeline": timeline(&ticket, items),
            "attachments": attachments,
            "actions": actions(&ticket, self.environment.clock.time()),
            "ticket": View { ticket, quirks: &quirks }.to_value(),
        }))
    }

    /// Returns a file of a ticket.
    pub(crate) fn file(&self, id: &str, attachment: &str) -> Option<File> {
        let store = lock(&self.store);
        let ticket = store.get(id)?;
        let mut items = lock(&self.notes_and_attachments);
        let attachments = &items.get_mut(&ticket).attachments;
        attachments.iter().find(|candidate| candidate.id == attachment).map(|found| found.file.clone())
    }
}

/// Returns the changes of the status, the notes and the changes of files, oldest first.
fn timeline(ticket: &Ticket, items: &NotesAndAttachments) -> Value {
    let author = |role: Role| {
        let code = ticket.operator_code(role).unwrap_or_default();
        format!("{role} {code}").trim_end().to_owned()
    };
    let mut entries: Vec<(OffsetDateTime, Value)> = Vec::new();
    for change in &ticket.state.history {
        entries.push((
            change.at,
            json!({
                "kind": "status",
                "title": change.status.as_str(),
                "reason": change.reason,
                "text": change.details,
                "author": author(change.by),
            }),
        ));
    }
    for note in &items.notes {
        let text = &note.fields.get("text");
        entries.push((
            note.at,
            json!({ "kind": "note", "title": "Note", "text": text, "author": author(note.by) }),
        ));
    }
    for attachment in &items.attachments {
        entries.extend(file_entries(attachment));
    }
    // Stable, so that a change of the status precedes the note that goes with it.
    entries.sort_by_key(|(at, _)| *at);
    let with_date = |(at, mut entry): (OffsetDateTime, Value)| {
        entry["at"] = format_date(at);
        entry
    };
    entries.into_iter().map(with_date).collect()
}

fn file_entries(attachment: &Attachment) -> impl Iterator<Item = (OffsetDateTime, Value)> {
    attachment.history.iter().map(|change| {
        let title = match change.status {
            FileStatus::Pending => format!("File {} uploaded", attachment.file.name),
            FileStatus::Validated => format!("File {} accepted", attachment.file.name),
            FileStatus::Rejected => format!("File {} rejected", attachment.file.name),
        };
        (change.at, json!({ "kind": "file", "title": title, "text": change.details }))
    })
}

/// Returns the actions that the status of a ticket allows, with the fields of their bodies.
fn actions(ticket: &Ticket, now: OffsetDateTime) -> Value {
    let sample = || "details".to_owned();
    let qualification = Qualification::simple();
    let complexity =
        json!({ "name": "complexity", "label": "Complexity", "options": ["SIMPLE", "COMPLEX", "MASSE"] });
    let zone = json!({ "name": "zone", "label": "Zone", "options": ["ZMD", "ZTD"] });
    let details = json!({ "name": "details", "label": "Details", "required": true });
    let optional_details = json!({ "name": "details", "label": "Details" });
    let building = json!({ "name": "buildingId", "label": "Code of a new building" });
    let reasons: Vec<&str> = super::lifecycle::reasons(Status::Acknowledged, Status::Rejected, Role::Oi);
    let reason = json!({ "name": "reason", "label": "Reason", "options": reasons });
    let reject = OperatorAction::Reject { reason: "OTHER".to_owned(), details: Some(sample()) };
    let all = [
        ("qualify", "Qualify", OperatorAction::Qualify(qualification.clone()), vec![&complexity, &zone]),
        ("hold", "Ask for information", OperatorAction::Hold { details: sample() }, vec![&details]),
        ("resolve", "Resolve", OperatorAction::Resolve { building_id: None }, vec![&building]),
        ("give-up", "Give up", OperatorAction::GiveUp { details: sample() }, vec![&details]),
        (
            "requalify",
            "Requalify",
            OperatorAction::Requalify { details: sample(), to: qualification },
            vec![&complexity, &zone, &details],
        ),
        ("reject", "Reject", reject, vec![&reason, &optional_details]),
        ("expire-answer", "Let the answer expire", OperatorAction::ExpireAnswer, vec![]),
        ("expire-validation", "Let the validation expire", OperatorAction::ExpireValidation, vec![]),
    ];
    let possible = all.into_iter().filter(|(_, _, action, _)| action.apply(ticket, now).is_ok());
    possible
        .map(|(name, label, _, fields)| json!({ "name": name, "label": label, "fields": fields }))
        .collect()
}

//! The columns: one operation of each kind on address tickets, and the [delivery](super::delivery) of an event.

use std::collections::BTreeSet;

use bytes::Bytes;
use orange_anomalie_adresse::models::Attachment;
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, Ticket, TicketPatch, fields};
use orange_core::Result;
use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::upload::FilePart;
use orange_cri::Cri;
use orange_sandbox::{Effect, Fault, FaultRule, Sandbox};

use super::delivery::EventReceiver;
use super::outcome::Outcome;
use crate::tickets::missing_building_ticket;

/// Number of tickets at the start.
pub(super) const TICKETS: usize = 10;

/// Number of tickets of the last 60 days, which the lists request. Independent of the seed.
const LISTED: usize = 5;

/// Size of a file in bytes: more than one chunk, less than the body limit.
const FILE_SIZE: usize = 10_000;

/// Path of a photo in the sandbox.
const PHOTO: &str = "/interventions/SANDBOX-0001/photos/1";

/// Kind of operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// One page of a list.
    List,
    /// All pages of a list. The fault meets the second page, or the first if it is a pagination fault.
    Pagination,
    /// One ticket.
    Get,
    /// Creation of a ticket.
    Create,
    /// Change of a ticket.
    Patch,
    /// Upload of an attachment.
    Upload,
    /// Download of an attachment with known checksums.
    Download,
    /// Download of a photo of which only the media type is known.
    Photo,
    /// List with a client without a token. The fault meets the token request.
    Token,
    /// Delivery of an event about a ticket. The fault meets the receiver's response.
    Event,
}

/// Resource that an operation uses, prepared without faults.
#[derive(Default)]
pub(super) struct Subject {
    ticket: Option<Tagged<Ticket>>,
    file: Option<Tagged<Attachment>>,
    photo: Bytes,
}

impl Subject {
    /// The id of the ticket.
    pub(super) fn id(&self) -> &str {
        self.ticket.as_ref().map_or("", |ticket| ticket.id())
    }
}

/// Sandbox, handles and receiver of a cell.
pub(super) struct Fixture {
    pub(super) sandbox: Sandbox,
    pub(super) tickets: AnomalieAdresses,
    pub(super) cri: Cri,
    pub(super) receiver: EventReceiver,
}

impl Operation {
    /// All kinds in the order of their discriminants.
    pub const ALL: [Self; 10] = [
        Self::List,
        Self::Pagination,
        Self::Get,
        Self::Create,
        Self::Patch,
        Self::Upload,
        Self::Download,
        Self::Photo,
        Self::Token,
        Self::Event,
    ];

    /// Column title.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Pagination => "pagination",
            Self::Get => "get",
            Self::Create => "create",
            Self::Patch => "patch",
            Self::Upload => "upload",
            Self::Download => "download",
            Self::Photo => "photo",
            Self::Token => "token",
            Self::Event => "event delivery",
        }
    }

    /// Method and path of the requests that meet the fault.
    fn target(self) -> (&'static str, &'static str) {
        match self {
            Self::List | Self::Pagination => ("GET", "/anomalie-adresse"),
            Self::Get => ("GET", "/anomalie-adresse/*"),
            Self::Create => ("POST", "/anomalie-adresse"),
            Self::Patch => ("PATCH", "/anomalie-adresse/*"),
            Self::Upload => ("POST", "/anomalie-adresse/*/attachment"),
            Self::Download => ("GET", "/anomalie-adresse/*/attachment/*/content"),
            Self::Photo => ("GET", "/cri_prod/v1/interventions/*/photos/*"),
            Self::Token => ("POST", "/oauth/v3/token"),
            Self::Event => ("POST", "/_hosted/event"),
        }
    }

    /// Fault rule for the requests of this operation.
    pub(super) fn fault_rule(self, fault: &Fault) -> FaultRule {
        let (method, path) = self.target();
        let rule = FaultRule::new(fault.clone()).method(method).path(path);
        let from_second_page = self == Self::Pagination && !matches!(fault, Fault::Pagination { .. });
        if from_second_page { rule.skip(1) } else { rule }
    }

    /// Whether a received request belongs to this operation.
    pub(super) fn matches(self, method: &str, path: &str) -> bool {
        let (expected, pattern) = self.target();
        let (mut segments, mut pattern) = (path.split('/'), pattern.split('/'));
        expected == method
            && pattern
                .by_ref()
                .all(|part| segments.next().is_some_and(|segment| part == "*" || part == segment))
            && segments.next().is_none()
    }

    /// Whether an effect belongs to this operation.
    pub(super) fn has_effect(self, effect: &Effect) -> bool {
        match self {
            Self::Create => matches!(effect, Effect::TicketCreated { .. }),
            Self::Patch => matches!(effect, Effect::TicketUpdated { .. }),
            Self::Upload => matches!(effect, Effect::FileAdded { .. }),
            _ => false,
        }
    }

    /// Runs another operation with the same client or receiver.
    pub(super) async fn follow_up(self, fixture: &Fixture, subject: &Subject) -> Result<Outcome> {
        match self {
            Self::Event => Ok(EventReceiver::change_ticket_again(&fixture.sandbox, subject.id()).await),
            _ => fixture.tickets.list().limit(1).send().await.map(|_| Outcome::Done),
        }
    }

    /// Whether the operation changes something on the server, or calls the handler of the receiver.
    pub fn writes(self) -> bool {
        matches!(self, Self::Create | Self::Patch | Self::Upload | Self::Event)
    }

    /// Prepares the token, ticket, file or photo that the operation uses.
    pub(super) async fn prepare(self, fixture: &Fixture) -> Result<Subject> {
        let tickets = &fixture.tickets;
        let mut subject = Subject::default();
        match self {
            Self::Token => {}
            Self::List | Self::Pagination | Self::Create => drop(tickets.count([]).await?),
            Self::Get | Self::Patch | Self::Upload | Self::Event => {
                subject.ticket = Some(tickets.create(missing_building_ticket()).await?)
            }
            Self::Download => {
                let created = tickets.create(missing_building_ticket()).await?;
                let files = tickets.attachments(created.id());
                subject.file = Some(files.upload(file()).await?);
                subject.ticket = Some(created);
            }
            Self::Photo => subject.photo = fixture.cri.photo(PHOTO).to_memory().await?.0,
        }
        Ok(subject)
    }

    /// Runs the operation.
    pub(super) async fn run(self, fixture: &Fixture, subject: &Subject) -> Result<Outcome> {
        let Fixture { tickets, cri, sandbox, receiver } = fixture;
        let id = subject.id();
        let outcome_if = |correct: bool| Ok(if correct { Outcome::Done } else { Outcome::Wrong });
        match self {
            Self::List => drop(recent(fixture).limit(2).send().await?),
            Self::Token => drop(tickets.list().limit(2).send().await?),
            Self::Pagination => {
                let mut ids = BTreeSet::new();
                let mut items = recent(fixture).limit(2).items();
                while let Some(ticket) = items.next().await {
                    if !ids.insert(ticket?.id().to_owned()) {
                        return outcome_if(false);
                    }
                }
                return outcome_if(ids.len() == LISTED);
            }
            Self::Get => drop(tickets.get(id).await?),
            Self::Create => drop(tickets.create(missing_building_ticket()).await?),
            Self::Patch => {
                let Some(ticket) = &subject.ticket else { return outcome_if(false) };
                drop(tickets.patch(ticket, TicketPatch::new().description("une précision")).await?);
            }
            Self::Upload => drop(tickets.attachments(id).upload(file()).await?),
            Self::Download => {
                let Some(file) = &subject.file else { return outcome_if(false) };
                let download = tickets.attachments(id).download(file).max_bytes(1 << 20);
                let (bytes, _) = download.to_memory().await?;
                return outcome_if(bytes == content().as_bytes());
            }
            Self::Photo => {
                let (bytes, _) = cri.photo(PHOTO).max_bytes(1 << 20).to_memory().await?;
                return outcome_if(bytes == subject.photo);
            }
            Self::Event => return Ok(receiver.change_ticket(sandbox, id).await),
        }
        outcome_if(true)
    }
}

/// Lists the tickets of the last 60 days.
fn recent(fixture: &Fixture) -> List<ListTickets> {
    let since = fixture.sandbox.clock().start().saturating_sub(time::Duration::days(60));
    fixture.tickets.list().filter(fields::ticket::creation_date().gte(since))
}

fn content() -> String {
    format!("%PDF-1.7\n{}", "0123456789".repeat(FILE_SIZE / 10))
}

fn file() -> FilePart {
    FilePart::new("plan.pdf", "application/pdf", content())
}

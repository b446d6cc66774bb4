//! The columns: one operation of each kind, on address tickets, and one [delivery](super::delivery) of an event.

use std::collections::BTreeSet;

use bytes::Bytes;
use orange_anomalie_adresse::models::{
    AddressCreate, Attachment, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
};
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, CreationTicketCreate, Ticket, TicketPatch, fields};
use orange_core::Result;
use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::upload::FilePart;
use orange_cri::Cri;
use orange_sandbox::{Effect, Fault, FaultRule, Sandbox};

use super::delivery::Desk;
use super::outcome::Outcome;

/// How many tickets there are, besides those that are raised.
pub(super) const TICKETS: usize = 10;

/// How many of them, the youngest, the lists ask for: those of the last 60 days. Their ages do not depend on the
/// seed.
const LISTED: usize = 5;

/// How large a file is: more than one piece of a body, less than what is read at most.
const FILE: usize = 10_000;

/// A photo that the sandbox has.
const PHOTO: &str = "/interventions/SANDBOX-0001/photos/1";

/// A kind of operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// One page of a list.
    List,
    /// All pages; the fault is on the second, or on the first where it is one of paging.
    Walk,
    /// One ticket.
    Get,
    /// A ticket is raised.
    Create,
    /// A ticket is changed.
    Patch,
    /// A file is added.
    Upload,
    /// A file is fetched, and its checksums are known.
    Download,
    /// A photo is fetched, of which only the media type is known.
    Photo,
    /// A list with a client that has no token yet; the fault is on the token endpoint.
    Token,
    /// The sandbox tells a receiver of a change of a ticket; the fault is on the receiver's answer.
    Event,
}

/// What an operation works on: read, or made, when nothing went wrong yet.
#[derive(Default)]
pub(super) struct Subject {
    ticket: Option<Tagged<Ticket>>,
    file: Option<Tagged<Attachment>>,
    photo: Bytes,
}

impl Subject {
    /// The id of the ticket.
    pub(super) fn id(&self) -> &str {
        self.ticket.as_ref().and_then(|ticket| ticket.id()).unwrap_or_default()
    }
}

/// What an operation works with.
pub(super) struct Stage {
    pub(super) sandbox: Sandbox,
    pub(super) tickets: AnomalieAdresses,
    pub(super) cri: Cri,
    pub(super) desk: Desk,
}

impl Operation {
    /// All, in the order of their discriminants.
    pub const ALL: [Self; 10] = [
        Self::List,
        Self::Walk,
        Self::Get,
        Self::Create,
        Self::Patch,
        Self::Upload,
        Self::Download,
        Self::Photo,
        Self::Token,
        Self::Event,
    ];

    /// A word for the head of a table.
    pub fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Walk => "paged walk",
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
            Self::List | Self::Walk => ("GET", "/anomalie-adresse"),
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

    /// The rule by which requests of this operation meet a fault. A list that is paged wrongly is so from its first page.
    pub(super) fn aim(self, fault: &Fault) -> FaultRule {
        let (method, path) = self.target();
        let rule = FaultRule::new(fault.clone()).method(method).path(path);
        let from_the_second = self == Self::Walk && !matches!(fault, Fault::Pagination { .. });
        if from_the_second { rule.skip(1) } else { rule }
    }

    /// Whether a request that the server received is one of this operation's.
    pub(super) fn is_one(self, method: &str, path: &str) -> bool {
        let (own, like) = self.target();
        let (mut segments, mut wanted) = (path.split('/'), like.split('/'));
        own == method
            && wanted.by_ref().all(|want| segments.next().is_some_and(|got| want == "*" || want == got))
            && segments.next().is_none()
    }

    /// Whether an effect is one that this operation has.
    pub(super) fn has(self, effect: &Effect) -> bool {
        match self {
            Self::Create => matches!(effect, Effect::TicketCreated { .. }),
            Self::Patch => matches!(effect, Effect::TicketUpdated { .. }),
            Self::Upload => matches!(effect, Effect::FileAdded { .. }),
            _ => false,
        }
    }

    /// Does something else with the same client, or the same receiver.
    pub(super) async fn go_on(self, stage: &Stage, on: &Subject) -> Result<Outcome> {
        match self {
            Self::Event => Ok(Desk::happen_again(&stage.sandbox, on.id()).await),
            _ => stage.tickets.list().limit(1).send().await.map(|_| Outcome::Done),
        }
    }

    /// Whether it changes something.
    pub fn writes(self) -> bool {
        matches!(self, Self::Create | Self::Patch | Self::Upload | Self::Event)
    }

    /// Gets what it needs: a token, a ticket, a file.
    pub(super) async fn prepare(self, stage: &Stage) -> Result<Subject> {
        let tickets = &stage.tickets;
        let mut subject = Subject::default();
        match self {
            Self::Token => {}
            Self::List | Self::Walk | Self::Create => drop(tickets.count([]).await?),
            Self::Get | Self::Patch | Self::Upload | Self::Event => {
                subject.ticket = Some(tickets.create(ticket()).await?)
            }
            Self::Download => {
                let raised = tickets.create(ticket()).await?;
                let files = tickets.attachments(raised.id().unwrap_or_default());
                subject.file = Some(files.upload(file()).await?);
                subject.ticket = Some(raised);
            }
            Self::Photo => subject.photo = stage.cri.photo(PHOTO).to_memory().await?.0,
        }
        Ok(subject)
    }

    /// Does it, and says what came of it.
    pub(super) async fn run(self, stage: &Stage, on: &Subject) -> Result<Outcome> {
        let Stage { tickets, cri, sandbox, desk } = stage;
        let id = on.id();
        let right = |right: bool| Ok(if right { Outcome::Done } else { Outcome::Wrong });
        match self {
            Self::List => drop(recent(stage).limit(2).send().await?),
            Self::Token => drop(tickets.list().limit(2).send().await?),
            Self::Walk => {
                let mut seen = BTreeSet::new();
                let mut walk = recent(stage).limit(2).items();
                while let Some(ticket) = walk.next().await {
                    if !seen.insert(ticket?.id().map(str::to_owned)) {
                        return right(false);
                    }
                }
                return right(seen.len() == LISTED);
            }
            Self::Get => drop(tickets.get(id).await?),
            Self::Create => drop(tickets.create(ticket()).await?),
            Self::Patch => {
                let Some(ticket) = &on.ticket else { return right(false) };
                drop(tickets.patch(ticket, TicketPatch::new().description("une précision")).await?);
            }
            Self::Upload => drop(tickets.attachments(id).upload(file()).await?),
            Self::Download => {
                let Some(file) = &on.file else { return right(false) };
                let fetch = tickets.attachments(id).download(file)?.max_bytes(1 << 20);
                let (bytes, _) = fetch.to_memory().await?;
                return right(bytes == content().as_bytes());
            }
            Self::Photo => {
                let (bytes, _) = cri.photo(PHOTO).max_bytes(1 << 20).to_memory().await?;
                return right(bytes == on.photo);
            }
            Self::Event => return Ok(desk.happen(sandbox, id).await),
        }
        right(true)
    }
}

/// The tickets of the last 60 days, behind older ones.
fn recent(stage: &Stage) -> List<ListTickets> {
    let since = stage.sandbox.clock().start().saturating_sub(time::Duration::days(60));
    stage.tickets.list().filter(fields::ticket::creation_date().gte(since))
}

fn ticket() -> CreationTicketCreate {
    let address =
        AddressCreate::new().street_nr("12").street_name("DES CHAPELIERS").postcode("09000").city("FOIX");
    let place = GeographicPoint::builder().x(42.9638).y(1.6054).type_(CoordinateSystem::Wgs84).build();
    let building = CreationBuildingCreate::new(address, [place], BuildingType::Immeuble, true);
    CreationTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .building(building)
        .build()
        .external_id("OC-1")
}

fn content() -> String {
    format!("%PDF-1.7\n{}", "0123456789".repeat(FILE / 10))
}

fn file() -> FilePart {
    FilePart::new("plan.pdf", "application/pdf", content())
}

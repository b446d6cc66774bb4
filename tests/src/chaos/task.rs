//! What one task does: operations of every kind, drawn by seed.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, TicketPatch};
use orange_core::upload::FilePart;
use orange_core::{Client, Result};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place};
use orange_incident::Incidents;

use super::ledger::Kind;
use super::stage::Stage;

/// What the tasks work on.
#[derive(Debug)]
pub(super) struct Ready {
    building: String,
    /// Of each task, its ticket and the file on it.
    pub(super) own: Vec<(String, String)>,
}

impl Ready {
    /// Makes a ticket with a file for each task, before anything goes wrong.
    pub(super) async fn prepare(stage: &Stage, tasks: u32) -> Self {
        let tickets = AnomalieAdresses::new(&stage.client().build().expect("a client"));
        let building = stage.sandbox.building_codes().swap_remove(0);
        let mut own = Vec::new();
        for task in 0..tasks {
            let raised =
                tickets.create(housings(&building, &format!("task-{task}"))).await.expect("a ticket");
            let id = raised.id().expect("an id").to_owned();
            let file = FilePart::new("plan.csv", "text/csv", "a;b\n".repeat(5000));
            let file = tickets.attachments(&id).upload(file).await.expect("a file");
            own.push((id, file.id.clone().expect("an id")));
        }
        Self { building, own }
    }
}

fn housings(building: &str, external_id: &str) -> HousingsNumberTicketCreate {
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building])
        .issues(issues)
        .build()
        .external_id(external_id)
}

/// What the operation of a number is, for any number of tasks: reads are three times as frequent.
pub(super) fn kind_of(seed: u64, operation: u32) -> Kind {
    const KINDS: [Kind; 18] = [
        Kind::List,
        Kind::List,
        Kind::Walk,
        Kind::Get,
        Kind::Get,
        Kind::Get,
        Kind::Count,
        Kind::Create,
        Kind::FindOrCreate,
        Kind::Patch,
        Kind::Patch,
        Kind::Note,
        Kind::Upload,
        Kind::Download,
        Kind::Incident,
        Kind::Inventory,
        Kind::Eligibility,
        Kind::Eligibility,
    ];
    KINDS[fastrand::Rng::with_seed(seed ^ u64::from(operation) << 20).usize(..KINDS.len())]
}

/// One task with its handles.
pub(super) struct Task<'a> {
    tickets: AnomalieAdresses,
    incidents: Incidents,
    inventory: CoreInformation,
    eligibility: Eligibility,
    ready: &'a Ready,
    ticket: &'a str,
    file: &'a str,
}

impl<'a> Task<'a> {
    pub(super) fn new(client: &Client, ready: &'a Ready, (ticket, file): &'a (String, String)) -> Self {
        Self {
            tickets: AnomalieAdresses::new(client),
            incidents: Incidents::new(client),
            inventory: CoreInformation::new(client),
            eligibility: Eligibility::new(client),
            ready,
            ticket,
            file,
        }
    }

    pub(super) async fn operate(&mut self, kind: Kind, number: u32) -> Result<()> {
        let marker = format!("chaos-{number}");
        match kind {
            Kind::List => {
                let offset = u64::from(number) % 1900;
                self.tickets
                    .list()
                    .sort(ticket::creation_date().asc())
                    .offset(offset)
                    .limit(5)
                    .send()
                    .await?;
            }
            Kind::Walk => {
                self.tickets.list().offset(1970).limit(20).items().collect(30).await?;
            }
            Kind::Get => drop(self.tickets.get(self.ticket).await?),
            Kind::Count => drop(self.tickets.notes(self.ticket).count([]).await?),
            Kind::Create => drop(self.tickets.create(housings(&self.ready.building, &marker)).await?),
            Kind::FindOrCreate => {
                drop(self.tickets.find_or_create(housings(&self.ready.building, &marker)).await?)
            }
            Kind::Patch => {
                let read = self.tickets.get(self.ticket).await?;
                self.tickets.patch(&read, TicketPatch::new().description(marker)).await?;
            }
            Kind::Note => drop(self.tickets.notes(self.ticket).add(marker).await?),
            Kind::Upload => {
                let file = FilePart::new(format!("{marker}.csv"), "text/csv", "a;b\n".repeat(500));
                self.tickets.attachments(self.ticket).upload(file).await?;
            }
            Kind::Download => {
                self.tickets.attachments(self.ticket).download_by_id(self.file).to_memory().await?;
            }
            Kind::Incident => drop(self.incidents.list().limit(5).send().await?),
            Kind::Inventory => drop(self.inventory.locations().limit(5).send().await?),
            Kind::Eligibility => {
                drop(self.eligibility.check(&Place::building(self.ready.building.as_str())).await?)
            }
        }
        Ok(())
    }
}

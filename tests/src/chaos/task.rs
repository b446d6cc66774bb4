//! One task: operations of every kind, chosen by seed.

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::{AnomalieAdresses, TicketPatch};
use orange_core::upload::FilePart;
use orange_core::{Client, Result};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place};
use orange_incident::Incidents;

use super::environment::Environment;
use super::operation_log::OperationKind;
use crate::tickets::housings_number_ticket;

/// Resources that the tasks use.
#[derive(Debug)]
pub(super) struct Fixtures {
    building: String,
    /// Ticket and attachment of each task.
    pub(super) per_task: Vec<(String, String)>,
}

impl Fixtures {
    /// Creates a ticket with an attachment for each task, without faults.
    pub(super) async fn prepare(environment: &Environment, tasks: u32) -> Self {
        let tickets = AnomalieAdresses::new(&environment.client().build().expect("a client"));
        let building = environment.sandbox.building_codes().swap_remove(0);
        let mut per_task = Vec::new();
        for task in 0..tasks {
            let created = tickets
                .create(housings_number_ticket(&building).external_id(format!("task-{task}")))
                .await
                .expect("a ticket");
            let id = created.id().to_owned();
            let file = FilePart::new("plan.csv", "text/csv", "a;b\n".repeat(5000));
            let file = tickets.attachments(&id).upload(file).await.expect("a file");
            per_task.push((id, file.id.clone().expect("an id")));
        }
        Self { building, per_task }
    }
}

/// Kind of the operation with this number, independent of the number of tasks. Reads are more frequent.
pub(super) fn kind_of(seed: u64, operation: u32) -> OperationKind {
    const KINDS: [OperationKind; 18] = [
        OperationKind::List,
        OperationKind::List,
        OperationKind::ListAll,
        OperationKind::Get,
        OperationKind::Get,
        OperationKind::Get,
        OperationKind::Count,
        OperationKind::Create,
        OperationKind::FindOrCreate,
        OperationKind::Patch,
        OperationKind::Patch,
        OperationKind::Note,
        OperationKind::Upload,
        OperationKind::Download,
        OperationKind::Incident,
        OperationKind::Inventory,
        OperationKind::Eligibility,
        OperationKind::Eligibility,
    ];
    KINDS[fastrand::Rng::with_seed(seed ^ u64::from(operation) << 20).usize(..KINDS.len())]
}

/// Handles and resources of one task.
pub(super) struct Task<'a> {
    tickets: AnomalieAdresses,
    incidents: Incidents,
    inventory: CoreInformation,
    eligibility: Eligibility,
    fixtures: &'a Fixtures,
    ticket: &'a str,
    file: &'a str,
}

impl<'a> Task<'a> {
    pub(super) fn new(client: &Client, fixtures: &'a Fixtures, (ticket, file): &'a (String, String)) -> Self {
        Self {
            tickets: AnomalieAdresses::new(client),
            incidents: Incidents::new(client),
            inventory: CoreInformation::new(client),
            eligibility: Eligibility::new(client),
            fixtures,
            ticket,
            file,
        }
    }

    pub(super) async fn run(&mut self, kind: OperationKind, number: u32) -> Result<()> {
        let marker = format!("chaos-{number}");
        match kind {
            OperationKind::List => {
                let offset = u64::from(number) % 1900;
                self.tickets
                    .list()
                    .sort(ticket::creation_date().asc())
                    .offset(offset)
                    .limit(5)
                    .send()
                    .await?;
            }
            OperationKind::ListAll => {
                self.tickets.list().offset(1970).limit(20).items().collect_up_to(30).await?;
            }
            OperationKind::Get => drop(self.tickets.get(self.ticket).await?),
            OperationKind::Count => drop(self.tickets.notes(self.ticket).count([]).await?),
            OperationKind::Create => {
                let ticket = housings_number_ticket(&self.fixtures.building).external_id(marker);
                self.tickets.create(ticket).await?;
            }
            OperationKind::FindOrCreate => {
                let ticket = housings_number_ticket(&self.fixtures.building).external_id(marker);
                self.tickets.find_or_create(ticket).await?;
            }
            OperationKind::Patch => {
                let read = self.tickets.get(self.ticket).await?;
                self.tickets.patch(&read, TicketPatch::new().description(marker)).await?;
            }
            OperationKind::Note => drop(self.tickets.notes(self.ticket).create(marker).await?),
            OperationKind::Upload => {
                let file = FilePart::new(format!("{marker}.csv"), "text/csv", "a;b\n".repeat(500));
                self.tickets.attachments(self.ticket).upload(file).await?;
            }
            OperationKind::Download => {
                self.tickets.attachments(self.ticket).download_by_id(self.file).to_memory().await?;
            }
            OperationKind::Incident => drop(self.incidents.list().limit(5).send().await?),
            OperationKind::Inventory => drop(self.inventory.locations().list().limit(5).send().await?),
            OperationKind::Eligibility => {
                drop(self.eligibility.check(&Place::building(self.fixtures.building.as_str())).await?)
            }
        }
        Ok(())
    }
}

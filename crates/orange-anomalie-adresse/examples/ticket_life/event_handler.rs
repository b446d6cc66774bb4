//! The event handler of a commercial operator.

use orange_anomalie_adresse::events::{Event, TICKET_UPDATED};
use orange_anomalie_adresse::models::{ModificationIssues, StreetNameIssue};
use orange_anomalie_adresse::{AnomalieAdresses, ModificationTicketCreate, TicketStatus};
use orange_core::upload::FilePart;

use crate::{Outcome, receiver};

/// The `externalId` of the ticket.
const EXTERNAL_ID: &str = "OC-1";

/// The commercial operator: creates a ticket and reacts to events.
pub(crate) struct EventHandler {
    tickets: AnomalieAdresses,
    pub(crate) log: Vec<String>,
}

impl EventHandler {
    pub(crate) fn new(tickets: AnomalieAdresses) -> Self {
        Self { tickets, log: Vec::new() }
    }

    pub(crate) async fn create(&mut self, building: String) -> Outcome<String> {
        let street = StreetNameIssue::new().value("DES CHAPELIERS").description("Renamed in 2023.");
        let issues = ModificationIssues::new().building_address_street_name(street);
        let ticket = ModificationTicketCreate::builder()
            .code_oi("ARTD")
            .code_oc("FTEL")
            .related_entity([building])
            .issues(issues)
            .build()
            .external_id(EXTERNAL_ID);
        // Searches first, so that a restart creates no second ticket.
        let created = self.tickets.find_or_create(ticket).await?;
        self.log.push("OC: ticket created or found".to_owned());
        Ok(created.id().to_owned())
    }

    /// Reacts to an event. Returns whether the ticket is closed.
    pub(crate) async fn handle(&mut self, event: &Event) -> Outcome<bool> {
        self.log.push(format!("event: {}", receiver::summary(event)));
        if event.type_.as_deref() != Some(TICKET_UPDATED) {
            return Ok(false);
        }
        let id = event.subject.as_deref().ok_or("the event has no subject")?;
        // An event may be late or duplicated, so the handler acts on the current state of the ticket.
        let ticket = self.tickets.get(id).await?;
        match &ticket.status {
            Some(TicketStatus::Pending) => {
                let plan = FilePart::new("plan.csv", "text/csv", "street;number\nDES CHAPELIERS;4\n");
                self.tickets.attachments(id).upload(plan).await?;
                self.tickets.notes(id).create("The plan is attached.").await?;
                self.tickets.provide_information(&ticket).await?;
                self.log.push("OC: plan attached, ticket returned to the OI".to_owned());
            }
            Some(TicketStatus::Resolved) if self.is_corrected(id).await? => {
                self.tickets.accept(&ticket).await?;
                self.log.push("OC: resolution accepted".to_owned());
                return Ok(true);
            }
            Some(TicketStatus::Resolved) => {
                self.tickets.refuse(&ticket, "The street still has its old name.").await?;
                self.log.push("OC: resolution refused".to_owned());
            }
            _ => {}
        }
        Ok(false)
    }

    /// Whether the address is corrected, here according to a note of the operator. A real service would check the next
    /// day's IPE, the OI's file of addresses.
    async fn is_corrected(&self, id: &str) -> Outcome<bool> {
        let mut notes = self.tickets.notes(id).list().items();
        while let Some(note) = notes.next().await {
            if note?.text.as_deref().is_some_and(|text| text.contains("corrigé")) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

//! Changes of tickets. Each sends the version that was read, so that no concurrent change is overwritten.

use clap::Args;
use orange_anomalie_adresse::lifecycle::{self, Role};
use orange_anomalie_adresse::{AnomalieAdresses, StatusChangeReason, Ticket, TicketPatch, TicketStatus};
use orange_core::Error;
use orange_core::model::{ETag, Tagged};

use super::note_remedy;
use crate::failure::{Failure, Result};
use crate::input;
use crate::output::Output;
use crate::write::{BodyArguments, quoted};

pub(super) const MODIFY_EXAMPLES: &str = "\
The ticket is read first, and changed only if it still has that version. With --if-match, it must have the version that you
have read.

Examples:
  orange tickets modify 22e61758-924d-4ad7-b259-e4fcb1ea8808 --priority HIGH
  orange tickets modify 22e61758-924d-4ad7-b259-e4fcb1ea8808 --json '{\"severity\": \"LOW\"}' --dry-run";

/// A ticket to change.
#[derive(Args)]
pub(crate) struct Id {
    /// Id of the ticket
    id: String,
    /// Changes the ticket only if it has this ETag
    #[arg(long, value_name = "ETAG", value_parser = etag)]
    if_match: Option<ETag>,
}

#[derive(Args)]
pub(crate) struct WithDetails {
    #[command(flatten)]
    id: Id,
    /// Reason, for the infrastructure operator
    #[arg(long, value_name = "TEXT")]
    details: String,
}

#[derive(Args)]
pub(crate) struct Answer {
    #[command(flatten)]
    id: Id,
    /// Information as a note: its text, `@FILE`, or `-` for standard input
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

#[derive(Args)]
pub(crate) struct Modify {
    #[command(flatten)]
    id: Id,
    /// Description of the problem
    #[arg(long, value_name = "TEXT", help_heading = "Body")]
    description: Option<String>,
    /// Priority: LOW, MEDIUM or HIGH
    #[arg(long, value_name = "PRIORITY", help_heading = "Body")]
    priority: Option<String>,
    /// Severity
    #[arg(long, value_name = "SEVERITY", help_heading = "Body")]
    severity: Option<String>,
    /// Requested time of resolution, such as `2025-06-01T08:30:00Z`
    #[arg(long, value_name = "TIME", help_heading = "Body")]
    requested_resolution_date: Option<String>,
    /// Status; see also the commands accept, refuse, cancel and answer
    #[arg(long, value_name = "STATUS", help_heading = "Body")]
    status: Option<String>,
    /// Reason of a new status
    #[arg(long, value_name = "REASON", help_heading = "Body")]
    reason: Option<String>,
    /// Details of a new status
    #[arg(long, value_name = "TEXT", help_heading = "Body")]
    details: Option<String>,
    #[command(flatten)]
    body: BodyArguments,
}

impl Id {
    /// Reads the ticket, with the version that it must have.
    async fn read(&self, tickets: &AnomalieAdresses) -> Result<Tagged<Ticket>> {
        let ticket = tickets.get(&self.id).await?;
        Ok(match &self.if_match {
            Some(etag) => Tagged::new(ticket.into_inner(), Some(etag.clone())),
            None => ticket,
        })
    }

    pub(super) async fn accept(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let ticket = self.read(tickets).await?;
        self.print(tickets.accept(&ticket).await, output)
    }

    /// Prints the changed ticket.
    fn print(&self, changed: orange_core::Result<Tagged<Ticket>>, output: &Output) -> Result<()> {
        output.item(&*changed.map_err(|error| self.failure(error))?)
    }

    fn failure(&self, error: Error) -> Failure {
        if error.is_invalid_request() && error.field() == Some("status") {
            return Failure::State(error);
        }
        let remedy =
            format!("read the ticket before you repeat the command: orange tickets get {}", quoted(&self.id));
        Failure::of_change(error, remedy)
    }
}

impl WithDetails {
    pub(super) async fn refuse(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let ticket = self.id.read(tickets).await?;
        self.id.print(tickets.refuse(&ticket, &self.details).await, output)
    }

    pub(super) async fn cancel(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let ticket = self.id.read(tickets).await?;
        self.id.print(tickets.cancel(&ticket, &self.details).await, output)
    }
}

impl Answer {
    /// Adds the note and returns the ticket to the infrastructure operator.
    pub(super) async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let mut ticket = self.id.read(tickets).await?;
        if let Some(note) = &self.note {
            // No note stays behind on a ticket that waits for nothing.
            check_is_pending(&ticket).map_err(|error| self.id.failure(error))?;
            let text = input::text("--note", note)?;
            let added = tickets.notes(&self.id.id).create(text).await;
            added.map_err(|error| Failure::of_change(error, note_remedy(&self.id.id)))?;
            if self.id.if_match.is_none() {
                // The note can change the version of its ticket.
                ticket = self.id.read(tickets).await?;
            }
        }
        self.id.print(tickets.provide_information(&ticket).await, output)
    }
}

fn check_is_pending(ticket: &Ticket) -> orange_core::Result<()> {
    let Some(status) = &ticket.status else { return Ok(()) };
    let reason = StatusChangeReason::InformationProvided;
    lifecycle::check(status, &TicketStatus::Acknowledged, Role::Oc, Some(&reason), None)
}

impl Modify {
    pub(super) async fn run(&self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let patch = self.patch()?;
        if self.body.dry_run {
            return output.item(&patch);
        }
        let ticket = self.id.read(tickets).await?;
        self.id.print(tickets.patch(&ticket, patch).await, output)
    }

    fn patch(&self) -> Result<TicketPatch> {
        let mut body = self.body.read()?;
        body.set("description", self.description.as_deref());
        body.set("priority", self.priority.as_deref());
        body.set("severity", self.severity.as_deref());
        body.set("requestedResolutionDate", self.requested_resolution_date.as_deref());
        body.set("status", self.status.as_deref());
        body.set("statusChangeReason", self.reason.as_deref());
        body.set("statusChangeDetails", self.details.as_deref());
        let patch: TicketPatch = body.decode()?;
        patch.validate().map_err(|error| Failure::Usage(error.to_string()))?;
        Ok(patch)
    }
}

fn etag(text: &str) -> Result<ETag, String> {
    ETag::new(text).map_err(|error| error.to_string())
}

//! The four moves of the OC, each with its reason.

use orange_core::Result;
use orange_core::model::Tagged;

use crate::client::AnomalieAdresses;
use crate::models::{StatusChangeReason, Ticket, TicketPatch, TicketStatus};

impl AnomalieAdresses {
    /// Withdraws a ticket that is ACKNOWLEDGED, IN_PROGRESS or PENDING, and says why.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.cancel(&ticket, "The customer has cancelled the order.").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The reason that it sends, `OC_CANCELATION`, is part of the interop group's interface since June 2025. For
    /// an OI that does not know it yet, leave it out:
    ///
    /// ```no_run
    /// # use orange_anomalie_adresse::{AnomalieAdresses, Ticket};
    /// # use orange_core::model::Tagged;
    /// # async fn run(tickets: AnomalieAdresses, ticket: Tagged<Ticket>) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::{TicketPatch, TicketStatus};
    ///
    /// let canceled = TicketPatch::new()
    ///     .status(TicketStatus::Canceled)
    ///     .status_change_details("The customer has cancelled the order.");
    /// tickets.patch(&ticket, canceled).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`patch`](Self::patch): before any I/O, a ticket that is somewhere else and blank details.
    pub async fn cancel(
        &self,
        ticket: &Tagged<Ticket>,
        details: impl Into<String>,
    ) -> Result<Tagged<Ticket>> {
        let reason = StatusChangeReason::OcCancelation;
        self.go(ticket, TicketStatus::Canceled, reason, Some(details.into())).await
    }

    /// Sends a ticket that is PENDING back to the OI, after the information that was asked for has been
    /// given in a [note](Self::notes) or a [file](Self::attachments).
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.notes(ticket.id().unwrap_or_default()).add("The entrance is behind number 14.").await?;
    /// tickets.provide_information(&ticket).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`patch`](Self::patch): before any I/O, a ticket that is not PENDING. 412 where the OI counts the
    /// note as a change of the ticket: read it again.
    pub async fn provide_information(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        self.go(ticket, TicketStatus::Acknowledged, StatusChangeReason::InformationProvided, None).await
    }

    /// Accepts the resolution of a ticket that is RESOLVED: it is CLOSED, for good.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.accept(&ticket).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`patch`](Self::patch): before any I/O, a ticket that is not RESOLVED.
    pub async fn accept(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        self.go(ticket, TicketStatus::Closed, StatusChangeReason::ResolutionAccepted, None).await
    }

    /// Refuses the resolution of a ticket that is RESOLVED, and says what is still wrong: the OI begins
    /// again. How often is not limited.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.refuse(&ticket, "Building C is still missing.").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`patch`](Self::patch): before any I/O, a ticket that is not RESOLVED and blank details.
    pub async fn refuse(
        &self,
        ticket: &Tagged<Ticket>,
        details: impl Into<String>,
    ) -> Result<Tagged<Ticket>> {
        let reason = StatusChangeReason::ResolutionRefused;
        self.go(ticket, TicketStatus::Acknowledged, reason, Some(details.into())).await
    }

    async fn go(
        &self,
        ticket: &Tagged<Ticket>,
        to: TicketStatus,
        reason: StatusChangeReason,
        details: Option<String>,
    ) -> Result<Tagged<Ticket>> {
        let mut patch = TicketPatch::new().status(to).status_change_reason(reason);
        if let Some(details) = details {
            patch = patch.status_change_details(details);
        }
        self.patch(ticket, patch).await
    }
}

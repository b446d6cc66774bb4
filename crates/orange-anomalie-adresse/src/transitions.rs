//! Methods for the status transitions of the OC. Each sends the reason of its transition.

use orange_core::Result;
use orange_core::model::Tagged;

use crate::client::AnomalieAdresses;
use crate::models::{StatusChangeReason, Ticket, TicketPatch, TicketStatus};

impl AnomalieAdresses {
    /// Cancels a ticket that is ACKNOWLEDGED, IN_PROGRESS or PENDING. `details` states why.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.cancel(&ticket, "The customer has cancelled the order.").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The reason that it sends, `OC_CANCELATION`, was added to the interop group's interface in June 2025. For an OI
    /// that does not support it yet, send a patch without a reason:
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
    /// Returns an error before any I/O if the ticket has another status or `details` is blank. Otherwise, returns the
    /// errors of [`patch`](Self::patch).
    pub async fn cancel(&self, ticket: &Tagged<Ticket>, details: &str) -> Result<Tagged<Ticket>> {
        let reason = StatusChangeReason::OcCancelation;
        self.transition(ticket, TicketStatus::Canceled, reason, Some(details)).await
    }

    /// Returns a PENDING ticket to the OI. First add the requested information as a [note](Self::notes) or as an
    /// [attachment](Self::attachments).
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.notes(ticket.id()).create("The entrance is behind number 14.").await?;
    /// tickets.provide_information(&ticket).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the ticket is not PENDING. Otherwise, returns the errors of
    /// [`patch`](Self::patch). If the OI counts the new note as a change of the ticket,
    /// [`is_precondition_failed`](orange_core::Error::is_precondition_failed) is true: read the ticket again.
    pub async fn provide_information(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        let reason = StatusChangeReason::InformationProvided;
        self.transition(ticket, TicketStatus::Acknowledged, reason, None).await
    }

    /// Accepts the resolution of a RESOLVED ticket. The ticket becomes CLOSED, which is final.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.accept(&ticket).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the ticket is not RESOLVED. Otherwise, returns the errors of
    /// [`patch`](Self::patch).
    pub async fn accept(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        self.transition(ticket, TicketStatus::Closed, StatusChangeReason::ResolutionAccepted, None).await
    }

    /// Refuses the resolution of a RESOLVED ticket, any number of times. The ticket becomes ACKNOWLEDGED. `details`
    /// states what is still wrong.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// tickets.refuse(&ticket, "Building C is still missing.").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the ticket is not RESOLVED or `details` is blank. Otherwise, returns the
    /// errors of [`patch`](Self::patch).
    pub async fn refuse(&self, ticket: &Tagged<Ticket>, details: &str) -> Result<Tagged<Ticket>> {
        let reason = StatusChangeReason::ResolutionRefused;
        self.transition(ticket, TicketStatus::Acknowledged, reason, Some(details)).await
    }

    async fn transition(
        &self,
        ticket: &Tagged<Ticket>,
        to: TicketStatus,
        reason: StatusChangeReason,
        details: Option<&str>,
    ) -> Result<Tagged<Ticket>> {
        let mut patch = TicketPatch::new().status(to).status_change_reason(reason);
        if let Some(details) = details {
            patch = patch.status_change_details(details);
        }
        self.patch(ticket, patch).await
    }
}

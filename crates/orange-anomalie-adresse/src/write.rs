//! Raising tickets and changing them, each change once.

use orange_core::model::Tagged;
use orange_core::{Error, Result};

use crate::client::AnomalieAdresses;
use crate::preconditions;
use crate::models::{Ticket, TicketCreate, TicketPatch};
use crate::operations::{CreateTicket, PatchTicket, ReplaceTicket};
use crate::expected_state::Wanted;

impl AnomalieAdresses {
    /// Raises a ticket: any of the four kinds.
    ///
    /// It is sent once: creating is not idempotent. After an error that
    /// [may have taken effect](orange_core::Error::outcome_unknown), a broken connection for one, look
    /// for the ticket [by your own `externalId`](Self::by_external_id) before you raise it again.
    /// [`find_or_create`](Self::find_or_create) does that, and is the better choice for a ticket that has one.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::ModificationTicketCreate;
    /// use orange_anomalie_adresse::models::{CityIssue, ModificationIssues};
    ///
    /// let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
    /// let ticket = ModificationTicketCreate::builder()
    ///     .code_oi("RIPX")
    ///     .code_oc("OCZ1")
    ///     .related_entity(["IMB/09122/X/00A7"])
    ///     .issues(issues)
    ///     .build()
    ///     .external_id("OCZ1-2025-000117");
    /// let raised = tickets.create(ticket).await?;
    /// println!("{:?} is {:?}", raised.id(), raised.status());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Every rule of the specification that the ticket breaks, before any I/O; what is only wanted "whenever
    /// possible" is among its [hints](crate::CreationTicketCreate::hints) instead. 403 where the operator
    /// refuses the ticket as a step of the process.
    pub async fn create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        self.service().send(&CreateTicket::new(ticket)).await
    }

    /// Writes a whole ticket back that was read and changed.
    ///
    /// Everything that came with it goes back, members included that this crate does not know. The
    /// version that was read goes in `If-Match`, so that a change that somebody else made in between is
    /// not overwritten.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::{StatusChangeReason, TicketStatus};
    ///
    /// let mut ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// *ticket.status_mut() = Some(TicketStatus::Closed);
    /// *ticket.status_change_reason_mut() = Some(StatusChangeReason::ResolutionAccepted);
    /// match tickets.replace(&ticket).await {
    ///     Err(error) if error.is_precondition_failed() => println!("somebody was faster: read again"),
    ///     result => println!("{:?}", result?.status()),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// A lost answer is not taken for somebody else's change: when an attempt whose answer never came is
    /// followed by a 412, or by a 403 or 409 of an OI that looks at the move before the version, the ticket is
    /// read, and if it is as this call wanted it, that is the answer. Reading it is within the time of the
    /// operation.
    ///
    /// # Errors
    /// Before any I/O, a ticket without `id`, or with neither an `ETag` nor `@version`, and a status that
    /// no reading of its [history](Ticket::history) lets the OC write; of a history without comparable dates
    /// the server decides. 412
    /// ([`is_precondition_failed`](orange_core::Error::is_precondition_failed)) when the ticket has
    /// changed since it was read, 403 when the step is not part of the process.
    pub async fn replace(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        let (id, version) = preconditions::target(ticket)?;
        preconditions::replaced(ticket)?;
        let operation = ReplaceTicket::new(&id, version, Ticket::clone(ticket));
        let tickets = self.with_shared_deadline();
        match tickets.service().send(&operation).await {
            Err(error) if is_lost(&error) => tickets.settle(&id, error, &Wanted::whole(ticket)).await,
            result => result,
        }
    }

    /// Changes some members of a ticket that was read; the others are not sent.
    ///
    /// `null` ([`Patch::Null`](orange_core::model::Patch::Null)) deletes a member. How lists and nested
    /// objects are merged is not published: send them whole.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::{StatusChangeReason, TicketPatch, TicketStatus};
    ///
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// let refusal = TicketPatch::new()
    ///     .status(TicketStatus::Acknowledged)
    ///     .status_change_reason(StatusChangeReason::ResolutionRefused)
    ///     .status_change_details("Le bâtiment C manque toujours.");
    /// let ticket = tickets.patch(&ticket, refusal).await?;
    /// println!("{:?}", ticket.status());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`replace`](Self::replace), but the status before is that of `ticket`, and every move is checked;
    /// a reason makes one of a status that stays.
    pub async fn patch(
        &self,
        ticket: &Tagged<Ticket>,
        patch: impl Into<TicketPatch>,
    ) -> Result<Tagged<Ticket>> {
        let (id, version) = preconditions::target(ticket)?;
        let patch = patch.into();
        preconditions::patched(ticket, &patch)?;
        let operation = PatchTicket::new(&id, version, patch.clone());
        let tickets = self.with_shared_deadline();
        match tickets.service().send(&operation).await {
            Err(error) if is_lost(&error) => tickets.settle(&id, error, &Wanted::part(ticket, &patch)).await,
            result => result,
        }
    }

    /// What has become of a write whose first answer was lost and whose repetition was refused: the ticket
    /// if it is as it should be, the refusal otherwise.
    async fn settle(&self, id: &str, refusal: Error, wanted: &Wanted<'_>) -> Result<Tagged<Ticket>> {
        match self.get(id).await {
            Ok(now) if wanted.is_there(&now) => Ok(now),
            _ => Err(refusal),
        }
    }
}

/// Whether a refusal may come from our own first attempt: the version is no longer the one that was read, or, where
/// the OI looks at the move first, the ticket is no longer where it could be moved from.
fn is_lost(error: &Error) -> bool {
    let refused = error.is_precondition_failed() || error.is_conflict() || error.is_forbidden();
    refused && error.outcome_unknown()
}

//! Raising tickets and changing them, each change once.

use orange_core::model::Tagged;
use orange_core::{Error, Result};

use crate::client::AnomalieAdresses;
use crate::fields::ticket;
use crate::guard;
use crate::models::{Ticket, TicketCreate, TicketPatch};
use crate::operations::{CreateTicket, PatchTicket, ReplaceTicket};
use crate::wanted::Wanted;

/// Tickets with one `externalId` that are looked at.
const FOUND_AT_MOST: u64 = 10;

impl AnomalieAdresses {
    /// Raises a ticket: any of the four kinds.
    ///
    /// It is sent once: creating is not idempotent. After an error that
    /// [may have taken effect](orange_core::Error::may_have_taken_effect), a broken connection for one, look
    /// for the ticket [by your own `externalId`](Self::by_external_id) before you raise it again, or let
    /// [`create_once`](Self::create_once) do that.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::ModificationTicketCreate;
    /// use orange_anomalie_adresse::models::{CityIssue, ModificationIssues};
    ///
    /// let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
    /// let ticket = ModificationTicketCreate::new("RIPX", "OCZ1", ["IMB/09122/X/00A7"], issues)
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

    /// Raises a ticket that has an `externalId`, and after an ambiguous failure looks whether it is there.
    ///
    /// When no answer came (a broken connection, a time limit, a 5xx), the OI may have the ticket. Then it
    /// is looked up by its `externalId`, and if it is there, it is the answer. If it is not, or cannot be
    /// looked up, the error of the creation comes back: nothing is ever sent twice. The OI may also show a
    /// ticket only after a while, so look again, [by `externalId`](Self::by_external_id), before you repeat
    /// the call. All of it takes no longer than one operation may: what the creation leaves of that time is for
    /// looking.
    ///
    /// An `externalId` that is not yours alone finds somebody else's ticket: give each ticket its own.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     tickets: orange_anomalie_adresse::AnomalieAdresses,
    /// #     ticket: orange_anomalie_adresse::ModificationTicketCreate,
    /// # ) -> orange_core::Result<()> {
    /// let raised = tickets.create_once(ticket.external_id("OCZ1-2025-000117")).await?;
    /// println!("{:?}", raised.id());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`create`](Self::create); before any I/O, a ticket without `externalId`.
    pub async fn create_once(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        let ticket = ticket.into();
        let external_id = ticket.external_id().filter(|id| !id.is_empty()).map(str::to_owned);
        let external_id = external_id
            .ok_or_else(|| Error::invalid("externalId", "is required to find the ticket again"))?;
        let tickets = self.as_one_operation();
        let error = match tickets.create(ticket).await {
            Err(error) if error.may_have_taken_effect() => error,
            result => return result,
        };
        let found = tickets.by_external_id(&external_id).await;
        let Ok([found]) = found.as_deref() else { return Err(error) };
        let Some(id) = found.id() else { return Err(error) };
        tickets.get(id).await.map_err(|_| error)
    }

    /// The tickets that carry an `externalId` of the OC: none, one, or several if it was not unique.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// match tickets.by_external_id("OCZ1-2025-000117").await?.as_slice() {
    ///     [] => println!("not raised yet"),
    ///     [ticket, ..] => println!("{:?}", ticket.id()),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What any call may meet. An OI that passes the filter over would show tickets of others, so each is
    /// compared once more here.
    pub async fn by_external_id(&self, external_id: &str) -> Result<Vec<Ticket>> {
        let mut found = self
            .list()
            .filter(ticket::external_id().eq(external_id))
            .limit(FOUND_AT_MOST)
            .send()
            .await?
            .into_items();
        found.retain(|ticket| ticket.external_id() == Some(external_id));
        Ok(found)
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
        let (id, version) = guard::target(ticket)?;
        guard::replaced(ticket)?;
        let operation = ReplaceTicket::new(&id, version, Ticket::clone(ticket));
        let tickets = self.as_one_operation();
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
        let (id, version) = guard::target(ticket)?;
        let patch = patch.into();
        guard::patched(ticket, &patch)?;
        let operation = PatchTicket::new(&id, version, patch.clone());
        let tickets = self.as_one_operation();
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
    refused && error.may_have_taken_effect()
}

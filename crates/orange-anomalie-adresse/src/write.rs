//! Creation and changes of tickets.

use orange_core::model::Tagged;
use orange_core::{Error, Result};

use crate::client::AnomalieAdresses;
use crate::expected_state::ExpectedState;
use crate::models::{Ticket, TicketCreate, TicketPatch};
use crate::operations::{CreateTicket, PatchTicket, ReplaceTicket};
use crate::preconditions;

impl AnomalieAdresses {
    /// Creates a ticket of any of the four kinds.
    ///
    /// The request is not retried, because it is not idempotent. After an error with an
    /// [unknown outcome](orange_core::Error::outcome_unknown), such as a broken connection, search for the ticket
    /// [by its `externalId`](Self::by_external_id) before you create it again. For a ticket with an `externalId`, prefer
    /// [`find_or_create`](Self::find_or_create), which searches before the creation, and again if its outcome is unknown.
    ///
    /// Identifiers of buildings are [not checked](crate::models::RelatedBuildingCreate::building), because no format is
    /// published for them.
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
    /// let created = tickets.create(ticket).await?;
    /// println!("{} is {:?}", created.id(), created.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error with all violations before any I/O if the ticket is invalid. Recommendations are not violations
    /// but [warnings](crate::CreationTicketCreate::warnings). Otherwise, returns an error if the request fails. If the
    /// process of the OI does not allow the ticket, [`is_forbidden`](orange_core::Error::is_forbidden) is true.
    pub async fn create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        self.service().send(&CreateTicket::new(ticket)).await
    }

    /// Replaces a ticket that was read and changed.
    ///
    /// Sends all received properties, including unknown ones. Sends the version that was read in `If-Match`, so that a
    /// concurrent change is not overwritten.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::{StatusChangeReason, TicketStatus};
    ///
    /// let mut ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// ticket.status = Some(TicketStatus::Closed);
    /// ticket.status_change_reason = Some(StatusChangeReason::ResolutionAccepted);
    /// match tickets.replace(&ticket).await {
    ///     Err(error) if error.is_precondition_failed() => println!("changed by another client: read it again"),
    ///     result => println!("{:?}", result?.status),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// If the response of an attempt was lost and the retry receives 412, the ticket is read. If it has the expected state,
    /// it is returned, because the first attempt took effect. The same applies to 403 and 409, for an OI that checks the
    /// transition before the version. All requests share the time limit of one operation.
    ///
    /// # Errors
    /// Returns an error before any I/O if the ticket has no `id`, has neither an `ETag` nor `@version`, or has a status
    /// that its [history](Ticket::history) does not allow. The status is not checked if an entry of the history has no date
    /// with a time zone, or if the history has an impossible transition. Otherwise, returns an error if the request fails:
    /// [`is_precondition_failed`](orange_core::Error::is_precondition_failed) if the ticket has changed since it was read,
    /// [`is_forbidden`](orange_core::Error::is_forbidden) if the process of the OI does not allow the transition.
    pub async fn replace(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        let (id, version) = preconditions::id_and_version(ticket)?;
        preconditions::check_replacement(ticket)?;
        let operation = ReplaceTicket::new(&id, version, Ticket::clone(ticket));
        let tickets = self.with_shared_deadline();
        match tickets.service().send(&operation).await {
            Err(error) if may_be_own_write(&error) => {
                tickets.resolve_lost_response(&id, error, &ExpectedState::after_replacement(ticket)).await
            }
            result => result,
        }
    }

    /// Changes some properties of a ticket that was read. The others are not sent.
    ///
    /// [`Patch::Null`](orange_core::model::Patch::Null) deletes a property. How lists and nested objects are merged is not
    /// published, so send them completely.
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
    /// println!("{:?}", ticket.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`replace`](Self::replace), except that the transition is checked from the status of `ticket`.
    /// A patch with a reason is a transition even if the status stays the same. The transition is not checked if `ticket`
    /// has no status or an unknown one.
    pub async fn patch(
        &self,
        ticket: &Tagged<Ticket>,
        patch: impl Into<TicketPatch>,
    ) -> Result<Tagged<Ticket>> {
        let (id, version) = preconditions::id_and_version(ticket)?;
        let patch = patch.into();
        preconditions::check_patch(ticket, &patch)?;
        let operation = PatchTicket::new(&id, version, patch.clone());
        let tickets = self.with_shared_deadline();
        match tickets.service().send(&operation).await {
            Err(error) if may_be_own_write(&error) => {
                tickets.resolve_lost_response(&id, error, &ExpectedState::after_patch(ticket, &patch)).await
            }
            result => result,
        }
    }

    /// Resolves a write whose first response was lost and whose retry failed with `error`: returns the ticket if it has the
    /// expected state, otherwise `error`.
    async fn resolve_lost_response(
        &self,
        id: &str,
        error: Error,
        expected: &ExpectedState<'_>,
    ) -> Result<Tagged<Ticket>> {
        match self.get(id).await {
            Ok(current) if expected.matches(&current) => Ok(current),
            _ => Err(error),
        }
    }
}

/// Whether an earlier attempt of the same write may be the cause of the error: it changed the version, or the status that
/// an OI checks first.
fn may_be_own_write(error: &Error) -> bool {
    let is_conflict = error.is_precondition_failed() || error.is_conflict() || error.is_forbidden();
    is_conflict && error.outcome_unknown()
}

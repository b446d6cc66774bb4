//! Tickets by the `externalId` of the OC, so that each is raised once.

use orange_core::model::Tagged;
use orange_core::operation::Operation as _;
use orange_core::{Error, Result};

use crate::client::AnomalieAdresses;
use crate::fields::ticket;
use crate::models::{Ticket, TicketCreate};
use crate::operations::CreateTicket;

/// Most tickets with one `externalId` that are read.
const MAX_FOUND: usize = 10;

impl AnomalieAdresses {
    /// Returns the ticket that carries the `externalId` of `ticket`, and raises `ticket` if there is none.
    ///
    /// The OI is searched first, so a second call returns the ticket of the first one, also from another process
    /// or after a restart. A ticket is raised only if the search proves that there is none. If the answer to
    /// the creation is lost (a broken connection, a time limit, a 5xx), the OI is searched again; nothing is sent
    /// twice. All of it takes no longer than one operation.
    ///
    /// The ticket that is found is returned as it is, whatever its status and content: its
    /// [`status`](Ticket::status) and [`creation_date`](Ticket::creation_date) tell an old ticket from a new one.
    /// Give each ticket an `externalId` of its own.
    ///
    /// # Races
    ///
    /// The API has no creation that is conditional on an `externalId`. Two tickets are raised if two calls search
    /// at the same time and both find none, or if the OI shows a new ticket only after a while and the call is
    /// repeated meanwhile. Raise the tickets of one `externalId` from one place, one after the other.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     tickets: orange_anomalie_adresse::AnomalieAdresses,
    /// #     ticket: orange_anomalie_adresse::ModificationTicketCreate,
    /// # ) -> orange_core::Result<()> {
    /// let ticket = tickets.find_or_create(ticket.external_id("OCZ1-2025-000117")).await?;
    /// println!("{:?} is {:?}", ticket.id(), ticket.status());
    /// # Ok(()) }
    /// ```
    ///
    /// A ticket that is found is read once more for its `ETag`. If that fails, it is returned as the search showed
    /// it, without `ETag`.
    ///
    /// # Errors
    /// Before any I/O, a ticket without `externalId` and every rule that [`create`](Self::create) checks. As
    /// [`by_external_id`](Self::by_external_id), in which case nothing was raised. `externalId` where several
    /// tickets carry it. As [`create`](Self::create); an error that
    /// [may have taken effect](Error::outcome_unknown) means that the second search did not find the ticket
    /// either.
    pub async fn find_or_create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        let ticket = ticket.into();
        let external_id = ticket.external_id().unwrap_or_default().to_owned();
        check(&external_id)?;
        let creation = CreateTicket::new(ticket);
        // A ticket that breaks a rule is refused before the search.
        drop(creation.request()?);
        let tickets = self.with_shared_deadline();
        if let Some(found) = tickets.find(&external_id).await? {
            return Ok(found);
        }
        match tickets.service().send(&creation).await {
            Err(error) if error.outcome_unknown() => match tickets.find(&external_id).await {
                Ok(Some(found)) => Ok(found),
                _ => Err(error),
            },
            result => result,
        }
    }

    /// The tickets that carry an `externalId` of the OC: none, one, or several if it was not unique.
    ///
    /// An empty answer is a fact: an OI that did not search, or whose answer may be incomplete, is an error.
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
    /// Before any I/O, an empty `externalId`. An error for which
    /// [`is_filter_ignored`](Error::is_filter_ignored) holds if the OI returns a ticket with another `externalId`
    /// or with none. As any list: a ticket that cannot be read, or that the counts name and that did not come.
    pub async fn by_external_id(&self, external_id: &str) -> Result<Vec<Ticket>> {
        check(external_id)?;
        let filter = ticket::external_id().eq(external_id).exact();
        // The walk is complete or an error: an incomplete page is not taken for an end.
        self.list().filter(filter).limit(MAX_FOUND as u64).items().collect(MAX_FOUND).await
    }

    /// The one ticket with an `externalId`, with its `ETag` if it can be read.
    async fn find(&self, external_id: &str) -> Result<Option<Tagged<Ticket>>> {
        let mut found = self.by_external_id(external_id).await?;
        if found.len() > 1 {
            let ids: Vec<&str> = found.iter().filter_map(Ticket::id).collect();
            let rule = format!("`{external_id}` must be carried by one ticket, not by {}", ids.join(", "));
            return Err(Error::invalid("externalId", rule));
        }
        let Some(ticket) = found.pop() else { return Ok(None) };
        let read = match ticket.id() {
            Some(id) => self.get(id).await.ok(),
            None => None,
        };
        Ok(Some(read.unwrap_or_else(|| Tagged::new(ticket, None))))
    }
}

fn check(external_id: &str) -> Result<()> {
    match external_id.trim().is_empty() {
        true => Err(Error::invalid("externalId", "is required to find the ticket, and must not be empty")),
        false => Ok(()),
    }
}

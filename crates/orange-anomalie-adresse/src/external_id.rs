//! Tickets by the `externalId` of the OC, to create each ticket once.

use orange_core::model::Tagged;
use orange_core::operation::Operation as _;
use orange_core::{Error, Result};

use crate::client::AnomalieAdresses;
use crate::fields::ticket;
use crate::models::{Ticket, TicketCreate};
use crate::operations::CreateTicket;

/// Maximum number of tickets with one `externalId` that are read.
const MAX_FOUND: usize = 10;

impl TicketCreate {
    /// The OC's own reference for the ticket.
    pub fn external_id(&self) -> Option<&str> {
        let external_id = match self {
            Self::Creation(ticket) => &ticket.external_id,
            Self::NewBuilding(ticket) => &ticket.external_id,
            Self::Modification(ticket) => &ticket.external_id,
            Self::NbLogements(ticket) => &ticket.external_id,
            Self::Other(ticket) => &ticket.external_id,
        };
        external_id.as_deref()
    }
}

impl AnomalieAdresses {
    /// Returns the ticket with the `externalId` of `ticket`, or creates `ticket` if there is none.
    ///
    /// The OI is searched first, so a second call returns the ticket of the first one, also from another process or after a
    /// restart. The ticket is created only if the search proves that there is none. If the response to the creation is lost
    /// (a broken connection, a time limit, a 5xx), the OI is searched again. The creation is never sent twice. All requests
    /// share the time limit of one operation.
    ///
    /// An existing ticket is returned regardless of its status and content. Check its [`status`](Ticket::status) and
    /// [`creation_date`](Ticket::creation_date) to recognize an old ticket. Use a unique `externalId` for each ticket.
    ///
    /// An existing ticket is read again for its `ETag`. If this fails, the ticket of the search is returned, without `ETag`.
    ///
    /// # Race conditions
    ///
    /// The API has no creation that is conditional on an `externalId`. Two tickets are created if two calls search at the
    /// same time, or if a call is repeated before the OI lists the new ticket. Serialize the calls with one `externalId`.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     tickets: orange_anomalie_adresse::AnomalieAdresses,
    /// #     ticket: orange_anomalie_adresse::ModificationTicketCreate,
    /// # ) -> orange_core::Result<()> {
    /// let ticket = tickets.find_or_create(ticket.external_id("OCZ1-2025-000117")).await?;
    /// println!("{} is {:?}", ticket.id(), ticket.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error in these cases:
    ///
    /// - The ticket is invalid or has no `externalId`. Nothing is sent.
    /// - The search fails, with the errors of [`by_external_id`](Self::by_external_id). Nothing is created.
    /// - Several tickets have the `externalId`.
    /// - The creation fails, with the errors of [`create`](Self::create). If its
    ///   [outcome is unknown](Error::outcome_unknown), the second search failed too, or did not find exactly one ticket.
    pub async fn find_or_create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        let ticket = ticket.into();
        let external_id = ticket.external_id().unwrap_or_default().to_owned();
        check_not_blank(&external_id)?;
        let creation = CreateTicket::new(ticket);
        // Building the request validates the ticket, before the search.
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

    /// Reads the tickets with an `externalId` of the OC: none, one, or several if it is not unique. At most 10 are read.
    ///
    /// An empty result means that there is no such ticket. If the OI ignores the filter, or the response is incomplete, the
    /// result is an error.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// match tickets.by_external_id("OCZ1-2025-000117").await?.as_slice() {
    ///     [] => println!("not created yet"),
    ///     [ticket, ..] => println!("{}", ticket.id()),
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the `externalId` is blank. Returns an error with
    /// [`is_filter_ignored`](Error::is_filter_ignored) if the OI returns a ticket with another `externalId` or without one.
    /// Otherwise, returns an error if the request fails, a ticket cannot be decoded, or the list is incomplete according to
    /// its counts.
    pub async fn by_external_id(&self, external_id: &str) -> Result<Vec<Ticket>> {
        check_not_blank(external_id)?;
        let filter = ticket::external_id().eq(external_id).exact();
        self.list().filter(filter).limit(MAX_FOUND as u64).items().collect_up_to(MAX_FOUND).await
    }

    /// Reads the only ticket with an `externalId`, with its `ETag` if possible.
    async fn find(&self, external_id: &str) -> Result<Option<Tagged<Ticket>>> {
        let mut found = self.by_external_id(external_id).await?;
        if found.len() > 1 {
            let ids: Vec<&str> = found.iter().map(Ticket::id).collect();
            let rule = format!("must be unique: `{external_id}` belongs to the tickets {}", ids.join(", "));
            return Err(Error::invalid("externalId", rule));
        }
        let Some(ticket) = found.pop() else { return Ok(None) };
        let with_etag = self.get(ticket.id()).await.ok();
        Ok(Some(with_etag.unwrap_or_else(|| Tagged::new(ticket, None))))
    }
}

fn check_not_blank(external_id: &str) -> Result<()> {
    if external_id.trim().is_empty() {
        return Err(Error::invalid("externalId", "is required to find the ticket and must not be blank"));
    }
    Ok(())
}

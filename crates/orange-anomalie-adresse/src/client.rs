//! The calls on tickets.

use orange_core::model::Tagged;
use orange_core::paging::List;
use orange_core::query::{Filter, Query};
use orange_core::{Client, Result, Service};

use crate::generated::API;
use crate::guard;
use crate::models::{Ticket, TicketCreate, TicketPatch};
use crate::operations::{CountTickets, CreateTicket, GetTicket, ListTickets, PatchTicket, ReplaceTicket};

/// The Anomalie Adresse API of one operator. Cheap to clone.
///
/// ```no_run
/// use orange_anomalie_adresse::AnomalieAdresses;
/// use orange_core::Client;
///
/// # async fn run() -> orange_core::Result<()> {
/// let tickets = AnomalieAdresses::new(&Client::from_env()?);
/// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
/// println!("{:?}", ticket.status());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct AnomalieAdresses {
    service: Service,
}

impl AnomalieAdresses {
    /// The API at Orange: `/anomalie-adresse` below the base URL of `client`.
    pub fn new(client: &Client) -> Self {
        Self { service: client.service(&API) }
    }

    /// The API at another path below the base URL of the client, such as that of another operator of
    /// the interop group.
    ///
    /// ```
    /// use orange_anomalie_adresse::AnomalieAdresses;
    /// use orange_core::{Client, Credentials};
    ///
    /// # fn main() -> orange_core::Result<()> {
    /// let client = Client::builder()
    ///     .credentials(Credentials::new("id", "secret")?)
    ///     .base_url("https://operator.example")
    ///     .token_url("https://operator.example/oauth/token")
    ///     .build()?;
    /// let tickets = AnomalieAdresses::new(&client).with_base_path("/api/v2/anomalie-adresse")?;
    /// assert_eq!(tickets.service().base().as_str(), "https://operator.example/api/v2/anomalie-adresse");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// A path that does not begin with `/`, or that holds a query or a fragment.
    pub fn with_base_path(self, path: &str) -> Result<Self> {
        Ok(Self { service: self.service.with_base_path(path)? })
    }

    /// Another path for one operation, by its id. Orange documents only the path of `getTicket`; the
    /// others are inferred, and this is how to correct one without waiting for us.
    ///
    /// ```
    /// # use orange_anomalie_adresse::AnomalieAdresses;
    /// # fn correct(tickets: AnomalieAdresses) -> AnomalieAdresses {
    /// tickets.with_path("listTickets", "/tickets")
    /// # }
    /// ```
    #[must_use]
    pub fn with_path(self, operation_id: impl Into<String>, template: impl Into<String>) -> Self {
        Self { service: self.service.with_path(operation_id, template) }
    }

    /// What sends the operations: for the values in [`operations`](crate::operations).
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// Lists tickets: refine it, then send it, walk it or count it.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::{TicketStatus, fields::ticket};
    ///
    /// let mut waiting = tickets
    ///     .list()
    ///     .filter(ticket::status().eq(TicketStatus::Pending))
    ///     .sort(ticket::creation_date().desc())
    ///     .items();
    /// while let Some(ticket) = waiting.next().await {
    ///     println!("{:?}", ticket?.status_change_details());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// A field that does not exist and a comparison with something else do not compile:
    ///
    /// ```compile_fail
    /// orange_anomalie_adresse::fields::ticket::statuss();
    /// ```
    ///
    /// ```compile_fail
    /// orange_anomalie_adresse::fields::ticket::total_duration().eq("a week");
    /// ```
    ///
    /// A field that this crate has no function for is one call away:
    /// [`field("x.y")`](orange_core::query::field).
    pub fn list(&self) -> List<ListTickets> {
        self.service.list(ListTickets::new())
    }

    /// How many tickets the filters let through, by a request whose answer has no body.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::ticket;
    ///
    /// let overdue = tickets.count([ticket::total_duration().gt(604_800)]).await?;
    /// let all = tickets.count([]).await?;
    /// println!("{overdue} of {all} tickets took more than a week");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Besides what any call may meet, a decode error when the answer has no `X-Total-Count`. Whether
    /// Orange answers HEAD is not documented; `list().count()` counts by a page of one instead.
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountTickets::new().with_query(query)).await
    }

    /// Reads a ticket, and its version with it.
    ///
    /// Orange answers with an array of one, other operators with the ticket itself; both are read.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// println!("{:?} since {:?}", ticket.status(), ticket.last_update_date());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An id that cannot stand in a path, before any I/O. A ticket that does not exist, or that this
    /// operator may not see, is an error for which [`is_not_found`](orange_core::Error::is_not_found)
    /// holds: a 404 or an empty array.
    pub async fn get(&self, id: &str) -> Result<Tagged<Ticket>> {
        self.service.send(&GetTicket::new(id)).await
    }

    /// Reads a ticket, or `None` if it does not exist or may not be seen.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// if tickets.get_opt("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?.is_none() {
    ///     println!("no such ticket");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`get`](Self::get), but for the ticket that is not there.
    pub async fn get_opt(&self, id: &str) -> Result<Option<Tagged<Ticket>>> {
        self.service.send_opt(&GetTicket::new(id)).await
    }

    /// Reads some first-level members of a ticket. Without `id` and `@version` among them it cannot be
    /// written back.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let id = "22e61758-924d-4ad7-b259-e4fcb1ea8808";
    /// let ticket = tickets.get_fields(id, ["id", "@version", "status"]).await?;
    /// println!("{:?}", ticket.status());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`get`](Self::get); a dotted field is refused before any I/O.
    pub async fn get_fields<I>(&self, id: &str, fields: I) -> Result<Tagged<Ticket>>
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.service.send(&GetTicket::new(id).with_query(Query::new().fields(fields))).await
    }

    /// Raises a ticket: any of the four kinds.
    ///
    /// It is sent once: creating is not idempotent, so after a broken connection look for the ticket,
    /// by your own `externalId`, before you raise it again.
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
    /// Every rule of the specification that the ticket breaks, before any I/O. 403 where the operator
    /// refuses the ticket as a step of the process.
    pub async fn create(&self, ticket: impl Into<TicketCreate>) -> Result<Tagged<Ticket>> {
        self.service.send(&CreateTicket::new(ticket)).await
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
    /// # Errors
    /// Before any I/O, a ticket without `id`, or with neither an `ETag` nor `@version`. 412
    /// ([`is_precondition_failed`](orange_core::Error::is_precondition_failed)) when the ticket has
    /// changed since it was read, 403 when the step is not part of the process.
    pub async fn replace(&self, ticket: &Tagged<Ticket>) -> Result<Tagged<Ticket>> {
        let (id, version) = guard::target(ticket)?;
        self.service.send(&ReplaceTicket::new(id, version, Ticket::clone(ticket))).await
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
    /// As [`replace`](Self::replace).
    pub async fn patch(
        &self,
        ticket: &Tagged<Ticket>,
        patch: impl Into<TicketPatch>,
    ) -> Result<Tagged<Ticket>> {
        let (id, version) = guard::target(ticket)?;
        self.service.send(&PatchTicket::new(id, version, patch)).await
    }
}

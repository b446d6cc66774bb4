//! API handle and read operations.

use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::attachments::Attachments;
use crate::event_list::Events;
use crate::generated::API;
use crate::models::Ticket;
use crate::notes::Notes;
use crate::operations::{CountTickets, GetTicket, ListTickets};

/// The Anomalie Adresse API of one operator. The base path at Orange is `/anomalie-adresse`. Cheap to clone.
///
/// ```no_run
/// use orange_anomalie_adresse::AnomalieAdresses;
/// use orange_core::Client;
///
/// # async fn run() -> orange_core::Result<()> {
/// let tickets = AnomalieAdresses::new(&Client::from_env()?);
/// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
/// println!("{:?}", ticket.status);
/// # Ok(()) }
/// ```
///
/// # Paths
///
/// Another operator of the interop group may have another base path. Orange documents the path of `getTicket` only. The
/// other paths are inferred. To correct one, use [`with_path`](Self::with_path):
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
/// let tickets = tickets.with_path("listTickets", "/tickets");
/// assert_eq!(tickets.service().base().as_str(), "https://operator.example/api/v2/anomalie-adresse");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct AnomalieAdresses {
    service: Service,
}

orange_core::api_handle!(AnomalieAdresses, API);

impl AnomalieAdresses {
    /// Allows links to another origin, such as the file server in an attachment's
    /// [`uri`](crate::models::Attachment::uri). No credentials are sent there.
    ///
    /// ```
    /// # use orange_anomalie_adresse::AnomalieAdresses;
    /// # fn with_files(tickets: AnomalieAdresses) -> orange_core::Result<AnomalieAdresses> {
    /// tickets.with_link_origin("https://files.operator.example")
    /// # }
    /// ```
    ///
    /// # Errors
    /// Returns an error if `origin` is not a scheme, a host and an optional port, or if it is `http` to a remote host that
    /// [`allow_http_to`](orange_core::ClientBuilder::allow_http_to) does not name.
    pub fn with_link_origin(self, origin: &str) -> Result<Self> {
        Ok(Self { service: self.service.with_link_origin(origin)? })
    }

    /// A handle whose requests share the time limit of one operation.
    pub(crate) fn with_shared_deadline(&self) -> Self {
        Self { service: self.service.with_shared_deadline() }
    }

    /// Lists tickets. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
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
    ///     println!("{:?}", ticket?.status_change_details);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// A misspelt field, and a comparison with a value of another type, do not compile:
    ///
    /// ```compile_fail
    /// orange_anomalie_adresse::fields::ticket::statuss();
    /// ```
    ///
    /// ```compile_fail
    /// orange_anomalie_adresse::fields::ticket::total_duration().eq("a week");
    /// ```
    ///
    /// For fields without a generated path, use [`field("x.y")`](orange_core::query::field).
    ///
    /// A `limit` above 100 is refused before any I/O. The interop group sets this maximum; Orange documents none. To exceed
    /// it, use a raw request:
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::Ticket;
    /// use orange_core::operation::Method;
    ///
    /// let large = tickets.service().raw(Method::GET, "").returning_page::<Ticket>();
    /// let mut all = tickets.service().list(large).limit(500).items();
    /// # let _ = all.next().await; Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListTickets> {
        self.service.list(ListTickets::new())
    }

    /// Counts the tickets that match the filters, with a `HEAD` request.
    ///
    /// The response has no body, so it does not show whether the OI applied the filters. If a decision depends on the count,
    /// use [`list().count()`](orange_core::pagination::List::count), which checks the ticket that it reads. Orange does not
    /// document whether it supports `HEAD`.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::ticket;
    ///
    /// // 604 800 seconds are a week.
    /// let long = tickets.count([ticket::total_duration().gt(604_800)]).await?;
    /// let all = tickets.count([]).await?;
    /// println!("{long} of {all} tickets took more than a week");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails or the response has no `X-Total-Count`.
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountTickets::new().with_query(query)).await
    }

    /// Reads a ticket with its version.
    ///
    /// Orange responds with an array of one ticket, other operators with the ticket itself. Both are decoded.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let ticket = tickets.get("22e61758-924d-4ad7-b259-e4fcb1ea8808").await?;
    /// println!("{:?} since {:?}", ticket.status, ticket.last_update_date);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. If
    /// the ticket does not exist or is not visible to this operator, the response is a 404 or an empty array, and
    /// [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn get(&self, id: &str) -> Result<Tagged<Ticket>> {
        self.service.send(&GetTicket::new(id)).await
    }

    /// Reads a ticket. Returns `None` if it does not exist or is not visible to this operator.
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
    /// Returns the errors of [`get`](Self::get), except for a missing ticket.
    pub async fn get_opt(&self, id: &str) -> Result<Option<Tagged<Ticket>>> {
        self.service.send_opt(&GetTicket::new(id)).await
    }

    /// Reads the ticket at a link, such as the `href` of a related ticket or of an event, or the `Location` of a created
    /// ticket.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses, href: &str) -> orange_core::Result<()> {
    /// let ticket = tickets.get_by_link(href).await?;
    /// println!("{:?}", ticket.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error with the field `link` before any I/O if the link leads to an origin other than that of this API or of
    /// [`with_link_origin`](Self::with_link_origin). Otherwise, returns the errors of [`get`](Self::get).
    pub async fn get_by_link(&self, href: &str) -> Result<Tagged<Ticket>> {
        self.service.follow(href).await?.resource()
    }

    /// Reads the `id` and the selected top-level properties of a ticket. Select `@version` too, to update the ticket later.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let id = "22e61758-924d-4ad7-b259-e4fcb1ea8808";
    /// let ticket = tickets.get_fields(id, ["@version", "status"]).await?;
    /// println!("{:?}", ticket.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if a name contains a dot. Otherwise, returns the errors of [`get`](Self::get).
    pub async fn get_fields(
        &self,
        id: &str,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Result<Tagged<Ticket>> {
        self.service.send(&GetTicket::new(id).with_query(Query::new().fields(fields))).await
    }

    /// The notes of one ticket.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// notes.create("The gate code is with the caretaker.").await?;
    /// # Ok(()) }
    /// ```
    pub fn notes(&self, ticket_id: &str) -> Notes {
        Notes { service: self.service.clone(), ticket_id: ticket_id.to_owned() }
    }

    /// The attachments of one ticket.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// files.upload(FilePart::open("plan.pdf", "application/pdf").await?).await?;
    /// # Ok(()) }
    /// ```
    pub fn attachments(&self, ticket_id: &str) -> Attachments {
        Attachments { service: self.service.clone(), ticket_id: ticket_id.to_owned() }
    }

    /// The events of all tickets, for a commercial operator (OC) without a webhook or with missed events.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::event;
    ///
    /// let missed = tickets.events().count([event::time().gte("2025-06-01T00:00:00Z")]).await?;
    /// println!("{missed} events");
    /// # Ok(()) }
    /// ```
    pub fn events(&self) -> Events {
        Events { service: self.service.clone() }
    }
}

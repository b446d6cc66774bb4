//! The API of one operator, and reading from it.

use orange_core::model::Tagged;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::attachments::Attachments;
use crate::generated::API;
use crate::models::Ticket;
use crate::notes::Notes;
use crate::operations::{CountEvents, CountTickets, GetTicket, ListEvents, ListTickets};

/// The Anomalie Adresse API of one operator, at Orange `/anomalie-adresse` below the base URL. Cheap to clone.
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
///
/// # Paths
///
/// Another operator of the interop group may have another base path. Orange documents the path of `getTicket` only. The
/// others are inferred; [`with_path`](Self::with_path) corrects one:
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
    /// Lets links of the OI lead to another origin as well: to where it keeps the files that it names in
    /// [`uri`](crate::models::Attachment::uri). Nothing that says who we are goes there.
    ///
    /// ```
    /// # use orange_anomalie_adresse::AnomalieAdresses;
    /// # fn with_files(tickets: AnomalieAdresses) -> orange_core::Result<AnomalieAdresses> {
    /// tickets.with_link_origin("https://files.operator.example")
    /// # }
    /// ```
    ///
    /// # Errors
    /// What is no origin of scheme, host and maybe port; `http` to another machine.
    pub fn with_link_origin(self, origin: &str) -> Result<Self> {
        Ok(Self { service: self.service.with_link_origin(origin)? })
    }

    /// The same API, for a few calls that together take no longer than one.
    pub(crate) fn with_shared_deadline(&self) -> Self {
        Self { service: self.service.with_shared_deadline() }
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
    ///
    /// A page has 100 tickets at most, says the interop group; Orange states no maximum. A larger page can be
    /// asked for with a call of your own, which knows no maximum:
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
    ///
    /// The answer has no body, so an OI that does not apply the filters cannot be told from one that does. Where
    /// the count decides something, use [`list().count()`](orange_core::pagination::List::count), which checks the
    /// ticket it reads, or collect the tickets.
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

    /// Reads the ticket that a server pointed to: an `href` of a related ticket or of an event, the `Location` of
    /// a ticket that was raised.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses, href: &str) -> orange_core::Result<()> {
    /// let ticket = tickets.get_linked(href).await?;
    /// println!("{:?}", ticket.status());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// `link`, before any I/O: one that leads to another origin than that of this API or of
    /// [`with_link_origin`](Self::with_link_origin). As [`get`](Self::get).
    pub async fn get_linked(&self, href: &str) -> Result<Tagged<Ticket>> {
        self.service.follow(href).await?.tagged()
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

    /// The notes on one ticket.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// let notes = tickets.notes("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// notes.add("The gate code is with the caretaker.").await?;
    /// # Ok(()) }
    /// ```
    pub fn notes(&self, ticket_id: impl Into<String>) -> Notes {
        Notes::new(self.service.clone(), ticket_id.into())
    }

    /// The files on one ticket.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_core::upload::FilePart;
    ///
    /// let files = tickets.attachments("22e61758-924d-4ad7-b259-e4fcb1ea8808");
    /// files.upload(FilePart::open("plan.pdf", "application/pdf").await?).await?;
    /// # Ok(()) }
    /// ```
    pub fn attachments(&self, ticket_id: impl Into<String>) -> Attachments {
        Attachments::new(self.service.clone(), ticket_id.into())
    }

    /// Lists the events of all tickets, as the OI has sent them or would have: what an OC reads that does
    /// not receive them, or that was down when they came.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::event;
    /// use orange_anomalie_adresse::models::Event;
    ///
    /// let mut missed = tickets.events().filter(event::time().gte("2025-06-01T00:00:00Z")).items();
    /// while let Some(event) = missed.next().await {
    ///     if let Event::Update(update) = event? {
    ///         println!("{:?}", update.subject);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn events(&self) -> List<ListEvents> {
        self.service.list(ListEvents::new())
    }

    /// How many events the filters let through, by a request whose answer has no body.
    ///
    /// # Errors
    /// As [`count`](Self::count).
    pub async fn count_events(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountEvents::new().with_query(query)).await
    }
}

//! Waiting for a change of a ticket.

use orange_core::model::Tagged;
use orange_core::wait::Wait;

use crate::client::AnomalieAdresses;
use crate::lifecycle;
use crate::models::{Ticket, TicketStatus};

impl AnomalieAdresses {
    /// Waits until a ticket satisfies a predicate. Await the [`Wait`] to poll the ticket.
    ///
    /// The wait ends with [`ErrorKind::FinalState`](orange_core::ErrorKind::FinalState) if the ticket is CLOSED, REJECTED or
    /// CANCELED and the predicate does not hold. With [`wakeups`](Wait::wakeups), an event of the OI ends the pause between
    /// two reads. Events that are lost are covered by the poll.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use std::time::Duration;
    /// use orange_anomalie_adresse::TicketStatus;
    /// use orange_core::wait::Wakeups;
    ///
    /// // The handler of events calls `wakeups.wake(id)`, with the `subject` of the event.
    /// let wakeups = Wakeups::new();
    /// let ticket = tickets
    ///     .wait_until("22e61758-924d-4ad7-b259-e4fcb1ea8808", |ticket| {
    ///         matches!(ticket.status(), Some(TicketStatus::Pending | TicketStatus::Resolved))
    ///     })
    ///     .wakeups(&wakeups)
    ///     .interval(Duration::from_secs(60))
    ///     .timeout(Duration::from_secs(8 * 3600))
    ///     .on_state(|ticket| println!("{:?}", ticket.status()))
    ///     .await?;
    /// # let _ = ticket; Ok(()) }
    /// ```
    pub fn wait_until<'a>(
        &self,
        id: &str,
        mut predicate: impl FnMut(&Ticket) -> bool + Send + 'a,
    ) -> Wait<'a, Tagged<Ticket>> {
        let (tickets, ticket_id) = (self.clone(), id.to_owned());
        let read = move || {
            let (tickets, id) = (tickets.clone(), ticket_id.clone());
            async move { tickets.get(&id).await }
        };
        Wait::new(self.service().client(), id, read, move |ticket: &Tagged<Ticket>| predicate(ticket))
            .describe(|ticket| {
                ticket.status().map_or_else(|| "a ticket without a status".to_owned(), ToString::to_string)
            })
            .final_if(|ticket| ticket.status().and_then(lifecycle::is_final) == Some(true))
    }

    /// Waits until a ticket has a status. See [`wait_until`](Self::wait_until).
    ///
    /// A status that the ticket has only between two reads is not noticed.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::TicketStatus;
    ///
    /// let ticket = tickets.wait_for_status("22e61758-924d-4ad7-b259-e4fcb1ea8808", TicketStatus::Resolved).await?;
    /// tickets.accept(&ticket).await?;
    /// # Ok(()) }
    /// ```
    pub fn wait_for_status<'a>(&self, id: &str, status: TicketStatus) -> Wait<'a, Tagged<Ticket>> {
        self.wait_until(id, move |ticket| ticket.status() == Some(&status))
    }
}

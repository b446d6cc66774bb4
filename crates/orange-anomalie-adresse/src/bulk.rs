//! Bulk creation of tickets, with a limited number of concurrent requests.

use std::borrow::Borrow;
use std::collections::HashSet;

use orange_core::Error;
use orange_core::bulk::Bulk;
use orange_core::model::Tagged;

use crate::client::AnomalieAdresses;
use crate::models::{Ticket, TicketCreate};

impl AnomalieAdresses {
    /// Finds or creates many tickets by their `externalId`, with a limited number of concurrent requests. See
    /// [`find_or_create`](Self::find_or_create) for one ticket, and [`Bulk`] for the options.
    ///
    /// An interrupted run can be repeated, because existing tickets are found. If several tickets of the bulk have the same
    /// `externalId`, the outcome of all but the first is an error, because concurrent calls could create two tickets.
    ///
    /// ```no_run
    /// # async fn run(
    /// #     tickets: orange_anomalie_adresse::AnomalieAdresses,
    /// #     reports: Vec<orange_anomalie_adresse::TicketCreate>,
    /// # ) -> orange_core::Result<()> {
    /// let mut bulk = tickets.find_or_create_all(&reports).concurrency(2);
    /// while let Some(outcome) = bulk.next().await {
    ///     match outcome.result {
    ///         Ok(ticket) => println!("{:?} is {:?}", outcome.input.external_id(), ticket.id()),
    ///         Err(error) => println!("{:?}: {error}", outcome.input.external_id()),
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn find_or_create_all<'a, T: Borrow<TicketCreate> + Send + 'a>(
        &self,
        tickets: impl IntoIterator<Item = T, IntoIter: Send + 'a>,
    ) -> Bulk<'a, T, Tagged<Ticket>> {
        let (handle, mut external_ids) = (self.clone(), HashSet::new());
        Bulk::new(tickets, move |ticket| {
            let (handle, ticket) = (handle.clone(), ticket.borrow().clone());
            let external_id = ticket.external_id().map(str::to_owned);
            let is_unique = external_id.is_none_or(|id| external_ids.insert(id));
            async move {
                if !is_unique {
                    let rule = "must be unique: an earlier ticket of the bulk has it";
                    return Err(Error::invalid("externalId", rule));
                }
                handle.find_or_create(ticket).await
            }
        })
    }
}

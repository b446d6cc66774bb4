//! The events of all tickets, as a list.

use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::operations::{CountEvents, ListEvents};

/// The events of all tickets. Created by [`AnomalieAdresses::events`](crate::AnomalieAdresses::events).
///
/// # Source
/// Published by the interop group. That Orange serves them at this path is *inferred*.
#[derive(Clone, Debug)]
pub struct Events {
    pub(crate) service: Service,
}

orange_core::api_handle!(Events);

impl Events {
    /// Lists the events. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(tickets: orange_anomalie_adresse::AnomalieAdresses) -> orange_core::Result<()> {
    /// use orange_anomalie_adresse::fields::event;
    /// use orange_anomalie_adresse::models::Event;
    ///
    /// let events = tickets.events();
    /// let mut missed = events.list().filter(event::time().gte("2025-06-01T00:00:00Z")).items();
    /// while let Some(event) = missed.next().await {
    ///     if let Event::Update(update) = event? {
    ///         println!("{:?}", update.subject);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListEvents> {
        self.service.list(ListEvents::new())
    }

    /// Counts the events that match the filters, with a `HEAD` request.
    ///
    /// # Errors
    /// Returns the errors of [`AnomalieAdresses::count`](crate::AnomalieAdresses::count).
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&CountEvents::new().with_query(query)).await
    }
}

//! The freeze periods of one incident.

use orange_core::pagination::List;
use orange_core::query::Filter;
use orange_core::{Result, Service};

use crate::models::Language;
use crate::operations::ListFreezePeriods;

/// The freeze periods of one incident, which do not count towards the time to repair (MTTR) or the guaranteed time to
/// repair (GTR). Created by [`Incidents::freeze_periods`](crate::Incidents::freeze_periods).
///
/// # Source
/// *Inferred*. Orange names the resource. Its path is inferred.
#[derive(Clone, Debug)]
pub struct FreezePeriods {
    pub(crate) service: Service,
    pub(crate) incident_id: String,
}

orange_core::api_handle!(FreezePeriods, language: Language);

impl FreezePeriods {
    /// Lists the freeze periods. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let mut periods = incidents.freeze_periods("1805N42320").list().items();
    /// while let Some(period) = periods.next().await {
    ///     let period = period?;
    ///     println!("{:?} to {:?}", period.started_at, period.ended_at);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<ListFreezePeriods> {
        self.service.list(ListFreezePeriods::new(&self.incident_id))
    }

    /// Counts the freeze periods that match the filters. See [`List::count`].
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }
}

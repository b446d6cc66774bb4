//! Waiting for changes of an incident.

use orange_core::model::Tagged;
use orange_core::wait::Wait;

use crate::client::Incidents;
use crate::models::Incident;

impl Incidents {
    /// Waits until an incident satisfies a predicate. Await the [`Wait`] to poll the incident.
    ///
    /// Changes by Orange are visible within about 3 minutes. No status is known to be final, because only `VALIDATED` is
    /// published. If your contract names final statuses, pass them to [`final_if`](Wait::final_if).
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use std::time::Duration;
    /// use orange_incident::IncidentStatus;
    ///
    /// let validated = incidents
    ///     .wait_until("1805N42320", |incident| incident.status == Some(IncidentStatus::Validated))
    ///     .timeout(Duration::from_secs(1800))
    ///     .await?;
    /// # let _ = validated; Ok(()) }
    /// ```
    pub fn wait_until<'a>(
        &self,
        id: &str,
        mut predicate: impl FnMut(&Incident) -> bool + Send + 'a,
    ) -> Wait<'a, Tagged<Incident>> {
        let (incidents, incident_id) = (self.clone(), id.to_owned());
        let read = move || {
            let (incidents, id) = (incidents.clone(), incident_id.clone());
            async move { incidents.get(&id).await }
        };
        Wait::new(self.service().client(), id, read, move |incident: &Tagged<Incident>| predicate(incident))
            .describe(|incident| {
                incident
                    .status
                    .as_ref()
                    .map_or_else(|| "an incident without a status".to_owned(), ToString::to_string)
            })
    }
}

//! The API handle.

use orange_core::model::{Json, Tagged};
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::attachments::Attachments;
use crate::freeze_periods::FreezePeriods;
use crate::generated::API;
use crate::models::{Counter, Incident, IncidentCreate, IncidentPatch, Language};
use crate::notes::Notes;
use crate::operations::{
    AggregateIncidents, CreateIncident, GetDoc, GetIncident, GetStatus, GetVersion, ListIncidents,
    UpdateIncident,
};

/// The Incident API of Orange Business. The base path is `/incident/b2b/v1`. Cheap to clone.
///
/// The client needs an [API key](orange_core::Credentials::with_api_key).
///
/// Changes through the API are visible at once. Changes by Orange are visible within about 3 minutes.
///
/// ```no_run
/// use orange_core::Client;
/// use orange_incident::Incidents;
///
/// # async fn run() -> orange_core::Result<()> {
/// let incidents = Incidents::new(&Client::from_env()?);
/// let incident = incidents.get("1805N42320").await?;
/// println!("{:?}", incident.status);
/// # Ok(()) }
/// ```
///
/// # Options
///
/// Time limits, the retry policy and the language can be set for one request, or for all requests of a handle:
///
/// ```no_run
/// # use orange_incident::Incidents;
/// # async fn run(incidents: Incidents) -> orange_core::Result<()> {
/// use std::time::Duration;
/// use orange_incident::Language;
///
/// let french = incidents.with_language(Language::French).get("1805N42320").await?;
/// let quick = incidents.with_timeout(Duration::from_secs(5));
/// let notes = quick.notes("1805N42320").list().send().await?;
/// # let _ = (french, notes); Ok(()) }
/// ```
///
/// The default language is English.
///
/// # Paths
///
/// Orange documents the paths of `listIncidents` and `getIncident` only. The other paths are inferred. To correct one, use
/// [`with_path`](Self::with_path):
///
/// ```
/// # use orange_incident::Incidents;
/// # fn correct(incidents: Incidents) -> Incidents {
/// incidents.with_path("createNote", "/incidents/{incidentId}/comments")
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Incidents {
    service: Service,
}

orange_core::api_handle!(Incidents, API, language: Language);

impl Incidents {
    /// Lists incidents. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// The only filter operator of this API is equality (`eq`). Generated field paths have no others.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_incident::{Priority, incident};
    ///
    /// let mut urgent = incidents
    ///     .list()
    ///     .filter(incident::location().address().country().eq("FR"))
    ///     .filter(incident::priority().eq(Priority::P1))
    ///     .sort(incident::created_at().desc())
    ///     .items();
    /// while let Some(incident) = urgent.next().await {
    ///     let incident = incident?;
    ///     println!("{:?} in {:?}", incident.id, incident.get::<String>("location.address.city"));
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// A misspelt field, and a comparison with a value of another type, do not compile:
    ///
    /// ```compile_fail
    /// orange_incident::incident::statuss();
    /// ```
    ///
    /// ```compile_fail
    /// orange_incident::incident::is_escalated().eq("yes");
    /// ```
    ///
    /// A date is a string of RFC 3339:
    ///
    /// ```
    /// orange_incident::incident::created_at().eq("2025-06-01T08:30:00Z");
    /// ```
    ///
    /// Other operators than `eq` do not compile:
    ///
    /// ```compile_fail,E0277
    /// orange_incident::incident::created_at().gte("2025-06-01T08:30:00Z");
    /// ```
    ///
    /// For fields without a generated path, use [`field("x.y")`](orange_core::query::field). Other operators on such a field
    /// are an error before any I/O.
    pub fn list(&self) -> List<ListIncidents> {
        self.service.list(ListIncidents::new())
    }

    /// Counts the incidents that match the filters. See [`List::count`].
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }

    /// Reads an incident.
    ///
    /// Unknown properties are preserved, and accessible by their path.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// let incident = incidents.get("1805N42320").await?;
    /// let city: Option<String> = incident.get("location.address.city");
    /// println!("{:?} in {city:?}", incident.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. If
    /// the incident does not exist, the response is a 404 or an empty array, and
    /// [`is_not_found`](orange_core::Error::is_not_found) is true. An incident that Orange creates is visible within about
    /// 3 minutes.
    pub async fn get(&self, id: &str) -> Result<Tagged<Incident>> {
        self.service.send(&GetIncident::new(id)).await
    }

    /// Reads an incident. Returns `None` if it does not exist.
    ///
    /// # Errors
    /// Returns the errors of [`get`](Self::get), except for a missing incident.
    pub async fn get_opt(&self, id: &str) -> Result<Option<Tagged<Incident>>> {
        self.service.send_opt(&GetIncident::new(id)).await
    }

    /// Creates an incident. It is visible at once.
    ///
    /// The request is not retried. After an error with an [unknown outcome](orange_core::Error::outcome_unknown), check the
    /// list before you create the incident again. Orange documents no property that identifies an incident of the customer.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_incident::{Impact, IncidentCreate, IncidentType, ServiceCondition};
    ///
    /// let report = IncidentCreate::new()
    ///     .impact(Impact::S1)
    ///     .type_(IncidentType::Failure)
    ///     .service_condition(ServiceCondition::Interupted)
    ///     .description("No traffic on the access line since 08:30.");
    /// let created = incidents.create(report).await?;
    /// println!("{:?} is {:?}", created.id, created.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails: [`is_forbidden`](orange_core::Error::is_forbidden) with the read-only scope,
    /// [`is_not_found`](orange_core::Error::is_not_found) if the inferred path is wrong.
    ///
    /// # Source
    /// *Inferred*. Orange states that incidents can be created, but not how. The request is `POST /incidents` with the
    /// properties of an incident. It is not published which are required, nor whether one holds a reference of the customer.
    /// [`set`](IncidentCreate::set) adds a property that your contract names.
    pub async fn create(&self, incident: impl Into<IncidentCreate>) -> Result<Tagged<Incident>> {
        self.service.send(&CreateIncident::new(incident)).await
    }

    /// Changes some properties of an incident. The others are not sent. The change is visible at once.
    ///
    /// [`Patch::Null`](orange_core::model::Patch::Null) deletes a property. The request is not retried, because no protection
    /// against concurrent changes is documented. After an error with an
    /// [unknown outcome](orange_core::Error::outcome_unknown), read the incident before you change it again.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_incident::IncidentPatch;
    ///
    /// let patch = IncidentPatch::new().description("Traffic is back, with packet loss.");
    /// let incident = incidents.get("1805N42320").await?;
    /// let incident = incidents.patch(&incident, patch).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails:
    ///
    /// - [`is_forbidden`](orange_core::Error::is_forbidden) with the read-only scope,
    /// - [`is_not_found`](orange_core::Error::is_not_found) if the incident does not exist or the inferred path is wrong,
    /// - [`is_conflict`](orange_core::Error::is_conflict) if the state of the incident does not allow the change.
    ///
    /// # Source
    /// *Inferred*. Orange states that incidents can be updated, but not how. The request is `PATCH /incidents/{incidentId}`
    /// with the properties to change.
    pub async fn patch(
        &self,
        incident: &Tagged<Incident>,
        patch: impl Into<IncidentPatch>,
    ) -> Result<Tagged<Incident>> {
        self.service.send(&UpdateIncident::new(incident.id(), patch)).await
    }

    /// The notes of an incident.
    pub fn notes(&self, incident_id: &str) -> Notes {
        Notes { service: self.service.clone(), incident_id: incident_id.to_owned() }
    }

    /// The attachments of an incident. For those of a note, use [`Notes::attachments`].
    pub fn attachments(&self, incident_id: &str) -> Attachments {
        Attachments { service: self.service.clone(), incident_id: incident_id.to_owned() }
    }

    /// The freeze periods of an incident, which do not count towards the time to repair (MTTR) or the guaranteed time to repair
    /// (GTR).
    pub fn freeze_periods(&self, incident_id: &str) -> FreezePeriods {
        FreezePeriods { service: self.service.clone(), incident_id: incident_id.to_owned() }
    }

    /// Counts incidents, grouped by the values of properties. Changes by Orange are included within about 3 minutes.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_incident::incident;
    ///
    /// let french = incident::location().address().country().eq("FR");
    /// for counter in incidents.aggregate(["priority"], [french]).await? {
    ///     println!("{:?}: {:?}", counter.get::<String>("priority"), counter.count);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if `group_by` is empty. Otherwise, returns an error if the request fails.
    ///
    /// # Source
    /// *Inferred*. Orange names the resource. Path, parameters and response are inferred.
    pub async fn aggregate(
        &self,
        group_by: impl IntoIterator<Item = impl Into<String>>,
        filters: impl IntoIterator<Item = Filter>,
    ) -> Result<Vec<Counter>> {
        let query: Query = filters.into_iter().collect();
        self.service.send(&AggregateIncidents::new(group_by).with_query(query)).await
    }

    /// Reads the status of the components of the API.
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    ///
    /// # Source
    /// *Inferred*. Orange names the resource. Its path is inferred, and the shape of the response is not published.
    pub async fn status(&self) -> Result<Json> {
        self.service.send(&GetStatus::new()).await
    }

    /// Reads the version of the API.
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    ///
    /// # Source
    /// *Inferred*, as for [`status`](Self::status).
    pub async fn version(&self) -> Result<Json> {
        self.service.send(&GetVersion::new()).await
    }

    /// Reads the interface file of the API in Swagger format, which Orange publishes to subscribers.
    ///
    /// The file can replace the inferred parts of this crate. Save it beside `openapi.yaml`, and run
    /// `cargo xtask spec compare` to list the differences.
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    ///
    /// # Source
    /// *Inferred*, as for [`status`](Self::status).
    pub async fn doc(&self) -> Result<Json> {
        self.service.send(&GetDoc::new()).await
    }
}

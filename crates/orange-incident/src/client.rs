//! The calls on incidents.

use orange_core::model::Json;
use orange_core::pagination::List;
use orange_core::query::{Filter, Query};
use orange_core::{Result, Service};

use crate::attachments::Attachments;
use crate::generated::API;
use crate::models::{Counter, Incident, IncidentCreate, IncidentPatch, Language};
use crate::notes::Notes;
use crate::operations::{
    AggregateIncidents, CreateIncident, GetDoc, GetIncident, GetStatus, GetVersion, ListFreezePeriods,
    ListIncidents, UpdateIncident,
};

/// The Incident API of Orange Business, at `/incident/b2b/v1` below the base URL. Cheap to clone. The client needs an API
/// key.
///
/// What the API itself created or changed is visible in real time; what Orange created or changed is
/// visible within about 3 minutes.
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
/// # Options of a call
///
/// Time limits, retry policy and language can be set for one call, or for all calls of a handle:
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
/// The language is English unless the client or the handle has another one.
///
/// # Paths
///
/// Orange documents the paths of `listIncidents` and `getIncident` only. The others are inferred;
/// [`with_path`](Self::with_path) corrects one:
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
    /// Lists incidents: refine it, then send it, walk it or count it.
    ///
    /// The one operator of this API is equality, `eq`; another one of a typed field does not compile.
    ///
    /// An incident that Orange created or changed may be missing, or be as it was, for about 3 minutes;
    /// what was created or changed through the API is there at once.
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
    /// A field that does not exist and a comparison with something else do not compile:
    ///
    /// ```compile_fail
    /// orange_incident::incident::statuss();
    /// ```
    ///
    /// ```compile_fail
    /// orange_incident::incident::is_escalated().eq("yes");
    /// ```
    ///
    /// ```
    /// orange_incident::incident::created_at().eq("2025-06-01T08:30:00Z");
    /// ```
    ///
    /// ```compile_fail,E0277
    /// orange_incident::incident::created_at().gte("2025-06-01T08:30:00Z"); // only `eq`
    /// ```
    ///
    /// For fields without a generated path, use [`field("x.y")`](orange_core::query::field); with it an operator
    /// is refused before anything is sent.
    pub fn list(&self) -> List<ListIncidents> {
        self.service.list(ListIncidents::new())
    }

    /// Reads an incident.
    ///
    /// Members that this crate does not know are kept, and reachable by their path.
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
    /// An id that cannot stand in a path, before any I/O. An incident that does not exist is an error for
    /// which [`is_not_found`](orange_core::Error::is_not_found) holds: a 404 or an empty array. One that
    /// Orange created less than about 3 minutes ago may not exist yet.
    pub async fn get(&self, id: &str) -> Result<Incident> {
        self.service.send(&GetIncident::new(id)).await
    }

    /// Reads an incident, or `None` if there is none.
    ///
    /// # Errors
    /// As [`get`](Self::get), but for the incident that is not there.
    pub async fn get_opt(&self, id: &str) -> Result<Option<Incident>> {
        self.service.send_opt(&GetIncident::new(id)).await
    }

    /// Reports an incident. It is visible in real time.
    ///
    /// *Inferred*: Orange says that it can be done, not how. The request is `POST /incidents` with the
    /// members of an incident; which of them are required is not published, nor whether there is one for
    /// your own reference: if you know of it, [`set`](IncidentCreate::set) it.
    ///
    /// It is sent once. When an error says that the incident
    /// [may have been created](orange_core::Error::outcome_unknown), look for it in the list before you
    /// report it again: nothing that could be searched for automatically is documented.
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
    /// let reported = incidents.create(report).await?;
    /// println!("{:?} is {:?}", reported.id, reported.status);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// 403 for an application with the read-only scope. A 404 says that the path is inferred.
    pub async fn create(&self, incident: impl Into<IncidentCreate>) -> Result<Incident> {
        self.service.send(&CreateIncident::new(incident)).await
    }

    /// Changes some members of an incident; the others are not sent. The change is visible in real time.
    ///
    /// *Inferred*: Orange says that it can be done, not how. The request is `PATCH /incidents/{incidentId}`
    /// with the members to change; `null` ([`Patch::Null`](orange_core::model::Patch::Null)) deletes one.
    /// Nothing that guards against somebody else's change in between is documented, so it is sent once: when an
    /// error says that it [may have taken effect](orange_core::Error::outcome_unknown), read the incident
    /// before you change it again.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// use orange_incident::IncidentPatch;
    ///
    /// let patch = IncidentPatch::new().description("Traffic is back, with packet loss.");
    /// let incident = incidents.update("1805N42320", patch).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// 403 for an application with the read-only scope, 404 for an incident that does not exist (or
    /// because the path is inferred, which the error says), 409 for a change that the incident's state does
    /// not allow.
    pub async fn update(&self, id: &str, patch: impl Into<IncidentPatch>) -> Result<Incident> {
        self.service.send(&UpdateIncident::new(id, patch)).await
    }

    /// The notes of an incident.
    pub fn notes(&self, incident_id: impl Into<String>) -> Notes {
        Notes::new(self.service.clone(), incident_id.into())
    }

    /// The files of an incident; those of one of its notes are at [`Notes::attachments`].
    pub fn attachments(&self, incident_id: impl Into<String>) -> Attachments {
        Attachments::new(self.service.clone(), incident_id.into())
    }

    /// Lists the periods in which an incident was frozen, so that the agreed time to repair (MTTR, GTR)
    /// did not run. *Inferred*: Orange names the resource, its path is concluded.
    ///
    /// ```no_run
    /// # async fn run(incidents: orange_incident::Incidents) -> orange_core::Result<()> {
    /// for period in incidents.freeze_periods("1805N42320").items().collect(100).await? {
    ///     println!("{:?} to {:?}", period.started_at, period.ended_at);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn freeze_periods(&self, incident_id: impl Into<String>) -> List<ListFreezePeriods> {
        self.service.list(ListFreezePeriods::new(incident_id))
    }

    /// Counts incidents, grouped by the values of attributes. *Inferred*: Orange names the resource;
    /// path, parameters and answer are concluded.
    ///
    /// What Orange created or changed counts within about 3 minutes.
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
    /// No attribute to group by, before any I/O.
    pub async fn aggregate<I>(
        &self,
        group_by: I,
        filters: impl IntoIterator<Item = Filter>,
    ) -> Result<Vec<Counter>>
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        let query: Query = filters.into_iter().collect();
        self.service.send(&AggregateIncidents::new(group_by).with_query(query)).await
    }

    /// How the components of the API are. *Inferred*: Orange names the resource, nothing is known of its
    /// answer, which is handed out as it comes.
    ///
    /// # Errors
    /// As any call; an answer that is not JSON is a decode error.
    pub async fn status(&self) -> Result<Json> {
        self.service.send(&GetStatus::new()).await
    }

    /// Which version of the API answers; as [`status`](Self::status).
    ///
    /// # Errors
    /// As [`status`](Self::status).
    pub async fn version(&self) -> Result<Json> {
        self.service.send(&GetVersion::new()).await
    }

    /// The specification of the API in Swagger format, as Orange publishes it to subscribers; as
    /// [`status`](Self::status). Whoever has it can correct what is inferred here: save it beside
    /// `openapi.yaml`, `cargo xtask spec compare` tells the differences.
    ///
    /// # Errors
    /// As [`status`](Self::status).
    pub async fn doc(&self) -> Result<Json> {
        self.service.send(&GetDoc::new()).await
    }
}

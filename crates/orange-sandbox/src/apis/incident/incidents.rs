//! The state of the API: incidents and the sites they refer to.

use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::{FromRequestParts, State};
use http::request::Parts;
use serde_json::Value;

use super::language::Language;
use super::model::IncidentView;
use super::store::Store;
use crate::data::sites::Sites;
use crate::environment::Environment;
use crate::problem::Problem;
use crate::sync::lock;

/// The state that the API's handlers extract.
pub(super) type SharedIncidents = State<Arc<Incidents>>;

/// The incidents of a sandbox.
pub(crate) struct Incidents {
    pub(super) environment: Arc<Environment>,
    pub(super) sites: Arc<Sites>,
    store: Mutex<Store>,
}

impl Incidents {
    /// Creates the state with `count` generated incidents before the start.
    pub(crate) fn new(environment: Arc<Environment>, sites: Arc<Sites>, count: usize) -> Self {
        let store = Store::new(environment.seed, count, environment.clock.start(), &sites);
        Self { environment, sites, store: Mutex::new(store) }
    }

    /// Applies due changes and locks the incidents.
    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        let mut store = lock(&self.store);
        store.apply_due_changes(self.environment.clock.time());
        store
    }

    pub(super) fn view(&self, language: Language) -> IncidentView {
        IncidentView { language, quirks: self.environment.quirks() }
    }

    /// Returns an incident in English, if it is visible.
    pub(crate) fn show(&self, id: &str) -> Option<Value> {
        Some(self.view(Language::English).incident(self.store().get(id)?))
    }

    /// Returns the number of visible incidents.
    pub(crate) fn count(&self) -> usize {
        self.store().all().count()
    }
}

/// Extracts the view in the language of the request.
impl FromRequestParts<Arc<Incidents>> for IncidentView {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, incidents: &Arc<Incidents>) -> Result<Self, Infallible> {
        Ok(incidents.view(Language::preferred(&parts.headers)))
    }
}

pub(super) fn incident_not_found() -> Problem {
    Problem::not_found("incident")
}

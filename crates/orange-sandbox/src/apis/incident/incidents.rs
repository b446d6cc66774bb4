//! The state of the API: incidents and the sites they refer to.

use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::State;
use axum::response::Response;
use http::HeaderMap;
use serde_json::Value;

use super::language::Language;
use super::model::IncidentView;
use super::store::Store;
use crate::data::sites::Sites;
use crate::environment::Environment;
use crate::list_response;
use crate::problem::Problem;
use crate::sync::lock;

/// State of the API's handlers.
pub(super) type Shared = State<Arc<Incidents>>;

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

    /// Locks the incidents, without applying due changes.
    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    /// Returns an incident in English, if it is visible.
    pub(crate) fn show(&self, id: &str) -> Option<Value> {
        let quirks = self.environment.quirks();
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        Some(IncidentView::in_english(&quirks).incident(store.get(id)?))
    }

    /// Returns the number of visible incidents.
    pub(crate) fn count(&self) -> usize {
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        store.all().count()
    }

    /// Applies due changes and responds with the result of `work`.
    pub(super) fn respond(
        &self,
        headers: &HeaderMap,
        work: impl FnOnce(&mut Store, IncidentView<'_>) -> Result<Response, Problem>,
    ) -> Response {
        let quirks = self.environment.quirks();
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        let view = IncidentView { language: Language::preferred(headers), quirks: &quirks };
        list_response::respond(&quirks, work(&mut store, view))
    }
}

pub(super) fn unknown() -> Problem {
    Problem::not_found("incident")
}

//! The state of the API: the incidents, and the sites they are about.

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

/// What the handlers of the API extract.
pub(super) type Shared = State<Arc<Incidents>>;

/// Every incident of a sandbox.
pub(crate) struct Incidents {
    pub(super) environment: Arc<Environment>,
    pub(super) sites: Arc<Sites>,
    store: Mutex<Store>,
}

impl Incidents {
    /// `count` incidents existed before the clock started.
    pub(crate) fn new(environment: Arc<Environment>, sites: Arc<Sites>, count: usize) -> Self {
        let store = Store::new(environment.seed, count, environment.clock.start(), &sites);
        Self { environment, sites, store: Mutex::new(store) }
    }

    /// The incidents, locked, without what became due since the last answer.
    pub(super) fn store(&self) -> MutexGuard<'_, Store> {
        lock(&self.store)
    }

    /// An incident in English, if it shows.
    pub(crate) fn show(&self, id: &str) -> Option<Value> {
        let quirks = self.environment.quirks();
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        Some(IncidentView::in_english(&quirks).incident(store.get(id)?))
    }

    /// How many incidents show.
    pub(crate) fn count(&self) -> usize {
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        store.all().count()
    }

    /// Answers with what `work` makes of the incidents as they show now, and how they are shown.
    pub(super) fn respond(
        &self,
        headers: &HeaderMap,
        work: impl FnOnce(&mut Store, IncidentView<'_>) -> Result<Response, Problem>,
    ) -> Response {
        let quirks = self.environment.quirks();
        let mut store = self.store();
        store.apply_due_changes(self.environment.clock.time());
        let shown = IncidentView { language: Language::preferred(headers), quirks: &quirks };
        list_response::respond(&quirks, work(&mut store, shown))
    }
}

pub(super) fn unknown() -> Problem {
    Problem::not_found("incident")
}

//! The state of the API: the incidents, and the sites they are about.

use std::sync::{Arc, Mutex, MutexGuard};

use axum::response::Response;
use http::{HeaderMap, Uri};
use orange_core::query::Dialect;
use serde_json::Value;

use super::language::Language;
use super::model::Shown;
use super::store::Store;
use crate::data::sites::Sites;
use crate::environment::Environment;
use crate::list_response;
use crate::problem::{Kind, Problem};
use crate::quirks::Quirks;
use crate::sync::lock;

/// Every incident of a sandbox.
pub(crate) struct Incidents {
    pub(super) environment: Arc<Environment>,
    pub(super) sites: Arc<Sites>,
    store: Mutex<Store>,
}

/// What a handler works with: the incidents as they show now, and how they are shown.
pub(super) struct Context<'a> {
    pub(super) store: &'a mut Store,
    pub(super) shown: Shown<'a>,
    pub(super) quirks: &'a Quirks,
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
        store.settle(self.environment.clock.time());
        Some(Shown::in_english(&quirks).incident(store.get(id)?))
    }

    /// How many incidents show.
    pub(crate) fn count(&self) -> usize {
        let mut store = self.store();
        store.settle(self.environment.clock.time());
        store.all().count()
    }

    /// Answers with what `work` makes of the incidents as they show now.
    pub(super) fn answer(
        &self,
        headers: &HeaderMap,
        work: impl FnOnce(Context<'_>) -> Result<Response, Problem>,
    ) -> Response {
        let quirks = self.environment.quirks();
        let mut store = self.store();
        store.settle(self.environment.clock.time());
        let shown = Shown { language: Language::wanted(headers), quirks: &quirks };
        list_response::shaped(&quirks, work(Context { store: &mut store, shown, quirks: &quirks }))
    }
}

/// A page of the things on an incident.
pub(super) fn page(records: &[Value], uri: &Uri, quirks: &Quirks) -> Result<Response, Problem> {
    list_response::list(records, &list_response::query(uri, Dialect::Dotted)?, quirks.window(), quirks)
}

pub(super) fn unknown() -> Problem {
    Problem::backend(Kind::NotFound, "The requested incident does not exist or is not visible.")
}

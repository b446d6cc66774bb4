//! A server with a list that changes at each request, and the table that its elements are written to.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use orange_core::model::{DateTime, Identified};
use orange_core::operation::{OperationInfo, Raw};
use orange_core::pagination::{List, Page};
use orange_core::query::{Date, Dialect, Field, FilterValue, Operator, Query};
use orange_core::sync::{Checkpoint, ListSync, Sink};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Error, Result};
use serde::{Deserialize, Serialize};

use crate::support::*;

pub(crate) const CHANGED: Field<Date> = Field::new("changedAt");

/// The overlap of two runs by date. Longer than a run takes.
const OVERLAP: Duration = Duration::from_secs(20);

static LIST: OperationInfo = OperationInfo { api: &API, id: "listElements", ..OperationInfo::DEFAULT };

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Element {
    pub(crate) id: String,
    pub(crate) revision: u64,
    pub(crate) changed_at: DateTime,
}

impl Element {
    pub(crate) fn new(id: u64, revision: u64, second: u64) -> Self {
        let changed_at =
            format!("2025-06-02T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
        Self { id: format!("{id:03}"), revision, changed_at: changed_at.into() }
    }
}

impl Identified for Element {
    fn id(&self) -> &str {
        &self.id
    }
}

/// A change of the list, at a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Change {
    Nothing,
    Add,
    /// Changes the element at this index, modulo the number of elements.
    Update(usize),
    /// The request fails.
    Fail,
}

/// The elements that a run requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SyncMode {
    WholeList,
    /// Only those that changed since the last run.
    ByDate,
}

/// A server with a list that changes at each request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Server(Arc<Mutex<State>>);

#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) elements: Vec<Element>,
    /// The changes at the next requests, last first.
    pub(crate) script: Vec<Change>,
    second: u64,
    /// The query of each request.
    pub(crate) requests: Vec<String>,
    pub(crate) ignores_sort: bool,
}

impl State {
    pub(crate) fn apply(&mut self, change: Change) {
        // Several changes in one second have equal dates.
        self.second += u64::from(self.elements.len().is_multiple_of(3));
        match change {
            Change::Nothing | Change::Fail => {}
            Change::Add => self.elements.push(Element::new(self.elements.len() as u64, 0, self.second)),
            Change::Update(index) if !self.elements.is_empty() => {
                let index = index % self.elements.len();
                let revision = self.elements[index].revision + 1;
                self.elements[index] = Element::new(index as u64, revision, self.second);
            }
            Change::Update(_) => {}
        }
    }

    pub(crate) fn page(&self, query: &Query) -> Vec<Element> {
        let mut elements = self.elements.clone();
        if let Some(sort) = query.sorts().first().filter(|_| !self.ignores_sort) {
            assert_eq!((sort.path(), query.sorts()[1].path()), ("changedAt", "id"));
            elements.sort_by_key(|element| (element.changed_at.to_string(), element.id.clone()));
        }
        for filter in query.filters() {
            let FilterValue::Text(since) = filter.value() else { panic!("{filter:?}") };
            assert_eq!((filter.path(), filter.operator()), ("changedAt", Operator::Gte));
            elements.retain(|element| element.changed_at.as_str() >= since.as_str());
        }
        let offset = query.window_offset().unwrap_or(0) as usize;
        elements.into_iter().skip(offset).take(query.window_limit().unwrap_or(10) as usize).collect()
    }
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        let mut state = self.state();
        let text = request.uri().query().unwrap_or_default().to_owned();
        let query = Query::parse(&text, Dialect::Bracket).unwrap();
        state.requests.push(text);
        let change = state.script.pop().unwrap_or(Change::Nothing);
        state.apply(change);
        match change {
            Change::Fail => Err(TransportError::new(TransportErrorKind::Connect, true, "refused")),
            _ => Ok(http::Response::new(serde_json::to_vec(&state.page(&query)).unwrap().into())),
        }
    }
}

impl Server {
    pub(crate) fn with_elements(elements: u64) -> Self {
        let server = Self::default();
        for _ in 0..elements {
            let mut state = server.state();
            state.second += 10;
            state.apply(Change::Add);
        }
        server
    }

    pub(crate) fn list(&self) -> List<Raw<Page<Element>>> {
        service_over(self).list(Raw::named(&LIST).returning_page::<Element>()).limit(4)
    }

    pub(crate) fn sync(&self, mode: SyncMode) -> ListSync<Raw<Page<Element>>> {
        let sync = self.list().sync().batch(3);
        match mode {
            SyncMode::ByDate => {
                sync.changed_since(CHANGED, |element| Some(&element.changed_at)).overlap(OVERLAP)
            }
            SyncMode::WholeList => sync,
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(crate) fn change(&self, change: Change) {
        self.state().apply(change);
    }

    pub(crate) fn elements(&self) -> Vec<Element> {
        self.state().elements.clone()
    }
}

/// A database with transactions. A commit takes two steps, and takes effect between them.
#[derive(Default)]
pub(crate) struct Table {
    pub(crate) rows: Vec<Element>,
    pub(crate) checkpoint: Option<String>,
}

impl Sink<Element> for Table {
    type Error = Error;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        Ok(self.checkpoint.as_deref().map(|text| serde_json::from_str(text).unwrap()))
    }

    async fn commit(&mut self, items: Vec<Element>, checkpoint: &Checkpoint) -> Result<()> {
        tokio::task::yield_now().await;
        self.rows.extend(items);
        self.checkpoint = Some(serde_json::to_string(checkpoint).unwrap());
        tokio::task::yield_now().await;
        Ok(())
    }
}

/// Asserts that no revision is delivered twice, and that the last revision of each element is delivered.
pub(crate) fn assert_exactly_once(rows: &[Element], elements: &[Element]) {
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    for row in rows {
        let before = last.insert(&row.id, row.revision);
        assert!(before.is_none_or(|before| before < row.revision), "{row:?} after {before:?}: {rows:?}");
    }
    let expected: BTreeMap<&str, u64> = elements.iter().map(|it| (it.id.as_str(), it.revision)).collect();
    assert_eq!(last, expected, "{rows:?}");
}

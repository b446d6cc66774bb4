//! A server with a list of names that changes between requests, and the check of what a client read from it.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use orange_core::Result;
use orange_core::operation::{Method, Raw};
use orange_core::pagination::{Cursor, KeyedItems, List, Page};
use orange_core::query::{Dialect, Query, field};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};

use crate::support::*;

/// A change of the list, or a failure, before one request.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Inserts `count` elements at `position` thousandths of the list.
    Add { position: usize, count: usize },
    /// Removes `count` elements from `position` thousandths of the list.
    Remove { position: usize, count: usize },
    /// The request fails.
    Fail,
    /// The list is unchanged.
    Unchanged,
}

/// A list of names in a stable order that a script changes before every request.
#[derive(Clone)]
pub(crate) struct ChangingServer {
    pub(crate) state: Arc<Mutex<State>>,
    /// Whether responses have the headers with the counts.
    pub(crate) counts: bool,
    pub(crate) default_limit: u64,
    /// Upper bound that the server applies to a limit.
    pub(crate) max_limit: u64,
}

pub(crate) struct State {
    pub(crate) names: Vec<String>,
    added: usize,
    /// Whether a name is never removed, so that the position can be found again.
    pub(crate) is_protected: fn(&str) -> bool,
    pub(crate) script: std::vec::IntoIter<Event>,
    requests: usize,
    pub(crate) ignores_offset: bool,
}

impl std::fmt::Debug for ChangingServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChangingServer")
    }
}

impl ChangingServer {
    pub(crate) fn new(count: usize, script: Vec<Event>) -> Self {
        let state = State {
            names: (0..count).map(|number| format!("n{number}")).collect(),
            added: 0,
            is_protected: |_| false,
            script: script.into_iter(),
            requests: 0,
            ignores_offset: false,
        };
        Self { state: Arc::new(Mutex::new(state)), counts: true, default_limit: 10, max_limit: 100 }
    }

    pub(crate) fn list(&self, query: Query) -> List<Raw<Page<String>>> {
        let service = service_over(self);
        service.list(service.raw(Method::GET, "").returning_page::<String>()).query(query)
    }

    pub(crate) fn items(&self, limit: Option<u64>) -> KeyedItems<Raw<Page<String>>> {
        let mut query = Query::new().sort(field("creationDate").asc());
        query.set_limit(limit);
        self.list(query).items().keyed(|name| Some(name))
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.state.lock().unwrap().names.clone()
    }

    pub(crate) fn requests(&self) -> usize {
        self.state.lock().unwrap().requests
    }
}

impl State {
    /// Applies the next event of the script. Returns whether this request fails.
    pub(crate) fn apply_next_event(&mut self) -> bool {
        match self.script.next() {
            Some(Event::Add { position, count }) => {
                let index = self.names.len() * position / 1000;
                let names: Vec<String> =
                    (0..count).map(|number| format!("a{}", self.added + number)).collect();
                self.added += count;
                self.names.splice(index..index, names);
            }
            Some(Event::Remove { position, count }) => {
                let index = self.names.len() * position / 1000;
                let end = self.names.len().min(index + count);
                let mut kept: Vec<String> = self.names.drain(index..end).collect();
                kept.retain(|name| (self.is_protected)(name));
                self.names.splice(index..index, kept);
            }
            Some(Event::Fail) => return true,
            Some(Event::Unchanged) | None => {}
        }
        false
    }
}

#[async_trait::async_trait]
impl Transport for ChangingServer {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        let query = Query::parse(request.uri().query().unwrap_or(""), Dialect::Bracket).unwrap();
        let mut state = self.state.lock().unwrap();
        state.requests += 1;
        if state.apply_next_event() {
            return Err(TransportError::new(TransportErrorKind::Protocol, false, "reset"));
        }
        let offset = if state.ignores_offset { 0 } else { query.window_offset().unwrap_or(0) };
        let offset = (offset as usize).min(state.names.len());
        let limit = query.window_limit().unwrap_or(self.default_limit).min(self.max_limit) as usize;
        let page = &state.names[offset..state.names.len().min(offset + limit)];
        // A `null` element cannot be decoded as a name.
        let text = serde_json::to_string(page).unwrap().replace(r#""null""#, "null");
        let mut response = http::Response::new(text.into());
        if self.counts {
            response.headers_mut().insert("x-total-count", state.names.len().into());
            response.headers_mut().insert("x-result-count", page.len().into());
        }
        Ok(response)
    }
}

/// Reads to the end of the list across failures and crashes. Returns the elements in order.
pub(crate) async fn read_all(
    server: &ChangingServer,
    limit: Option<u64>,
    crash_every: Option<usize>,
) -> Result<Vec<String>> {
    let mut items = server.items(limit);
    let mut received = Vec::new();
    let mut failures = 0;
    while let Some(item) = items.next().await {
        match item {
            Ok(name) => received.push(name),
            Err(error) if error.is_retryable() && failures < 1000 => failures += 1,
            Err(error) => return Err(error),
        }
        if crash_every.is_some_and(|every| received.len().is_multiple_of(every)) {
            let saved = serde_json::to_string(&items.cursor()).unwrap();
            let cursor: Cursor = serde_json::from_str(&saved).unwrap();
            items = server.items(limit).resume(&cursor)?;
        }
    }
    Ok(received)
}

/// Asserts that every element that remained in the list was received once and in order.
pub(crate) fn assert_complete(before: &[String], after: &[String], received: &[String]) {
    let unique: HashSet<&String> = received.iter().collect();
    assert_eq!(unique.len(), received.len(), "an element was repeated");
    let (before_set, after_set): (HashSet<_>, HashSet<_>) = (before.iter().collect(), after.iter().collect());
    let remaining: Vec<&String> = before.iter().filter(|name| after_set.contains(name)).collect();
    let received: Vec<&String> =
        received.iter().filter(|name| before_set.contains(name) && after_set.contains(name)).collect();
    assert!(received == remaining, "{} of {} elements were received", received.len(), remaining.len());
}

pub(crate) fn read_all_blocking(
    server: &ChangingServer,
    limit: u64,
    crash_every: Option<usize>,
) -> Result<Vec<String>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(read_all(server, Some(limit), crash_every))
}

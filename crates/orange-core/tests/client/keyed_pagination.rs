//! Keyed pagination of a list that changes between requests: no remaining element is lost or repeated.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use orange_core::operation::{ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo};
use orange_core::pagination::{Cursor, KeyedItems, Page};
use orange_core::query::{Dialect, Query, field};
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Result, Service};
use proptest::prelude::*;

use crate::support::API;

static LIST_NAMES: OperationInfo = OperationInfo { api: &API, id: "listNames", ..OperationInfo::DEFAULT };

/// Lists names.
#[derive(Clone, Debug, Default)]
struct ListNames(Query);

impl Operation for ListNames {
    type Output = Page<String>;

    fn info(&self) -> &'static OperationInfo {
        &LIST_NAMES
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&LIST_NAMES).query(&self.0)
    }

    fn decode(&self, response: ApiResponse) -> Result<Page<String>> {
        response.page()
    }
}

impl ListOperation for ListNames {
    type Item = String;

    fn query(&self) -> &Query {
        &self.0
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.0
    }
}

/// A change of the list, or a failure, before one request.
#[derive(Clone, Debug)]
enum Event {
    /// Inserts `count` elements at `part` thousandths of the list.
    Add { part: usize, count: usize },
    /// Removes `count` elements from `part` thousandths of the list.
    Remove { part: usize, count: usize },
    /// The request fails.
    Fail,
    /// The list is unchanged.
    Unchanged,
}

/// A list of names in a stable order that a script changes before every request.
#[derive(Clone)]
struct ChangingServer {
    list: Arc<Mutex<State>>,
    counts: bool,
    default_limit: u64,
    /// Upper bound that the server applies to a limit.
    max_limit: u64,
}

struct State {
    names: Vec<String>,
    added: usize,
    /// Names that are never removed, so that the position can be found again.
    protected: fn(usize, &str) -> bool,
    script: std::vec::IntoIter<Event>,
    requests: usize,
    ignores_offset: bool,
}

impl std::fmt::Debug for ChangingServer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChangingServer")
    }
}

impl ChangingServer {
    fn new(count: usize, script: Vec<Event>) -> Self {
        let state = State {
            names: (0..count).map(|number| format!("n{number}")).collect(),
            added: 0,
            protected: |_, _| false,
            script: script.into_iter(),
            requests: 0,
            ignores_offset: false,
        };
        Self { list: Arc::new(Mutex::new(state)), counts: true, default_limit: 10, max_limit: 100 }
    }

    fn service(&self) -> Service {
        Client::builder()
            .credentials(Credentials::new("id", "secret").unwrap())
            .transport(self.clone())
            .retry(RetryPolicy::none())
            .build()
            .unwrap()
            .service(&API)
    }

    fn items(&self, limit: Option<u64>) -> KeyedItems<ListNames> {
        let mut query = Query::new().sort(field("creationDate").asc());
        query.set_limit(limit);
        self.service().list(ListNames(query)).items().keyed(|name| Some(name))
    }

    fn names(&self) -> Vec<String> {
        self.list.lock().unwrap().names.clone()
    }

    fn requests(&self) -> usize {
        self.list.lock().unwrap().requests
    }
}

impl State {
    /// Applies the next event of the script. Returns whether this request fails.
    fn change(&mut self) -> bool {
        match self.script.next() {
            Some(Event::Add { part, count }) => {
                let index = self.names.len() * part / 1000;
                let names = (0..count).map(|number| format!("a{}", self.added + number));
                let names: Vec<String> = names.collect();
                self.added += count;
                self.names.splice(index..index, names);
            }
            Some(Event::Remove { part, count }) => {
                let index = self.names.len() * part / 1000;
                let end = self.names.len().min(index + count);
                let protected = self.protected;
                let removed = self.names.splice(index..end, []);
                let restored: Vec<String> = removed
                    .enumerate()
                    .filter(|(at, name)| protected(*at, name))
                    .map(|(_, name)| name)
                    .collect();
                self.names.splice(index..index, restored);
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
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t0k3n","expires_in":3600}"#.into()));
        }
        let query = Query::parse(request.uri().query().unwrap_or(""), Dialect::Bracket).unwrap();
        let mut state = self.list.lock().unwrap();
        state.requests += 1;
        if state.change() {
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
async fn read_all(
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
fn check(before: &[String], after: &[String], received: &[String]) {
    let unique: BTreeSet<&String> = received.iter().collect();
    assert_eq!(unique.len(), received.len(), "an element was repeated");
    let stayed: BTreeSet<&String> = after.iter().collect();
    let throughout: Vec<&String> = before.iter().filter(|name| stayed.contains(name)).collect();
    let remaining: Vec<&String> = received.iter().filter(|name| throughout.contains(name)).collect();
    assert_eq!(remaining, throughout);
}

#[tokio::test]
async fn an_unchanged_list_costs_at_most_a_quarter_more_requests() {
    for counts in [true, false] {
        for (count, limit) in [(0, None), (1, None), (9, None), (10, None), (11, Some(10)), (25, Some(1))] {
            let server = ChangingServer { counts, ..ChangingServer::new(count, Vec::new()) };
            assert_eq!(
                read_all(&server, limit, None).await.unwrap(),
                server.names(),
                "{counts} {count} {limit:?}"
            );
        }
    }
    let server = ChangingServer::new(1000, Vec::new());
    assert_eq!(read_all(&server, Some(100), None).await.unwrap(), server.names());
    assert_eq!(server.requests(), 13, "a quarter more than 10 requests");
}

#[tokio::test]
async fn a_page_size_of_one_is_paginated_completely() {
    let server = ChangingServer { default_limit: 1, ..ChangingServer::new(7, Vec::new()) };
    assert_eq!(read_all(&server, None, None).await.unwrap(), server.names());
}

#[tokio::test]
async fn changes_before_the_offset_lose_and_repeat_nothing() {
    use Event::{Add, Remove};
    for event in [Remove { part: 0, count: 15 }, Add { part: 0, count: 15 }, Add { part: 0, count: 300 }] {
        let unchanged = || Add { part: 0, count: 0 };
        let server = ChangingServer::new(400, vec![unchanged(), unchanged(), unchanged(), event.clone()]);
        let before = server.names();
        let received = read_all(&server, Some(20), None).await.unwrap();
        check(&before, &server.names(), &received);
        // Pagination by offset skips or repeats elements, or fails.
        let unkeyed = ChangingServer::new(400, vec![unchanged(), unchanged(), unchanged(), event]);
        let query = Query::new().limit(20);
        let unkeyed = unkeyed.service().list(ListNames(query)).items().collect(usize::MAX).await;
        assert_ne!(unkeyed.map(|names| names.len()).unwrap_or(0), 400);
    }
}

#[tokio::test]
async fn a_cursor_resumes_after_large_changes_to_the_list() {
    for (part, added, removed) in [(0, 3000, 0), (0, 0, 1200), (200, 500, 100)] {
        let server = ChangingServer::new(5000, Vec::new());
        let before = server.names();
        let mut items = server.items(Some(50));
        let mut received = Vec::new();
        for _ in 0..1777 {
            received.push(items.next().await.unwrap().unwrap());
        }
        let cursor = items.cursor();
        drop(items);
        {
            let mut state = server.list.lock().unwrap();
            state.script =
                vec![Event::Add { part, count: added }, Event::Remove { part: part + 1, count: removed }]
                    .into_iter();
            state.change();
            state.change();
        }
        let rest = server.items(Some(50)).resume(&cursor).unwrap().collect(usize::MAX).await.unwrap();
        received.extend(rest);
        check(&before, &server.names(), &received);
    }
}

#[tokio::test]
async fn a_lost_position_is_an_error() {
    let server = ChangingServer::new(500, Vec::new());
    let mut items = server.items(Some(50));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    server.list.lock().unwrap().names.drain(100..250);
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    let message = error.to_string();
    assert!(
        message.contains("the position near offset")
            && message.contains("the 64 elements before it were removed"),
        "{message}"
    );
    let requests = server.requests();
    assert!(items.next().await.is_none() && server.requests() == requests, "the list has ended");
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_causes_no_endless_loop() {
    let server = ChangingServer { counts: false, ..ChangingServer::new(100, Vec::new()) };
    server.list.lock().unwrap().ignores_offset = true;
    let error = read_all(&server, Some(20), None).await.unwrap_err();
    assert!(error.to_string().contains("the server ignores `offset`"), "{error}");
    assert!(server.requests() < 12);
}

#[tokio::test]
async fn a_limit_capped_by_the_server_does_not_end_the_list() {
    for (limit, max_limit) in [(100, 20), (50, 10), (500, 100), (100, 3)] {
        let server = ChangingServer { max_limit, ..ChangingServer::new(400, Vec::new()) };
        let received = read_all(&server, Some(limit), Some(33)).await.unwrap();
        assert_eq!(received, server.names(), "{limit} capped at {max_limit}");
    }
    // A page of known elements does not end the list.
    let unchanged = Event::Add { part: 0, count: 0 };
    let server = ChangingServer::new(400, vec![unchanged, Event::Add { part: 0, count: 68 }]);
    let before = server.names();
    check(&before, &server.names(), &read_all(&server, Some(500), None).await.unwrap());
}

#[tokio::test]
async fn an_undecodable_element_is_no_anchor_and_is_reported_once() {
    let insert_nulls = |server: &ChangingServer| {
        let mut state = server.list.lock().unwrap();
        for index in [5, 6, 7, 8, 9, 18, 19, 40] {
            state.names[index] = "null".into();
        }
    };
    for (limit, removed) in [(10, 0), (10, 4), (5, 0), (5, 4), (20, 3)] {
        let unchanged = Event::Add { part: 0, count: 0 };
        let server = ChangingServer::new(60, vec![unchanged, Event::Remove { part: 0, count: removed }]);
        insert_nulls(&server);
        let mut items = server.items(Some(limit));
        let (mut received, mut errors) = (Vec::new(), 0);
        while let Some(item) = items.next().await {
            match item {
                Ok(name) => received.push(name),
                Err(_) => errors += 1,
            }
        }
        let expected: Vec<String> = (0..60)
            .filter(|number| ![5, 6, 7, 8, 9, 18, 19, 40].contains(number))
            .map(|number| format!("n{number}"))
            .collect();
        assert_eq!(received, expected, "{limit} {removed}");
        assert_eq!(errors, 8, "{limit} {removed}");
    }
}

#[tokio::test]
async fn an_offset_cursor_resumes_keyed_pagination() {
    let server = ChangingServer::new(100, Vec::new());
    // An offset without keys.
    let unkeyed = server.service().list(ListNames(Query::new().sort(field("creationDate").asc())));
    let mut saved = serde_json::to_value(unkeyed.items().cursor()).unwrap();
    saved["offset"] = 20.into();
    let cursor = serde_json::from_value(saved).unwrap();
    let mut items = server.items(Some(10)).resume(&cursor).unwrap();
    for number in 20..30 {
        assert_eq!(items.next().await.unwrap().unwrap(), format!("n{number}"));
    }
    server.list.lock().unwrap().names.drain(20..30);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
}

#[tokio::test]
async fn a_search_for_the_position_ends_if_the_offset_is_ignored() {
    let server = ChangingServer { counts: false, ..ChangingServer::new(1000, Vec::new()) };
    let mut items = server.items(Some(20));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    let cursor = items.cursor();
    server.list.lock().unwrap().ignores_offset = true;
    let requests = server.requests();
    let error = server.items(Some(20)).resume(&cursor).unwrap().next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
    assert!(server.requests() < requests + 8);
}

#[test]
fn a_short_page_after_a_resume_is_not_a_full_page() {
    use Event::{Add, Remove};
    let script = vec![
        Add { part: 49, count: 3 },
        Remove { part: 0, count: 2 },
        Add { part: 334, count: 10 },
        Add { part: 0, count: 13 },
        Add { part: 0, count: 4 },
        Remove { part: 0, count: 8 },
        Add { part: 0, count: 2 },
        Add { part: 746, count: 14 },
        Remove { part: 809, count: 8 },
        Remove { part: 0, count: 9 },
    ];
    let server = ChangingServer { counts: false, ..ChangingServer::new(83, script) };
    server.list.lock().unwrap().protected = |_, name| name.ends_with('3');
    let before = server.names();
    let received = read_all_blocking(&server, 22, Some(34)).unwrap();
    check(&before, &server.names(), &received);
}

#[tokio::test]
async fn an_element_without_a_key_is_an_error_that_ends_the_list() {
    let server = ChangingServer::new(30, Vec::new());
    let service = server.service();
    for nameless in ["n3", "n9"] {
        let mut items = service
            .list(ListNames(Query::new()))
            .items()
            .keyed(move |name| (name != nameless).then_some(name.as_str()));
        let mut received = 0;
        let error = loop {
            match items.next().await.unwrap() {
                Ok(_) => received += 1,
                Err(error) => break error.to_string(),
            }
        };
        assert_eq!(format!("n{received}"), nameless);
        assert!(error.contains(&format!("the element at offset {received} has no key")), "{error}");
        assert!(items.next().await.is_none());
    }
}

fn event(max_count: usize) -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (0..1000usize, 0..max_count).prop_map(|(part, count)| Event::Add { part, count }),
        3 => (0..1000usize, 0..max_count).prop_map(|(part, count)| Event::Remove { part, count }),
        2 => (0..100usize, 0..max_count).prop_map(|(part, count)| Event::Add { part, count }),
        2 => (0..100usize, 0..max_count).prop_map(|(part, count)| Event::Remove { part, count }),
        2 => Just(Event::Fail),
    ]
}

fn read_all_blocking(server: &ChangingServer, limit: u64, crash_every: Option<usize>) -> Result<Vec<String>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(read_all(server, Some(limit), crash_every))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Holds for all changes and failures that leave some of the most recent elements in the list.
    #[test]
    fn no_element_is_lost_or_repeated(
        count in 0..600usize,
        limit in 20..60u64,
        counts: bool,
        crash_every in prop_oneof![Just(None), (1..50usize).prop_map(Some)],
        script in prop::collection::vec(event(15), 0..120),
    ) {
        let mut server = ChangingServer::new(count, script);
        server.counts = counts;
        server.list.lock().unwrap().protected = |_, name| name.ends_with('3');
        let before = server.names();
        let received = read_all_blocking(&server, limit, crash_every).unwrap();
        check(&before, &server.names(), &received);
    }

    /// A list that changes faster than it is read: a lost position is an error.
    #[test]
    fn a_list_that_changes_too_fast_is_an_error_without_gaps(
        count in 0..200usize,
        limit in 4..20u64,
        script in prop::collection::vec(event(60), 0..30),
    ) {
        let server = ChangingServer::new(count, script);
        let before = server.names();
        match read_all_blocking(&server, limit, None) {
            Ok(received) => check(&before, &server.names(), &received),
            Err(error) => {
                let message = error.to_string();
                prop_assert!(message.contains("is lost") || message.contains("ignores `offset`"), "{}", message);
            }
        }
    }
}

#[tokio::test]
async fn a_large_list_is_complete_despite_changes_and_failures() {
    let mut random = fastrand::Rng::with_seed(7);
    let script = (0..4000)
        .map(|_| match random.u8(0..10) {
            0..4 => Event::Add { part: random.usize(0..1000), count: random.usize(0..30) },
            4..8 => Event::Remove { part: random.usize(0..1000), count: random.usize(0..30) },
            8 => Event::Fail,
            _ => Event::Unchanged,
        })
        .collect();
    let server = ChangingServer::new(100_000, script);
    let before: Vec<String> = server.names();
    let received = read_all(&server, Some(100), Some(777)).await.unwrap();
    let stayed: std::collections::HashSet<String> = server.names().into_iter().collect();
    let unique: std::collections::HashSet<&String> = received.iter().collect();
    assert_eq!(unique.len(), received.len(), "an element was repeated");
    let throughout: Vec<&String> = before.iter().filter(|name| stayed.contains(*name)).collect();
    let lost = throughout.iter().filter(|name| !unique.contains(**name)).count();
    assert_eq!(lost, 0, "of {}", throughout.len());
    assert!(throughout.len() > 80_000 && throughout.len() < 99_000, "{}", throughout.len());
}

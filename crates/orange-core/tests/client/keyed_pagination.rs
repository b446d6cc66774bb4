//! Walking a list that changes meanwhile: nothing that stays in it is lost, nothing comes twice.

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

    fn decode(&self, answer: ApiResponse) -> Result<Page<String>> {
        answer.page()
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

/// What happens to the list, or to an answer, around one request.
#[derive(Clone, Debug)]
enum Happening {
    /// Elements are added where the part (of 1000) of the list says.
    Add { part: usize, count: usize },
    /// Elements are taken away from there on.
    Remove { part: usize, count: usize },
    /// The page breaks off.
    Fail,
    /// The walker crashes and takes its walk up from the cursor it kept.
    Crash,
}

/// A list of names in an order that stays, changed before every request as the script says.
#[derive(Clone)]
struct Moving {
    list: Arc<Mutex<State>>,
    counts: bool,
    usual: u64,
    /// What the server cuts a limit to.
    most: u64,
}

struct State {
    names: Vec<String>,
    added: usize,
    /// Names that must not be taken away, so that the walk can know its place.
    kept: fn(usize, &str) -> bool,
    script: std::vec::IntoIter<Happening>,
    requests: usize,
    ignores_offset: bool,
}

impl std::fmt::Debug for Moving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Moving")
    }
}

impl Moving {
    fn new(count: usize, script: Vec<Happening>) -> Self {
        let state = State {
            names: (0..count).map(|number| format!("n{number}")).collect(),
            added: 0,
            kept: |_, _| false,
            script: script.into_iter(),
            requests: 0,
            ignores_offset: false,
        };
        Self { list: Arc::new(Mutex::new(state)), counts: true, usual: 10, most: 100 }
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

    fn walk(&self, limit: Option<u64>) -> KeyedItems<ListNames> {
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
    /// What the script says next; whether this request fails.
    fn change(&mut self) -> bool {
        match self.script.next() {
            Some(Happening::Add { part, count }) => {
                let place = self.names.len() * part / 1000;
                let names = (0..count).map(|number| format!("a{}", self.added + number));
                let names: Vec<String> = names.collect();
                self.added += count;
                self.names.splice(place..place, names);
            }
            Some(Happening::Remove { part, count }) => {
                let place = self.names.len() * part / 1000;
                let end = self.names.len().min(place + count);
                let kept = self.kept;
                let removed = self.names.splice(place..end, []);
                let back: Vec<String> =
                    removed.enumerate().filter(|(at, name)| kept(*at, name)).map(|(_, name)| name).collect();
                self.names.splice(place..place, back);
            }
            Some(Happening::Fail) => return true,
            Some(Happening::Crash) | None => {}
        }
        false
    }
}

#[async_trait::async_trait]
impl Transport for Moving {
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
        let limit = query.window_limit().unwrap_or(self.usual).min(self.most) as usize;
        let page = &state.names[offset..state.names.len().min(offset + limit)];
        // What is called so cannot be decoded.
        let text = serde_json::to_string(page).unwrap().replace(r#""null""#, "null");
        let mut response = http::Response::new(text.into());
        if self.counts {
            response.headers_mut().insert("x-total-count", state.names.len().into());
            response.headers_mut().insert("x-result-count", page.len().into());
        }
        Ok(response)
    }
}

/// Walks to the end over failures and crashes; what came, in order.
async fn walk(moving: &Moving, limit: Option<u64>, crash_every: Option<usize>) -> Result<Vec<String>> {
    let mut items = moving.walk(limit);
    let mut came = Vec::new();
    let mut failures = 0;
    while let Some(item) = items.next().await {
        match item {
            Ok(name) => came.push(name),
            Err(error) if error.is_retryable() && failures < 1000 => failures += 1,
            Err(error) => return Err(error),
        }
        if crash_every.is_some_and(|every| came.len().is_multiple_of(every)) {
            let kept = serde_json::to_string(&items.cursor()).unwrap();
            let cursor: Cursor = serde_json::from_str(&kept).unwrap();
            items = moving.walk(limit).resume(&cursor)?;
        }
    }
    Ok(came)
}

/// Nothing that was there throughout is missing, nothing came twice, and the order is that of the list.
fn check(before: &[String], after: &[String], came: &[String]) {
    let unique: BTreeSet<&String> = came.iter().collect();
    assert_eq!(unique.len(), came.len(), "nothing came twice");
    let stayed: BTreeSet<&String> = after.iter().collect();
    let throughout: Vec<&String> = before.iter().filter(|name| stayed.contains(name)).collect();
    let seen: Vec<&String> = came.iter().filter(|name| throughout.contains(name)).collect();
    assert_eq!(seen, throughout);
}

#[tokio::test]
async fn an_unchanged_list_costs_at_most_a_quarter_more_requests() {
    for counts in [true, false] {
        for (count, limit) in [(0, None), (1, None), (9, None), (10, None), (11, Some(10)), (25, Some(1))] {
            let moving = Moving { counts, ..Moving::new(count, Vec::new()) };
            assert_eq!(
                walk(&moving, limit, None).await.unwrap(),
                moving.names(),
                "{counts} {count} {limit:?}"
            );
        }
    }
    let moving = Moving::new(1000, Vec::new());
    assert_eq!(walk(&moving, Some(100), None).await.unwrap(), moving.names());
    assert_eq!(moving.requests(), 13, "a quarter more than 10");
}

#[tokio::test]
async fn a_page_size_of_one_is_paginated_completely() {
    let moving = Moving { usual: 1, ..Moving::new(7, Vec::new()) };
    assert_eq!(walk(&moving, None, None).await.unwrap(), moving.names());
}

#[tokio::test]
async fn changes_before_the_offset_lose_and_repeat_nothing() {
    use Happening::{Add, Remove};
    for happening in [Remove { part: 0, count: 15 }, Add { part: 0, count: 15 }, Add { part: 0, count: 300 }]
    {
        let still = || Add { part: 0, count: 0 };
        let moving = Moving::new(400, vec![still(), still(), still(), happening.clone()]);
        let before = moving.names();
        let came = walk(&moving, Some(20), None).await.unwrap();
        check(&before, &moving.names(), &came);
        // Pagination by offset skips or repeats elements, or fails.
        let plain = Moving::new(400, vec![still(), still(), still(), happening]);
        let query = Query::new().limit(20);
        let plain = plain.service().list(ListNames(query)).items().collect(usize::MAX).await;
        assert_ne!(plain.map(|names| names.len()).unwrap_or(0), 400);
    }
}

#[tokio::test]
async fn a_cursor_resumes_after_large_changes_to_the_list() {
    for (part, added, removed) in [(0, 3000, 0), (0, 0, 1200), (200, 500, 100)] {
        let moving = Moving::new(5000, Vec::new());
        let before = moving.names();
        let mut items = moving.walk(Some(50));
        let mut came = Vec::new();
        for _ in 0..1777 {
            came.push(items.next().await.unwrap().unwrap());
        }
        let cursor = items.cursor();
        drop(items);
        {
            let mut state = moving.list.lock().unwrap();
            state.script = vec![
                Happening::Add { part, count: added },
                Happening::Remove { part: part + 1, count: removed },
            ]
            .into_iter();
            state.change();
            state.change();
        }
        let rest = moving.walk(Some(50)).resume(&cursor).unwrap().collect(usize::MAX).await.unwrap();
        came.extend(rest);
        check(&before, &moving.names(), &came);
    }
}

#[tokio::test]
async fn a_lost_position_is_an_error() {
    let moving = Moving::new(500, Vec::new());
    let mut items = moving.walk(Some(50));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    moving.list.lock().unwrap().names.drain(100..250);
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    let said = error.to_string();
    assert!(
        said.contains("the position near offset") && said.contains("the 64 elements before it are gone"),
        "{said}"
    );
    let requests = moving.requests();
    assert!(items.next().await.is_none() && moving.requests() == requests, "the walk is over");
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_causes_no_endless_loop() {
    let moving = Moving { counts: false, ..Moving::new(100, Vec::new()) };
    moving.list.lock().unwrap().ignores_offset = true;
    let error = walk(&moving, Some(20), None).await.unwrap_err();
    assert!(error.to_string().contains("the server ignores `offset`"), "{error}");
    assert!(moving.requests() < 12);
}

#[tokio::test]
async fn a_limit_capped_by_the_server_does_not_end_the_list() {
    for (limit, most) in [(100, 20), (50, 10), (500, 100), (100, 3)] {
        let moving = Moving { most, ..Moving::new(400, Vec::new()) };
        let came = walk(&moving, Some(limit), Some(33)).await.unwrap();
        assert_eq!(came, moving.names(), "{limit} cut to {most}");
    }
    // A page of nothing but what is known is no end either.
    let still = Happening::Add { part: 0, count: 0 };
    let moving = Moving::new(400, vec![still, Happening::Add { part: 0, count: 68 }]);
    let before = moving.names();
    check(&before, &moving.names(), &walk(&moving, Some(500), None).await.unwrap());
}

#[tokio::test]
async fn an_undecodable_element_is_no_anchor_and_is_reported_once() {
    let nulls = |moving: &Moving| {
        let mut state = moving.list.lock().unwrap();
        for place in [5, 6, 7, 8, 9, 18, 19, 40] {
            state.names[place] = "null".into();
        }
    };
    for (limit, removed) in [(10, 0), (10, 4), (5, 0), (5, 4), (20, 3)] {
        let still = Happening::Add { part: 0, count: 0 };
        let moving = Moving::new(60, vec![still, Happening::Remove { part: 0, count: removed }]);
        nulls(&moving);
        let mut items = moving.walk(Some(limit));
        let (mut came, mut errors) = (Vec::new(), 0);
        while let Some(item) = items.next().await {
            match item {
                Ok(name) => came.push(name),
                Err(_) => errors += 1,
            }
        }
        let expected: Vec<String> = (0..60)
            .filter(|number| ![5, 6, 7, 8, 9, 18, 19, 40].contains(number))
            .map(|number| format!("n{number}"))
            .collect();
        assert_eq!(came, expected, "{limit} {removed}");
        assert_eq!(errors, 8, "{limit} {removed}");
    }
}

#[tokio::test]
async fn an_offset_cursor_resumes_keyed_pagination() {
    let moving = Moving::new(100, Vec::new());
    // A place, and nothing before it.
    let plain = moving.service().list(ListNames(Query::new().sort(field("creationDate").asc())));
    let mut kept = serde_json::to_value(plain.items().cursor()).unwrap();
    kept["offset"] = 20.into();
    let cursor = serde_json::from_value(kept).unwrap();
    let mut items = moving.walk(Some(10)).resume(&cursor).unwrap();
    for number in 20..30 {
        assert_eq!(items.next().await.unwrap().unwrap(), format!("n{number}"));
    }
    moving.list.lock().unwrap().names.drain(20..30);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
}

#[tokio::test]
async fn a_search_for_the_position_ends_if_the_offset_is_ignored() {
    let moving = Moving { counts: false, ..Moving::new(1000, Vec::new()) };
    let mut items = moving.walk(Some(20));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    let cursor = items.cursor();
    moving.list.lock().unwrap().ignores_offset = true;
    let requests = moving.requests();
    let error = moving.walk(Some(20)).resume(&cursor).unwrap().next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
    assert!(moving.requests() < requests + 8);
}

#[test]
fn a_short_page_after_a_resume_is_not_a_full_page() {
    use Happening::{Add, Remove};
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
    let moving = Moving { counts: false, ..Moving::new(83, script) };
    moving.list.lock().unwrap().kept = |_, name| name.ends_with('3');
    let before = moving.names();
    let came = walked(&moving, 22, Some(34)).unwrap();
    check(&before, &moving.names(), &came);
}

#[tokio::test]
async fn an_element_without_a_key_is_an_error_that_ends_the_list() {
    let moving = Moving::new(30, Vec::new());
    let service = moving.service();
    for nameless in ["n3", "n9"] {
        let mut items = service
            .list(ListNames(Query::new()))
            .items()
            .keyed(move |name| (name != nameless).then_some(name.as_str()));
        let mut came = 0;
        let error = loop {
            match items.next().await.unwrap() {
                Ok(_) => came += 1,
                Err(error) => break error.to_string(),
            }
        };
        assert_eq!(format!("n{came}"), nameless);
        assert!(error.contains(&format!("the element at offset {came} has no identity")), "{error}");
        assert!(items.next().await.is_none());
    }
}

fn happening(most: usize) -> impl Strategy<Value = Happening> {
    prop_oneof![
        3 => (0..1000usize, 0..most).prop_map(|(part, count)| Happening::Add { part, count }),
        3 => (0..1000usize, 0..most).prop_map(|(part, count)| Happening::Remove { part, count }),
        2 => (0..100usize, 0..most).prop_map(|(part, count)| Happening::Add { part, count }),
        2 => (0..100usize, 0..most).prop_map(|(part, count)| Happening::Remove { part, count }),
        2 => Just(Happening::Fail),
    ]
}

fn walked(moving: &Moving, limit: u64, crash_every: Option<usize>) -> Result<Vec<String>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(walk(moving, Some(limit), crash_every))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever is added and removed and whatever fails, as long as some of the last elements stay.
    #[test]
    fn no_element_is_lost_or_repeated(
        count in 0..600usize,
        limit in 20..60u64,
        counts: bool,
        crash_every in prop_oneof![Just(None), (1..50usize).prop_map(Some)],
        script in prop::collection::vec(happening(15), 0..120),
    ) {
        let mut moving = Moving::new(count, script);
        moving.counts = counts;
        moving.list.lock().unwrap().kept = |_, name| name.ends_with('3');
        let before = moving.names();
        let came = walked(&moving, limit, crash_every).unwrap();
        check(&before, &moving.names(), &came);
    }

    /// A list that moves faster than it can be walked: the place may be lost, and then that is said.
    #[test]
    fn a_list_that_changes_too_fast_is_an_error_without_gaps(
        count in 0..200usize,
        limit in 4..20u64,
        script in prop::collection::vec(happening(60), 0..30),
    ) {
        let moving = Moving::new(count, script);
        let before = moving.names();
        match walked(&moving, limit, None) {
            Ok(came) => check(&before, &moving.names(), &came),
            Err(error) => {
                let said = error.to_string();
                prop_assert!(said.contains("is lost") || said.contains("ignores `offset`"), "{}", said);
            }
        }
    }
}

#[tokio::test]
async fn a_large_list_is_complete_despite_changes_and_failures() {
    let mut random = fastrand::Rng::with_seed(7);
    let script = (0..4000)
        .map(|_| match random.u8(0..10) {
            0..4 => Happening::Add { part: random.usize(0..1000), count: random.usize(0..30) },
            4..8 => Happening::Remove { part: random.usize(0..1000), count: random.usize(0..30) },
            8 => Happening::Fail,
            _ => Happening::Crash,
        })
        .collect();
    let moving = Moving::new(100_000, script);
    let before: Vec<String> = moving.names();
    let came = walk(&moving, Some(100), Some(777)).await.unwrap();
    let stayed: std::collections::HashSet<String> = moving.names().into_iter().collect();
    let unique: std::collections::HashSet<&String> = came.iter().collect();
    assert_eq!(unique.len(), came.len(), "nothing came twice");
    let throughout: Vec<&String> = before.iter().filter(|name| stayed.contains(*name)).collect();
    let lost = throughout.iter().filter(|name| !unique.contains(**name)).count();
    assert_eq!(lost, 0, "of {}", throughout.len());
    assert!(throughout.len() > 80_000 && throughout.len() < 99_000, "{}", throughout.len());
}

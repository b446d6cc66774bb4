//! Synchronization: each changed element is delivered once, wherever a run ends and whatever changes meanwhile.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::model::{DateTime, Identified};
use orange_core::operation::{ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo};
use orange_core::pagination::{List, Page};
use orange_core::query::{Date, Dialect, Field, FilterValue, Operator, Query};
use orange_core::sync::{Checkpoint, JsonLines, ListSync, Sink};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Error, ErrorKind, Result};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use crate::bulk::poll_times;
use crate::support::API;

const CHANGED: Field<Date> = Field::new("changedAt");

/// Longer than any run takes.
const OVERLAP: Duration = Duration::from_secs(20);

static LIST: OperationInfo = OperationInfo { api: &API, id: "listElements", ..OperationInfo::DEFAULT };

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Element {
    id: String,
    revision: u64,
    changed_at: DateTime,
}

impl Element {
    fn new(id: u64, revision: u64, second: u64) -> Self {
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

#[derive(Clone, Debug, Default)]
struct ListElements(Query);

impl Operation for ListElements {
    type Output = Page<Element>;

    fn info(&self) -> &'static OperationInfo {
        &LIST
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&LIST).query(&self.0)
    }

    fn decode(&self, response: ApiResponse) -> Result<Page<Element>> {
        response.page()
    }
}

impl ListOperation for ListElements {
    type Item = Element;

    fn query(&self) -> &Query {
        &self.0
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.0
    }
}

/// A change of the list, at a request.
#[derive(Clone, Copy, Debug)]
enum Change {
    Nothing,
    Add,
    /// Changes the element at this index, modulo the number of elements.
    Update(usize),
    /// The request fails.
    Fail,
}

/// A server with a list that changes at each request.
#[derive(Clone, Debug, Default)]
struct Server(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    elements: Vec<Element>,
    script: Vec<Change>,
    second: u64,
    requests: Vec<String>,
    ignores_sort: bool,
}

impl State {
    fn apply(&mut self, change: Change) {
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

    fn page(&self, query: &Query) -> Vec<Element> {
        let mut found = self.elements.clone();
        if let Some(sort) = query.sorts().first().filter(|_| !self.ignores_sort) {
            assert_eq!((sort.path(), query.sorts()[1].path()), ("changedAt", "id"));
            found.sort_by_key(|element| (element.changed_at.to_string(), element.id.clone()));
        }
        for filter in query.filters() {
            let FilterValue::Text(since) = filter.value() else { panic!("{filter:?}") };
            assert_eq!((filter.path(), filter.operator()), ("changedAt", Operator::Gte));
            found.retain(|element| element.changed_at.as_str() >= since.as_str());
        }
        let offset = query.window_offset().unwrap_or(0) as usize;
        found.into_iter().skip(offset).take(query.window_limit().unwrap_or(10) as usize).collect()
    }
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return Ok(http::Response::new(r#"{"access_token":"t","expires_in":3600}"#.into()));
        }
        let mut state = self.0.lock().unwrap();
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
    fn with(elements: u64) -> Self {
        let server = Self::default();
        for _ in 0..elements {
            let mut state = server.0.lock().unwrap();
            state.second += 10;
            state.apply(Change::Add);
        }
        server
    }

    fn list(&self) -> List<ListElements> {
        let client = Client::builder()
            .credentials(Credentials::new("id", "secret").unwrap())
            .transport(self.clone())
            .retry(orange_core::retry::RetryPolicy::none())
            .build()
            .unwrap();
        client.service(&API).list(ListElements::default()).limit(4)
    }

    fn sync(&self, by_date: bool) -> ListSync<ListElements> {
        let sync = self.list().sync().batch(3);
        match by_date {
            true => sync.changed_since(CHANGED, |element| Some(&element.changed_at)).overlap(OVERLAP),
            false => sync,
        }
    }

    fn change(&self, change: Change) {
        self.0.lock().unwrap().apply(change);
    }

    fn elements(&self) -> Vec<Element> {
        self.0.lock().unwrap().elements.clone()
    }
}

/// A database with transactions. A commit takes two steps, and takes effect between them.
#[derive(Default)]
struct Table {
    rows: Vec<Element>,
    checkpoint: Option<String>,
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
fn assert_exactly_once(rows: &[Element], elements: &[Element]) {
    let mut last: BTreeMap<&str, u64> = BTreeMap::new();
    for row in rows {
        let before = last.insert(&row.id, row.revision);
        assert!(before.is_none_or(|before| before < row.revision), "{row:?} after {before:?}: {rows:?}");
    }
    let expected: BTreeMap<&str, u64> = elements.iter().map(|it| (it.id.as_str(), it.revision)).collect();
    assert_eq!(last, expected, "{rows:?}");
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Nothing),
        2 => Just(Change::Add),
        4 => (0..100_usize).prop_map(Change::Update),
        1 => Just(Change::Fail),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// The process is killed after each number of steps, while the list changes and requests fail.
    #[test]
    fn each_change_is_delivered_once_wherever_a_run_ends(
        elements in 0..14_u64,
        script in proptest::collection::vec(change(), 0..14),
        by_date: bool,
    ) {
        runtime().block_on(async {
            for polls in 0.. {
                let (server, mut table) = (Server::with(elements), Table::default());
                server.0.lock().unwrap().script = script.clone();
                let sync = server.sync(by_date);
                let first = poll_times(sync.run(&mut table), polls).await;
                let mut runs = 0;
                while sync.run(&mut table).await.is_err() {
                    runs += 1;
                    assert!(runs < 40, "runs make progress");
                }
                // Changes at the last requests are found by the next run.
                server.0.lock().unwrap().script.clear();
                sync.run(&mut table).await.unwrap();
                assert_exactly_once(&table.rows, &server.elements());
                let again = sync.run(&mut table).await.unwrap();
                assert_eq!(again.delivered, 0);
                if first.is_some() {
                    break;
                }
            }
        });
    }

    #[test]
    fn a_file_has_each_change_once_wherever_a_run_ends(
        elements in 0..10_u64,
        changes in proptest::collection::vec(change(), 0..8),
        by_date: bool,
    ) {
        runtime().block_on(async {
            let folder = tempfile::tempdir().unwrap();
            for polls in 0.. {
                let server = Server::with(elements);
                let path = folder.path().join(format!("{polls}.jsonl"));
                let sync = server.sync(by_date);
                let run = async || sync.run(&mut JsonLines::open(&path).await?).await;
                let first = poll_times(run(), polls).await;
                changes.iter().for_each(|change| server.change(*change));
                run().await.unwrap();
                let text = std::fs::read_to_string(&path).unwrap();
                let rows: Vec<Element> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
                assert_exactly_once(&rows, &server.elements());
                if first.is_some() {
                    break;
                }
            }
        });
    }
}

#[tokio::test]
async fn only_changes_are_requested_by_date() {
    let (server, mut table) = (Server::with(30), Table::default());
    server.sync(true).run(&mut table).await.unwrap();
    server.0.lock().unwrap().requests.clear();
    server.change(Change::Update(3));
    let report = server.sync(true).run(&mut table).await.unwrap();
    assert_eq!(report.delivered, 1);
    assert!(report.unchanged <= 3, "elements of the overlap: {report:?}");
    let requests = server.0.lock().unwrap().requests.clone();
    assert!(
        requests.len() <= 4 && requests[0].starts_with("changedAt%5Bgte%5D=2025-06-02T00%3A"),
        "{requests:?}"
    );
    let checkpoint = table.checkpoint.unwrap();
    assert!(checkpoint.len() < 500, "entries of the overlap only: {checkpoint}");
}

#[tokio::test]
async fn a_whole_list_that_did_not_change_costs_no_commit() {
    struct CountingSink(Table, usize);
    impl Sink<Element> for CountingSink {
        type Error = Error;
        async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
            self.0.checkpoint().await
        }
        async fn commit(&mut self, items: Vec<Element>, checkpoint: &Checkpoint) -> Result<()> {
            self.1 += 1;
            self.0.commit(items, checkpoint).await
        }
    }
    let (server, mut sink) = (Server::with(10), CountingSink(Table::default(), 0));
    let report = server.sync(false).run(&mut sink).await.unwrap();
    assert_eq!((report.delivered, report.unchanged, sink.1), (10, 0, 4));
    let report = server.sync(false).run(&mut sink).await.unwrap();
    assert_eq!((report.delivered, report.unchanged, sink.1), (0, 10, 4));
}

#[tokio::test]
async fn the_elements_before_a_failure_are_delivered() {
    for by_date in [false, true] {
        let (server, mut table) = (Server::with(40), Table::default());
        let pages = [Change::Fail, Change::Nothing, Change::Nothing, Change::Nothing, Change::Nothing];
        server.0.lock().unwrap().script = pages.to_vec();
        assert!(server.sync(by_date).run(&mut table).await.unwrap_err().is_connect());
        let delivered = table.rows.len();
        assert!(delivered > 8, "{delivered}");
        let report = server.sync(by_date).run(&mut table).await.unwrap();
        assert_eq!(report.delivered, 40 - delivered);
        assert_eq!(
            report.unchanged <= 3,
            by_date,
            "by date, the run continues at the last change: {report:?}"
        );
    }
}

#[tokio::test]
async fn an_unusable_element_ends_every_run_after_those_before_it() {
    let (server, mut table) = (Server::with(10), Table::default());
    server.0.lock().unwrap().elements[5].id.clear();
    for delivered in [5, 0, 0] {
        let before = table.rows.len();
        let error = server.sync(false).run(&mut table).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Decode, "listElements: an element has no id")
        );
        assert_eq!(table.rows.len() - before, delivered);
    }
    server.0.lock().unwrap().elements[5] = Element::new(5, 0, 0);
    assert_eq!(server.sync(false).run(&mut table).await.unwrap().delivered, 5);
}

#[tokio::test]
async fn a_list_in_another_order_is_an_error() {
    let server = Server::with(10);
    server.change(Change::Update(1));
    server.0.lock().unwrap().ignores_sort = true;
    let error = server.sync(true).run(&mut Table::default()).await.unwrap_err().to_string();
    assert_eq!(error, "listElements: the server did not sort the list by `changedAt`: `002` is out of order");
    let sorted = server.list().sort(CHANGED.desc()).sync();
    let sync = sorted.changed_since(CHANGED, |element| Some(&element.changed_at));
    assert_eq!(sync.run(&mut Table::default()).await.unwrap_err().field(), Some("sort"));
}

#[tokio::test]
async fn a_checkpoint_of_another_list_is_refused() {
    let (server, mut table) = (Server::with(3), Table::default());
    server.sync(true).run(&mut table).await.unwrap();
    let error = server.sync(false).run(&mut table).await.unwrap_err();
    assert_eq!(error.to_string(), "checkpoint: belongs to a synchronization with `changed_since`");
    let filtered = server.list().filter(CHANGED.gte("2025-06-02T00:00:01Z")).sync();
    let error = filtered.run(&mut table).await.unwrap_err();
    assert_eq!((error.field(), table.rows.len()), (Some("checkpoint"), 3));
}

#[tokio::test]
async fn a_file_that_does_not_match_its_checkpoint_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("elements.jsonl");
    std::fs::write(&path, "{}\n").unwrap();
    let error = JsonLines::open(&path).await.unwrap_err().to_string();
    assert!(error.contains("has lines, but no checkpoint"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{}\n");
    std::fs::remove_file(&path).unwrap();

    let server = Server::with(3);
    server.sync(false).run(&mut JsonLines::open(&path).await.unwrap()).await.unwrap();
    let whole = std::fs::read(&path).unwrap();
    std::fs::write(&path, [whole.as_slice(), b"{\"id\":\"torn"].concat()).unwrap();
    drop(JsonLines::open(&path).await.unwrap());
    assert_eq!(std::fs::read(&path).unwrap(), whole, "lines after the checkpoint are removed");
    std::fs::write(&path, &whole[..10]).unwrap();
    let error = JsonLines::open(&path).await.unwrap_err().to_string();
    assert!(error.contains(&format!("has 10 bytes, and {} at its checkpoint", whole.len())), "{error}");
}

/// The process is killed within a commit: some lines are written, and the checkpoint is not replaced.
#[tokio::test]
async fn a_commit_that_was_cut_off_is_repeated() {
    let (server, folder) = (Server::with(7), tempfile::tempdir().unwrap());
    let at = |name: &str| folder.path().join(name);
    let (path, checkpoint) = (at("elements.jsonl"), at("elements.jsonl.checkpoint"));
    let run = async || server.sync(false).run(&mut JsonLines::open(&path).await?).await;
    run().await.unwrap();
    let (lines_before, checkpoint_before) =
        (std::fs::read(&path).unwrap(), std::fs::read(&checkpoint).unwrap());
    server.change(Change::Update(2));
    server.change(Change::Add);
    run().await.unwrap();
    let lines_after = std::fs::read(&path).unwrap();
    for cut in lines_before.len()..=lines_after.len() {
        std::fs::write(&path, &lines_after[..cut]).unwrap();
        std::fs::write(&checkpoint, &checkpoint_before).unwrap();
        std::fs::write(at("elements.jsonl.checkpoint.draft"), "{").unwrap();
        assert_eq!(run().await.unwrap().delivered, 2);
        assert_eq!(std::fs::read(&path).unwrap(), lines_after, "cut at {cut}");
    }
}

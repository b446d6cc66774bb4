//! Pagination: order, end of list, cursors, read-ahead and malformed pages.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::*;
use orange_core::operation::Method;
use orange_core::pagination::{Cursor, Items};
use orange_core::query::{Dialect, Query, field};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Result, Service};
use proptest::prelude::*;

/// A list of the numbers `0..total`, served in pages.
#[derive(Clone, Debug)]
struct Numbers {
    total: u64,
    default_limit: u64,
    max_limit: u64,
    counts: bool,
    delay: Duration,
    offsets: Arc<Mutex<Vec<u64>>>,
    in_flight: Arc<AtomicUsize>,
    max_in_flight: Arc<AtomicUsize>,
}

impl Numbers {
    fn new(total: u64) -> Self {
        Self {
            total,
            default_limit: 10,
            max_limit: 100,
            counts: true,
            delay: Duration::ZERO,
            offsets: Arc::default(),
            in_flight: Arc::default(),
            max_in_flight: Arc::default(),
        }
    }

    fn service(&self) -> Service {
        service_over(self)
    }

    fn items(&self, query: Query) -> Items<ListThings> {
        self.service().list(ListThings(query)).pages().items()
    }

    fn offsets(&self) -> Vec<u64> {
        self.offsets.lock().unwrap().clone()
    }
}

#[async_trait::async_trait]
impl Transport for Numbers {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        let query = Query::parse(request.uri().query().unwrap_or(""), Dialect::Bracket).unwrap();
        let offset = query.window_offset().unwrap_or(0);
        self.offsets.lock().unwrap().push(offset);
        let active = self.in_flight.fetch_add(1, Ordering::SeqCst) + 1;
        self.max_in_flight.fetch_max(active, Ordering::SeqCst);
        tokio::time::sleep(self.delay).await;
        self.in_flight.fetch_sub(1, Ordering::SeqCst);
        let limit = query.window_limit().unwrap_or(self.default_limit).min(self.max_limit);
        let page: Vec<u64> = (offset..self.total.min(offset.saturating_add(limit))).collect();
        let mut response = http::Response::new(serde_json::to_string(&page).unwrap().into());
        if self.counts {
            response.headers_mut().insert("x-total-count", self.total.into());
            response.headers_mut().insert("x-result-count", page.len().into());
        }
        Ok(response)
    }
}

#[tokio::test]
async fn the_total_is_available_after_the_first_page() {
    let numbers = Numbers::new(25);
    let mut items = numbers.items(Query::new());
    assert_eq!(items.total(), None);
    items.next().await.unwrap().unwrap();
    assert_eq!((items.total(), numbers.offsets().len()), (Some(25), 1));
    while items.next().await.is_some() {}
    assert_eq!(items.total(), Some(25));
    let mut uncounted = Numbers { counts: false, ..Numbers::new(25) }.items(Query::new());
    uncounted.next().await.unwrap().unwrap();
    assert_eq!(uncounted.total(), None);
}

#[tokio::test]
async fn no_request_is_made_before_the_first_poll() {
    let transport = ScriptedTransport::new([]);
    let service = service_over(&transport);
    drop(service.list(ListThings::default()).pages().read_ahead(3));
    drop(service.list(ListThings::default()).pages().items());
    assert_eq!((transport.requests().len(), transport.token_calls()), (0, 0));
}

#[tokio::test]
async fn every_item_arrives_once_and_in_order() {
    for total in [0, 1, 9, 10, 11, 25, 100] {
        for counts in [true, false] {
            for limit in [None, Some(1), Some(10), Some(500)] {
                let numbers = Numbers { counts, max_limit: 20, ..Numbers::new(total) };
                let mut query = Query::new();
                query.set_limit(limit);
                let items = numbers.items(query).collect_up_to(usize::MAX).await.unwrap();
                assert_eq!(items, (0..total).collect::<Vec<_>>(), "{total} {counts} {limit:?}");
            }
        }
    }
}

#[tokio::test]
async fn collect_up_to_stops_at_its_maximum() {
    let numbers = Numbers::new(100);
    assert_eq!(numbers.items(Query::new()).collect_up_to(15).await.unwrap().len(), 15);
    assert_eq!(numbers.offsets(), [0, 10]);
}

#[tokio::test]
async fn a_cursor_resumes_without_losing_or_repeating_items() {
    let numbers = Numbers::new(37);
    let query = || Query::new().filter(field("status").eq("PENDING"));
    for stop in 0..=37u64 {
        let mut items = numbers.items(query());
        let mut received = Vec::new();
        for _ in 0..stop {
            received.push(items.next().await.unwrap().unwrap());
        }
        let saved = serde_json::to_string(&items.cursor()).unwrap();
        drop(items);
        let cursor: Cursor = serde_json::from_str(&saved).unwrap();
        let rest = numbers.items(query()).resume(&cursor).unwrap().collect_up_to(usize::MAX).await.unwrap();
        received.extend(rest);
        assert_eq!(received, (0..37).collect::<Vec<_>>(), "stopped after {stop}");
    }
}

#[tokio::test]
async fn a_cursor_of_another_list_is_refused() {
    let numbers = Numbers::new(3);
    let cursor = numbers.items(Query::new().filter(field("status").eq("PENDING"))).cursor();
    let error = numbers.items(Query::new()).resume(&cursor).unwrap_err();
    assert_eq!(error.field(), Some("cursor"));
}

#[tokio::test]
async fn a_finished_list_resumes_from_an_earlier_cursor() {
    let numbers = Numbers::new(25);
    let mut pages = numbers.service().list(ListThings(Query::new().limit(10))).pages();
    pages.next().await.unwrap().unwrap();
    let after_first_page = pages.cursor();
    while pages.next().await.is_some() {}
    let mut resumed = pages.resume(&after_first_page).unwrap();
    assert_eq!(resumed.next().await.unwrap().unwrap().items()[0], 10);
}

#[tokio::test]
async fn a_cursor_of_one_resource_is_refused_for_another() {
    let pages = |path| {
        let service = Numbers::new(3).service();
        service.list(service.raw(Method::GET, path).returning_page::<u64>()).limit(1).pages()
    };
    let cursor = pages("/1/nested").cursor();
    assert!(pages("/1/nested").resume(&cursor).is_ok());
    assert_eq!(pages("/2/nested").resume(&cursor).unwrap_err().field(), Some("cursor"));
}

#[tokio::test(start_paused = true)]
async fn read_ahead_runs_while_the_caller_works_and_is_bounded() {
    let numbers = Numbers { delay: Duration::from_millis(20), ..Numbers::new(200) };
    let mut pages = numbers.service().list(ListThings(Query::new().limit(10))).pages().read_ahead(3);
    let begin = tokio::time::Instant::now();
    let mut received = Vec::new();
    while let Some(page) = pages.next().await {
        received.extend(page.unwrap().into_items());
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(received, (0..200).collect::<Vec<_>>());
    assert_eq!(numbers.max_in_flight.load(Ordering::SeqCst), 4);
    // Sequential pages take 30 ms each; with read-ahead the caller's 10 ms dominate.
    assert!(begin.elapsed() < Duration::from_millis(300), "{:?}", begin.elapsed());
}

#[tokio::test(start_paused = true)]
async fn received_pages_are_followed_by_requests_while_the_caller_is_busy() {
    let numbers = Numbers { delay: Duration::from_millis(20), ..Numbers::new(400) };
    let mut pages = numbers.service().list(ListThings(Query::new().limit(10))).pages().read_ahead(3);
    pages.next().await.unwrap().unwrap();
    tokio::time::sleep(Duration::from_secs(60)).await;
    // The first page, and two for each of the four concurrent requests.
    assert_eq!(numbers.offsets().len(), 9);
    assert_eq!(numbers.max_in_flight.load(Ordering::SeqCst), 4);
}

#[tokio::test]
async fn read_ahead_over_short_pages_loses_and_repeats_nothing() {
    // The server caps the limit, so every page read ahead starts at the wrong offset.
    let numbers = Numbers { max_limit: 7, ..Numbers::new(50) };
    let pages = numbers.service().list(ListThings(Query::new().limit(10))).pages().read_ahead(2);
    let items = pages.items().collect_up_to(usize::MAX).await.unwrap();
    assert_eq!(items, (0..50).collect::<Vec<_>>());
}

#[tokio::test]
async fn after_an_error_polling_again_repeats_the_page_that_failed() {
    let transport = ScriptedTransport::new([
        respond(200, "[0,1]"),
        respond(500, "{}"),
        respond(200, "[2,3]"),
        respond(200, "[]"),
    ]);
    let service = service_over(&transport);
    let mut items = service.list(ListThings(Query::new().limit(2))).pages().items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().unwrap_err().is_server_error());
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(items.next().await.unwrap().unwrap(), 3);
    assert!(items.next().await.is_none());
    assert!(items.next().await.is_none());
    let uris: Vec<String> = transport.requests().into_iter().map(|request| request.uri).collect();
    assert!(uris[1].ends_with("offset=2&limit=2") && uris[1] == uris[2], "{uris:?}");
}

#[tokio::test]
async fn an_undecodable_item_is_isolated_at_its_index() {
    let transport = ScriptedTransport::new([respond(200, r#"[0,"x",2,{"a":[1]}]"#)]);
    let service = service_over(&transport);
    let page = service.send(&ListThings::default()).await.unwrap();
    assert_eq!(page.items(), [0, 2]);
    let rejected: Vec<_> = page.rejected().iter().map(|r| (r.index(), r.json().to_owned())).collect();
    assert_eq!(rejected, [(1, r#""x""#.to_owned()), (3, r#"{"a":[1]}"#.to_owned())]);

    let transport = ScriptedTransport::new([respond(200, r#"[0,"x",2]"#), respond(200, "[]")]);
    let service = service_over(&transport);
    let mut items = service.list(ListThings::default()).pages().items();
    assert_eq!(items.next().await.unwrap().unwrap(), 0);
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.json_path(), Some("1"));
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.is_none());
}

/// The errors of rejected elements share one copy of the body, and ordering them takes linear time.
#[tokio::test]
async fn many_undecodable_items_share_one_body() {
    const PAIRS: u64 = 9_999;
    let body = format!("[{}\"x\"]", "1,\"x\",".repeat(PAIRS as usize));
    let transport = ScriptedTransport::new([respond(200, body), respond(200, "[]")]);
    let service = service_over(&transport);
    let mut items = service.list(ListThings::default()).pages().items();
    let (mut read, mut errors) = (0, Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(_) => read += 1,
            Err(error) => errors.push(error),
        }
    }
    assert_eq!((read, errors.len() as u64), (PAIRS, PAIRS + 1));
    assert_eq!(errors[1].json_path(), Some("3"));
    let (first, last) = (errors[0].body().unwrap(), errors[PAIRS as usize].body().unwrap());
    assert!(first.starts_with("[1,\"x\",") && std::ptr::eq(first, last), "one body for all");
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_detected() {
    let transport = ScriptedTransport::new([respond(200, "[0,1]"), respond(200, "[0,1]")]);
    let service = service_over(&transport);
    let error = service.list(ListThings::default()).pages().items().collect_up_to(100).await.unwrap_err();
    assert!(error.to_string().contains("ignores `offset`"), "{error}");
}

#[tokio::test]
async fn an_object_decodes_as_one_element_and_204_as_an_empty_list() {
    let transport = ScriptedTransport::new([respond(200, "7"), respond(204, ""), respond(200, r#"{"a":1}"#)]);
    let service = service_over(&transport);
    assert!(service.send(&ListThings::default()).await.unwrap_err().is_decode());
    assert_eq!(service.send(&ListThings::default()).await.unwrap().received(), 0);
    let page = service.send(&ListThings::default()).await.unwrap();
    assert_eq!(
        (page.items().len(), page.rejected().len()),
        (0, 1),
        "an object is one element, here an invalid one"
    );
}

/// A bare object, such as an intermediary's error, decodes as a list of one element.
#[tokio::test]
async fn a_page_with_fewer_elements_than_its_count_is_requested_again() {
    let counts = &[("x-total-count", "5"), ("x-result-count", "2")];
    let truncated = || Step::Response(200, counts, r#"{"message":"try again"}"#.into());
    let transport = ScriptedTransport::new([
        Step::Response(200, counts, "[0,1]".into()),
        truncated(),
        truncated(),
        respond(204, ""),
        Step::Response(200, counts, "[2,3]".into()),
        Step::Response(200, &[("x-total-count", "5"), ("x-result-count", "1")], "4".into()),
        Step::Response(200, &[("x-total-count", "5"), ("x-result-count", "1")], "[4]".into()),
    ]);
    let service = service_over(&transport);
    let mut items = service.list(ListThings(Query::new().limit(2))).pages().items();
    let (mut received, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => received.push(item),
            Err(error) => errors.push(error),
        }
    }
    assert_eq!(received, [0, 1, 2, 3, 4], "an item was lost or repeated");
    assert!(errors.len() == 4 && errors.iter().all(|error| error.is_decode()), "{errors:?}");
    for error in &errors[..3] {
        assert!(error.to_string().contains("offset 2 has fewer elements"), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn every_list_is_read_completely(
        total in 0u64..120,
        limit in proptest::option::of(1u64..40),
        max_limit in 1u64..40,
        read_ahead in 0usize..4,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let numbers = Numbers { max_limit, default_limit: 10.min(max_limit), ..Numbers::new(total) };
        let mut query = Query::new();
        query.set_limit(limit);
        let items = runtime.block_on(numbers.items(query).read_ahead(read_ahead).collect_up_to(usize::MAX)).unwrap();
        prop_assert_eq!(items, (0..total).collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn send_applies_the_page_window_and_count_reads_the_header() {
    let numbers = Numbers::new(42);
    let list = numbers.service().list(ListThings::default()).filter(field("a").eq("b")).limit(5).offset(3);
    assert_eq!(list.send().await.unwrap().items(), [3, 4, 5, 6, 7]);
    assert_eq!(list.count().await.unwrap(), 42);
    let uncounted = Numbers { counts: false, ..Numbers::new(42) };
    let error = uncounted.service().list(ListThings::default()).count().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("X-Total-Count is missing"), "{error}");
    // Like every decode error, it has the response.
    assert_eq!((error.status(), error.body()), (Some(http::StatusCode::OK), Some("[0]")));
}

//! The end of a list: capped pages, repeated pages, and a status past the end.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::{Stream, StreamExt as _};
use http::{HeaderValue, Response};
use orange_core::operation::{Method, Raw};
use orange_core::pagination::{List, Page};
use orange_core::query::{Dialect, Query};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Error, Result};
use serde_json::{Value, json};

use crate::support::*;

/// Returns the response to a list request with an offset, a limit and a request number.
type Responder = dyn Fn(usize, usize, usize) -> Response<Body> + Send + Sync;

/// A server of one list.
#[derive(Clone)]
struct Server {
    responder: Arc<Responder>,
    requests: Arc<AtomicUsize>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Server")
    }
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        let query = Query::parse(request.uri().query().unwrap_or(""), Dialect::Bracket).unwrap();
        let number = self.requests.fetch_add(1, Ordering::SeqCst);
        let (offset, limit) = (query.window_offset().unwrap_or(0), query.window_limit().unwrap_or(10));
        Ok((self.responder)(offset as usize, limit as usize, number))
    }
}

impl Server {
    fn new(responder: impl Fn(usize, usize, usize) -> Response<Body> + Send + Sync + 'static) -> Self {
        Self { responder: Arc::new(responder), requests: Arc::default() }
    }

    fn list(&self, limit: u64) -> List<Raw<Page<Value>>> {
        let service = service_over(self);
        let operation = service.raw(Method::GET, "").returning_page::<Value>();
        service.list(operation).limit(limit)
    }

    /// The number of requests since the last call.
    fn take_requests(&self) -> usize {
        self.requests.swap(0, Ordering::SeqCst)
    }
}

fn element(number: usize) -> Value {
    json!({"id": format!("T{number}"), "status": "OPEN"})
}

fn page(elements: impl IntoIterator<Item = Value>, counts: [Option<usize>; 2]) -> Response<Body> {
    let body = Value::from_iter(elements).to_string();
    let mut response = Response::new(body.into());
    for (name, count) in ["x-total-count", "x-result-count"].into_iter().zip(counts) {
        if let Some(count) = count {
            response.headers_mut().insert(name, HeaderValue::from(count));
        }
    }
    response
}

fn response(status: u16, body: &'static str) -> Response<Body> {
    Response::builder().status(status).body(body.into()).unwrap()
}

fn ids(items: &[Value]) -> Vec<String> {
    items.iter().map(|item| item["id"].as_str().unwrap_or_default().to_owned()).collect()
}

fn expected_ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("T{number}")).collect()
}

async fn read_items(list: List<Raw<Page<Value>>>) -> (Vec<Value>, Option<Error>) {
    read_stream(list.items()).await
}

async fn read_keyed_items(list: List<Raw<Page<Value>>>) -> (Vec<Value>, Option<Error>) {
    read_stream(list.items().keyed(|item| item["id"].as_str())).await
}

/// Reads to the end or the first error.
async fn read_stream(items: impl Stream<Item = Result<Value>>) -> (Vec<Value>, Option<Error>) {
    let (mut items, mut received) = (pin!(items), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => received.push(item),
            Err(error) => return (received, Some(error)),
        }
    }
    (received, None)
}

#[tokio::test]
async fn a_capped_limit_without_usable_counts_loses_no_element() {
    type Counting = fn(usize) -> [Option<usize>; 2];
    let countings: [(Counting, usize); 7] = [
        (|_| [None, None], 11),
        (|received| [None, Some(received)], 11),
        (|_| [Some(500), Some(106)], 11),
        // The counts of Orange's sample, which are swapped.
        (|_| [Some(25), Some(106)], 11),
        (|_| [Some(500), None], 11),
        (|received| [Some(received), Some(500)], 11),
        // Correct counts save the last request.
        (|received| [Some(500), Some(received)], 10),
    ];
    for (index, (counts, requests)) in countings.into_iter().enumerate() {
        let server = Server::new(move |offset, limit, _| {
            let end = 500.min(offset + limit.min(50));
            page((offset..end.max(offset)).map(element), counts(end.saturating_sub(offset)))
        });
        let (items, error) = read_items(server.list(100)).await;
        assert!(error.is_none() && ids(&items) == expected_ids(500), "{index}: {} {error:?}", items.len());
        assert_eq!(server.take_requests(), requests, "{index}");

        let items = server.list(100).items().collect_up_to(usize::MAX).await.unwrap();
        assert_eq!(ids(&items), expected_ids(500), "{index}");
        let items = server.list(100).items().read_ahead(3).collect_up_to(usize::MAX).await.unwrap();
        assert_eq!(ids(&items), expected_ids(500), "{index}, read ahead");
        let (mut pages, mut items) = (server.list(100).pages(), Vec::new());
        while let Some(page) = pages.next().await {
            items.extend(page.unwrap().into_items());
        }
        assert_eq!(ids(&items), expected_ids(500), "{index}");
        let (items, error) = read_keyed_items(server.list(100)).await;
        assert!(
            error.is_none() && ids(&items) == expected_ids(500),
            "{index} by key: {} {error:?}",
            items.len()
        );
    }
}

#[tokio::test]
async fn a_short_list_without_counts_costs_one_more_request() {
    for (counts, requests) in [([None, None], 2), ([Some(3), Some(3)], 1), ([Some(3), None], 2)] {
        let server = Server::new(move |offset, _, _| match offset {
            0 => page((0..3).map(element), counts),
            _ => page([], [None, None]),
        });
        assert_eq!(server.list(10).items().collect_up_to(100).await.unwrap().len(), 3);
        assert_eq!(server.take_requests(), requests, "{counts:?}");
    }
}

#[tokio::test]
async fn keys_detect_a_server_that_ignores_the_offset() {
    type Elements = fn(usize, usize) -> Value;
    let elements: [Elements; 4] = [
        |number, response| json!({"id": format!("T{number}"), "readAt": response}),
        |number, response| json!({"href": format!("/T{number}"), "readAt": response}),
        |number, response| json!({"name": format!("T{number}"), "kind": "x", "readAt": response}),
        |number, response| json!({"name": format!("T{number}"), "readAt": response}),
    ];
    for (index, element) in elements.into_iter().enumerate() {
        let server = Server::new(move |_, limit, response| {
            page((0..limit).map(|number| element(number, response)), [None, None])
        });
        let (items, error) = read_items(server.list(10)).await;
        let error = error.expect("an error").to_string();
        assert!(
            error.contains("offset 10 repeats elements") && error.contains("ignores `offset`"),
            "{error}"
        );
        assert_eq!((items.len(), server.take_requests()), (10, 2), "{index}");
        let mut items = server.list(10).items();
        while items.next().await.is_some_and(|item| item.is_ok()) {}
        server.take_requests();
        assert!(items.next().await.is_none() && server.take_requests() == 0, "the list has ended");
    }
    // The total count does not hide the repetition.
    let server = Server::new(|_, limit, response| {
        let elements = (0..limit).map(|number| json!({"id": number, "readAt": response}));
        page(elements, [Some(100), Some(limit)])
    });
    let (items, error) = read_items(server.list(10)).await;
    assert!(items.len() == 10 && error.is_some_and(|error| error.to_string().contains("ignores `offset`")));
    let items = server.list(10).items().keyed(|_| Some("T0")).collect_up_to(100).await;
    assert!(items.is_err());
}

#[tokio::test]
async fn a_server_that_restarts_past_the_end_is_detected() {
    let server = Server::new(|offset, limit, response| {
        let start = offset % 5000;
        let elements = (start..start + limit).map(|number| json!({"id": number, "readAt": response}));
        page(elements, [None, None])
    });
    let (items, error) = read_items(server.list(100)).await;
    assert!(items.len() == 5000 && error.unwrap().to_string().contains("offset 5000 repeats elements"));
}

#[tokio::test]
async fn equal_elements_are_complete_when_counts_confirm_them() {
    let server = Server::new(|offset, limit, _| {
        let end = 40.min(offset + limit);
        let elements = (offset..end).map(|_| json!({"status": "OPEN"}));
        page(elements, [Some(40), Some(end.saturating_sub(offset))])
    });
    assert_eq!(server.list(10).fields(["status"]).items().collect_up_to(100).await.unwrap().len(), 40);
    assert_eq!(server.list(10).items().collect_up_to(100).await.unwrap().len(), 40);
}

/// A list of 20 elements that responds past its end with `code` and `body`. With `counts`, its pages announce 500
/// elements.
fn list_with_end(code: u16, body: &'static str, counts: bool) -> Server {
    Server::new(move |offset, limit, _| match offset {
        20.. => response(code, body),
        _ => {
            let end = 20.min(offset + limit);
            let counts = if counts { [Some(500), Some(end - offset)] } else { [None, None] };
            page((offset..end).map(element), counts)
        }
    })
}

const NOT_FOUND: &str = r#"{"code":60,"message":"Resource not found"}"#;

#[tokio::test]
async fn a_status_past_the_last_page_ends_the_list() {
    for (code, body) in [(416, ""), (416, "<html>"), (404, NOT_FOUND), (404, ""), (204, "")] {
        for limit in [10, 7] {
            let server = list_with_end(code, body, false);
            let (items, error) = read_items(server.list(limit)).await;
            assert!(error.is_none() && ids(&items) == expected_ids(20), "{code} {body}: {error:?}");
            let (items, error) = read_keyed_items(server.list(limit)).await;
            assert!(error.is_none() && ids(&items) == expected_ids(20), "{code} {body} by key: {error:?}");
            let items = server.list(limit).items().read_ahead(3).collect_up_to(100).await.unwrap();
            assert_eq!(ids(&items), expected_ids(20), "{code} {body}, read ahead");
        }
    }
}

#[tokio::test]
async fn an_ambiguous_status_past_the_end_is_a_repeatable_error() {
    let html = "<html><body>404 Not Found</body></html>";
    for (code, body, counts) in
        [(404, html, false), (404, NOT_FOUND, true), (416, "", true), (410, "", false), (500, "", false)]
    {
        let server = list_with_end(code, body, counts);
        let mut items = server.list(10).items();
        for number in 0..20 {
            assert_eq!(items.next().await.unwrap().unwrap(), element(number));
        }
        for _ in 0..2 {
            let error = items.next().await.unwrap().unwrap_err();
            assert_eq!(error.status().map(|status| status.as_u16()), Some(code), "{body} {counts}");
        }
        assert_eq!(items.cursor().offset(), 20);
        let (items, error) = read_keyed_items(server.list(10)).await;
        assert!(items.len() == 20 && error.is_some(), "{code} {body} {counts} by key");
    }
}

#[tokio::test]
async fn a_404_on_the_first_page_is_an_error() {
    let server = Server::new(|_, _, _| response(404, NOT_FOUND));
    for error in [read_items(server.list(10)).await.1, read_keyed_items(server.list(10)).await.1] {
        assert!(error.unwrap().is_not_found());
    }
    assert!(
        read_items(server.list(10).offset(20)).await.1.unwrap().is_not_found(),
        "no page was read before"
    );
}

#[tokio::test]
async fn a_finished_list_resumes_at_a_416() {
    let server = list_with_end(416, "", false);
    let mut items = server.list(10).items();
    while items.next().await.is_some() {}
    let rest = server.list(10).items().resume(&items.cursor()).unwrap().collect_up_to(100).await.unwrap();
    assert!(rest.is_empty());
}

#[tokio::test]
async fn a_token_endpoint_failure_does_not_end_the_list() {
    #[derive(Clone, Debug)]
    struct NoSecondToken(Server, Arc<AtomicUsize>);

    #[async_trait::async_trait]
    impl Transport for NoSecondToken {
        async fn send(&self, request: http::Request<Body>) -> Result<Response<Body>, TransportError> {
            // The first token expires at once, and the request for a second one fails.
            let token = request.uri().path().ends_with("/token");
            match token.then(|| self.1.fetch_add(1, Ordering::SeqCst)) {
                Some(0) | None => self.0.send(request).await,
                Some(_) => Ok(response(404, NOT_FOUND)),
            }
        }
    }

    let server = Server::new(|offset, limit, _| match offset {
        0 => page((0..limit).map(element), [None, None]),
        _ => response(401, r#"{"code":42,"message":"Expired credentials"}"#),
    });
    let service = service_over(&NoSecondToken(server, Arc::default()));
    let list = service.list(service.raw(Method::GET, "").returning_page::<Value>()).limit(10);
    let (items, error) = read_items(list).await;
    assert!(items.len() == 10 && error.is_some(), "{error:?}");
}

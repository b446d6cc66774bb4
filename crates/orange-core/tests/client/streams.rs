//! Items of a response, decoded while its body arrives.

use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::stream;
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo, StreamOperation};
use orange_core::streams::{ServerSentEvent, StreamFormat};
use orange_core::test_util::StoppedClock;
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind, ItemStream, Result};

use crate::support::*;

static WATCH: OperationInfo =
    OperationInfo { api: &API, id: "watchThings", path: "/watch", ..OperationInfo::DEFAULT };
const EVENTS: &[(&str, &str)] = &[("content-type", "text/event-stream")];
const LINES: &[(&str, &str)] = &[("content-type", "application/x-ndjson")];

struct Watch;

impl Operation for Watch {
    type Output = Vec<ServerSentEvent<u64>>;

    fn info(&self) -> &'static OperationInfo {
        &WATCH
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&WATCH).accept("text/event-stream")
    }

    fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
        response.items(StreamFormat::ServerSentEvents)
    }
}

impl StreamOperation for Watch {
    type Item = ServerSentEvent<u64>;

    const FORMAT: StreamFormat = StreamFormat::ServerSentEvents;
}

struct Lines;

impl Operation for Lines {
    type Output = Vec<u64>;

    fn info(&self) -> &'static OperationInfo {
        &WATCH
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(&WATCH).accept("application/x-ndjson")
    }

    fn decode(&self, response: ApiResponse) -> Result<Vec<u64>> {
        response.items(StreamFormat::JsonLines)
    }
}

impl StreamOperation for Lines {
    type Item = u64;

    const FORMAT: StreamFormat = StreamFormat::JsonLines;
}

fn chunks(parts: &[&'static str]) -> Vec<Result<Bytes, TransportError>> {
    parts.iter().map(|part| Ok(Bytes::from_static(part.as_bytes()))).collect()
}

async fn lines(step: Step) -> ItemStream<u64> {
    client_builder(&ScriptedTransport::new([step]))
        .build()
        .unwrap()
        .service(&API)
        .stream(&Lines)
        .await
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_item_arrives_before_the_body_ends() {
    let body = Body::stream(stream::iter(chunks(&["1\n2", "3\n4"])).chain(stream::pending()));
    let mut items = lines(Step::Response(200, LINES, body)).await;
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 23);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(items.next().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn the_stall_timeout_of_a_stream_can_be_set() {
    let slow = stream::iter(chunks(&["1\n", "2\n"])).then(|chunk| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        chunk
    });
    let mut items = lines(Step::Response(200, LINES, Body::stream(slow)))
        .await
        .with_stall_timeout(Duration::from_secs(90));
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_undecodable_item_does_not_end_the_stream() {
    let mut items = lines(Step::Response(200, LINES, "1\n\"x\"\n{\n4\n".into())).await;
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    for index in ["1", "2"] {
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some(index)), "{error}");
    }
    assert_eq!(items.next().await.unwrap().unwrap(), 4);
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn an_item_beyond_the_limit_is_skipped() {
    let mut items =
        lines(Step::Response(200, LINES, "1\n1234567890\n3\n".into())).await.with_max_item_bytes(4);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("the item exceeds 4 bytes"), "{error}");
    assert_eq!(items.next().await.unwrap().unwrap(), 3);
}

#[tokio::test]
async fn an_interrupted_body_is_an_error_and_ends_the_stream() {
    let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
    let mut pieces = chunks(&["1\n2"]);
    pieces.push(Err(reset));
    let mut items = lines(Step::Response(200, LINES, Body::stream(stream::iter(pieces)))).await;
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("reset"), "{error}");
    assert!(items.next().await.is_none(), "an incomplete item is not returned");

    let mut items = lines(Step::Response(200, LINES, "1\n[".into())).await;
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error = items.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("the item is truncated"), "{error}");
}

#[tokio::test]
async fn another_media_type_is_an_error() {
    let page: &[(&str, &str)] = &[("content-type", "text/html")];
    let transport = ScriptedTransport::new([
        Step::Response(200, page, "<html>login</html>".into()),
        Step::Response(200, &[("content-type", "application/json")], r#"{"data":1}"#.into()),
        Step::Response(204, &[], Body::empty()),
    ]);
    let service = service_over(&transport);
    let error = service.stream(&Lines).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("expected JSON lines, received text/html"), "{error}");
    assert!(service.stream(&Watch).await.is_err());
    assert!(service.stream(&Watch).await.unwrap().next().await.is_none());
}

#[tokio::test]
async fn item_errors_are_redacted() {
    let body = "\"Bearer token-1\"\n\"client-secret-0123\"\n";
    let mut items = lines(Step::Response(200, LINES, body.into())).await;
    for _ in 0..2 {
        let error = items.next().await.unwrap().unwrap_err();
        let texts = format!("{error} {error:?} {:?}", error.body());
        assert!(!texts.contains("token-1") && !texts.contains("client-secret-0123"), "{texts}");
    }
}

#[tokio::test]
async fn send_reads_all_items_or_fails() {
    let transport = ScriptedTransport::new([
        Step::Response(200, EVENTS, "data: 1\n\ndata: 2\n\n".into()),
        Step::Response(200, EVENTS, "data: 1\n\ndata: 2\n".into()),
    ]);
    let service = service_over(&transport);
    let events = service.send(&Watch).await.unwrap();
    assert_eq!(events.iter().map(|event| event.data).collect::<Vec<_>>(), [1, 2]);
    let error = service.send(&Watch).await.unwrap_err();
    assert_eq!(error.json_path(), Some("1"), "{error}");
}

#[tokio::test]
async fn events_are_read_over_a_socket() {
    let server = httpmock::MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path("/oauth/v3/token");
            then.status(200).body(r#"{"access_token":"t0k3n"}"#);
        })
        .await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/things/watch").header("accept", "text/event-stream");
            then.status(200)
                .header("content-type", "text/event-stream; charset=utf-8")
                .body(": hello\n\nid: 7\nevent: count\ndata: 1\n\ndata: x\n\nretry: 3000\ndata: 3\n\n");
        })
        .await;
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .build()
        .unwrap();
    let events = client.service(&API).stream(&Watch).await.unwrap();
    let events: Vec<_> = events.collect().await;
    let [Ok(first), Err(second), Ok(third)] = &events[..] else { panic!("{events:?}") };
    assert_eq!((first.data, first.event.as_deref(), first.id.as_deref()), (1, Some("count"), Some("7")));
    assert_eq!(second.json_path(), Some("1"), "{second}");
    assert_eq!((third.data, third.id.as_deref(), third.retry), (3, Some("7"), Some(Duration::from_secs(3))));
    mock.assert_async().await;
}

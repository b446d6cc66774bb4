//! Error statuses, and responses that cannot be decoded.

use orange_core::Result;
use orange_core::operation::{ApiRequest, ApiResponse, Method, Operation, OperationInfo, StreamOperation};
use orange_core::query::{Query, field};
use orange_core::streams::StreamFormat;
use serde_json::Value;

use super::Messages;
use super::stub_transport::{API, StubTransport};

async fn get(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> Result<ApiResponse> {
    let service = StubTransport::responding(status, headers, body).service();
    service.send(&service.raw(Method::GET, "/1")).await
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Responses");
    messages.failed(get(404, &[], "").await);
    messages.failed(get(404, &[], r#"{"code":60,"message":"Resource not found"}"#).await);
    let error_body = r#"{"error":"invalid_request","error_description":"no such field"}"#;
    messages.failed(get(200, &[], error_body).await.unwrap().empty());

    let json = async |body: &'static str| get(200, &[], body).await.unwrap().json::<Value>();
    messages.failed(get(200, &[("content-type", "text/html")], "<html>").await.unwrap().json::<Value>());
    messages.failed(json("").await);
    messages.failed(json("{\"a\":").await);
    let map = async |body: &'static str| get(200, &[], body).await.unwrap().json::<NumbersByName>();
    messages.failed(map("[]").await);
    messages.failed(map("[{},{}]").await);
    messages.failed(map("{\"a\":\"text\"}").await);
    messages.failed(map("{\"a\":300}").await);
    let not_utf8 = StubTransport::responding(200, &[], b"\"\xFF\"".to_vec()).service();
    messages.failed(not_utf8.send(&not_utf8.raw(Method::GET, "/1")).await.unwrap().json::<Value>());
    let many_objects = StubTransport::responding(200, &[], "{}".repeat(60_000)).service();
    messages.failed(many_objects.send(&many_objects.raw(Method::GET, "/1")).await.unwrap().json::<Value>());
    let client = StubTransport::responding(200, &[], vec![b' '; 100]).client().max_body(10).build().unwrap();
    let too_long = client.service(&API);
    messages.failed(too_long.send(&too_long.raw(Method::GET, "/1")).await);
    messages.failed(get(200, &[], "{}").await.unwrap().resource::<orange_incident::Incident>());
    let correlated = StubTransport::responding(404, &[], "").service().with_correlation_id("job-7");
    messages.failed(correlated.send(&correlated.raw(Method::GET, "/1")).await);
    let not_found = get(404, &[], "[1]").await.unwrap_err();
    messages.failed(not_found.body_as::<NumbersByName>());
    messages.failed(get(404, &[], "").await.unwrap_err().body_as::<NumbersByName>());

    messages.section("Lists");
    messages.failed(get(200, &[], "7").await.unwrap().page::<Value>());
    messages.failed(get(200, &[], "[1").await.unwrap().page::<Value>());
    let undecodable: &'static str = format!("[{}0]", "\"x\",".repeat(10_001)).leak();
    messages.failed(get(200, &[], undecodable).await.unwrap().page::<u8>());
    messages.failed(get(200, &[], "[]").await.unwrap().count());
    messages
        .failed(get(200, &[("x-total-count", "1"), ("x-result-count", "2")], "[]").await.unwrap().count());
    let service = StubTransport::responding(200, &[], r#"[{"status":"open"}]"#).service();
    let filtered = service.raw(Method::GET, "/all").query(Query::from(field("status").eq("closed")));
    messages.failed(service.send(&filtered).await.unwrap().page::<Value>());

    messages.section("Streams");
    streams(messages).await;
}

type NumbersByName = std::collections::BTreeMap<String, u8>;

/// A sequence of JSON lines.
struct Lines;

static LINES: OperationInfo =
    OperationInfo { api: &API, id: "streamThings", path: "/all", ..OperationInfo::DEFAULT };

impl Operation for Lines {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        &LINES
    }

    fn request(&self) -> Result<ApiRequest> {
        Ok(ApiRequest::new(&LINES))
    }

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}

impl StreamOperation for Lines {
    type Item = Value;

    const FORMAT: StreamFormat = StreamFormat::JsonLines;
}

async fn streams(messages: &mut Messages) {
    let items =
        async |format, body: &'static str| get(200, &[], body).await.unwrap().items::<NumbersByName>(format);
    messages.failed(items(StreamFormat::JsonLines, "{\"a\":1}\n{\"a\":").await);
    messages.failed(items(StreamFormat::JsonSequence, "{\"a\":1}\n").await);
    messages.failed(items(StreamFormat::JsonLines, "{\"a\":\"x\"}\n").await);
    let html = StubTransport::responding(200, &[("content-type", "text/html")], "<html>").service();
    messages.failed(html.stream(&Lines).await.map(drop));
    let first_line = async |body: Vec<u8>| {
        let service = StubTransport::responding(200, &[], body).service();
        let mut lines = service.stream(&Lines).await.unwrap().with_max_item_bytes(300_000);
        lines.next().await.unwrap()
    };
    messages.failed(first_line([b"\"".to_vec(), vec![b'x'; 400_000], b"\"\n".to_vec()].concat()).await);
    messages.failed(first_line(b"\"\xFF\"\n".to_vec()).await);
    messages.failed(first_line(["{}".repeat(60_000), "\n".to_owned()].concat().into_bytes()).await);
}

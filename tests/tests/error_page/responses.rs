//! Error statuses, and responses that cannot be decoded.

use orange_core::Result;
use orange_core::operation::{ApiRequest, ApiResponse, Method, Operation, OperationInfo, StreamOperation};
use orange_core::query::{Query, field};
use orange_core::streams::StreamFormat;
use serde_json::Value;

use super::Messages;
use super::wire::{API, Wire};

async fn get(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> Result<ApiResponse> {
    let service = Wire::responding(status, headers, body).service();
    service.send(&service.raw(Method::GET, "/1")).await
}

pub(crate) async fn produce(messages: &mut Messages) {
    messages.section("Responses");
    messages.failed(get(404, &[], "").await);
    messages.failed(get(404, &[], r#"{"code":60,"message":"Resource not found"}"#).await);
    let error = r#"{"error":"invalid_request","error_description":"no such field"}"#;
    messages.failed(get(200, &[], error).await.unwrap().empty());

    let json = async |body: &'static str| get(200, &[], body).await.unwrap().json::<Value>();
    messages.failed(get(200, &[("content-type", "text/html")], "<html>").await.unwrap().json::<Value>());
    messages.failed(json("").await);
    messages.failed(json("{\"a\":").await);
    let one = async |body: &'static str| get(200, &[], body).await.unwrap().json::<BTree>();
    messages.failed(one("[]").await);
    messages.failed(one("[{},{}]").await);
    messages.failed(one("{\"a\":\"text\"}").await);
    messages.failed(one("{\"a\":300}").await);
    let not_utf8 = Wire::responding(200, &[], b"\"\xFF\"".to_vec()).service();
    messages.failed(not_utf8.send(&not_utf8.raw(Method::GET, "/1")).await.unwrap().json::<Value>());
    let dense = "{}".repeat(60_000);
    let dense = Wire::responding(200, &[], dense).service();
    messages.failed(dense.send(&dense.raw(Method::GET, "/1")).await.unwrap().json::<Value>());
    let large = Wire::responding(200, &[], vec![b' '; 100]).client().max_body(10).build().unwrap();
    let large = large.service(&API);
    messages.failed(large.send(&large.raw(Method::GET, "/1")).await);
    messages.failed(get(200, &[], "{}").await.unwrap().resource::<orange_incident::Incident>());
    let traced = Wire::responding(404, &[], "").service().with_correlation_id("job-7");
    messages.failed(traced.send(&traced.raw(Method::GET, "/1")).await);
    let not_found = get(404, &[], "[1]").await.unwrap_err();
    messages.failed(not_found.body_as::<BTree>());
    messages.failed(get(404, &[], "").await.unwrap_err().body_as::<BTree>());

    messages.section("Lists");
    messages.failed(get(200, &[], "7").await.unwrap().page::<Value>());
    messages.failed(get(200, &[], "[1").await.unwrap().page::<Value>());
    let rejected: &'static str = format!("[{}0]", "\"x\",".repeat(10_001)).leak();
    messages.failed(get(200, &[], rejected).await.unwrap().page::<u8>());
    messages.failed(get(200, &[], "[]").await.unwrap().count());
    messages
        .failed(get(200, &[("x-total-count", "1"), ("x-result-count", "2")], "[]").await.unwrap().count());
    let unfiltered = Wire::responding(200, &[], r#"[{"status":"open"}]"#).service();
    let filtered = unfiltered.raw(Method::GET, "/all").query(Query::from(field("status").eq("closed")));
    messages.failed(unfiltered.send(&filtered).await.unwrap().page::<Value>());

    messages.section("Streams");
    streams(messages).await;
}

type BTree = std::collections::BTreeMap<String, u8>;

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
    let items = async |format, body: &'static str| get(200, &[], body).await.unwrap().items::<BTree>(format);
    messages.failed(items(StreamFormat::JsonLines, "{\"a\":1}\n{\"a\":").await);
    messages.failed(items(StreamFormat::JsonSequence, "{\"a\":1}\n").await);
    messages.failed(items(StreamFormat::JsonLines, "{\"a\":\"x\"}\n").await);
    let page = Wire::responding(200, &[("content-type", "text/html")], "<html>").service();
    messages.failed(page.stream(&Lines).await.map(drop));
    let lines = async |body: Vec<u8>| {
        let service = Wire::responding(200, &[], body).service();
        let mut lines = service.stream(&Lines).await.unwrap().with_max_item_bytes(300_000);
        lines.next().await.unwrap()
    };
    messages.failed(lines([b"\"".to_vec(), vec![b'x'; 400_000], b"\"\n".to_vec()].concat()).await);
    messages.failed(lines(b"\"\xFF\"\n".to_vec()).await);
    messages.failed(lines(["{}".repeat(60_000), "\n".to_owned()].concat().into_bytes()).await);
}

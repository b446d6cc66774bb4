//! Fuzz targets. A target panics only if a guarantee is violated.
//!
//! `tests/fuzz/run` runs them with libFuzzer on the stable compiler:
//!
//! ```sh
//! cargo install --locked cargo-fuzz
//! tests/fuzz/run                                # ten minutes per target
//! SECONDS_EACH=60 tests/fuzz/run query model    # two targets, one minute each
//! ```
//!
//! `corpus` has seeds and inputs of earlier findings. The test `smoke` runs every target on the corpus and mutations of it.

mod model;

pub use model::model;

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, StatusCode};
use orange_core::Error;
use orange_core::operation::{Api, ApiRequest, Operation as _, OperationInfo, Raw};
use orange_core::query::{Dialect, Query};
use orange_core::time::SystemClock;
use orange_core::upload::{FilePart, Multipart};
use orange_events::{NoAuthentication, Receiver};

/// Name and function of a target.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: &[Target] = &[
    ("query", query),
    ("error_body", error_body),
    ("model", model),
    ("event", event),
    ("form", form),
    ("path", path),
    ("raw_path", raw_path),
];

/// A query string is parsed or refused. A parsed query is refused, or written so that parsing it again gives the same query.
pub fn query(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for dialect in [Dialect::Bracket, Dialect::Dotted, Dialect::DottedOperators] {
        let Ok(read) = Query::parse(text, dialect) else { continue };
        // Writing is stricter than parsing.
        let Ok(written) = read.to_query_string(dialect) else { continue };
        let again = Query::parse(&written, dialect)
            .unwrap_or_else(|error| panic!("{text:?} was written as {written:?}: {error}"));
        assert_eq!(again, read, "{text:?} was written as {written:?}");
    }
}

/// An error response becomes an error of bounded size without secrets.
pub fn error_body(data: &[u8]) {
    const SECRET: &str = "s3cr3t-t0k3n-0f-0urs";
    let (status, body) = data.split_first().unwrap_or((&0, &[]));
    let status = StatusCode::from_u16(400 + u16::from(*status)).unwrap_or(StatusCode::BAD_REQUEST);
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(body.get(..40).unwrap_or(body)) {
        headers.insert("retry-after", value.clone());
        headers.insert("x-request-id", value);
    }
    let mut body = body.to_vec();
    body.extend_from_slice(format!("\n\"access_token\":\"{SECRET}\"").as_bytes());
    let error = Error::from_response(status, &headers, &body, &SystemClock);
    let shown = format!("{error} {error:?} {:?} {:?}", error.code(), error.body());
    assert!(shown.len() < 64 * 1024, "{} bytes are shown", shown.len());
    assert!(!shown.contains(SECRET), "{shown}");
    let _ = (error.is_retryable(), error.retry_after(), error.is_throttled(), error.request_id());
}

/// A request is an event, which can be written as JSON, or is refused with an error response.
pub fn event(data: &[u8]) {
    let mut lines = data.splitn(8, |byte| *byte == b'\n');
    let mut next = || lines.next().unwrap_or_default();
    let mut request = Request::new(());
    *request.method_mut() = Method::from_bytes(next()).unwrap_or(Method::POST);
    for name in ["content-type", "content-length", "ce-id", "ce-type", "ce-source", "ce-specversion"] {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_bytes(next())) {
            request.headers_mut().insert(name, value);
        }
    }
    let (parts, ()) = request.into_parts();
    let receiver = Receiver::<orange_anomalie_adresse::events::Event>::new(NoAuthentication).body_limit(4096);
    match receiver.receive(&parts, next()) {
        Ok(received) => drop(serde_json::to_string(received.event()).expect("an event is JSON")),
        Err(refused) => {
            let status = refused.into_response().status();
            assert!(status.is_client_error() || status.is_server_error(), "{status}");
        }
    }
}

static API: Api = Api { name: "fuzz", base_path: "/base", ..Api::DEFAULT };
static UPLOAD: OperationInfo =
    OperationInfo { api: &API, id: "upload", method: Method::POST, path: "", ..OperationInfo::DEFAULT };
static GET: OperationInfo =
    OperationInfo { api: &API, id: "get", path: "/{first}/to/{second}", ..OperationInfo::DEFAULT };

/// Another implementation parses an encoded form into the same parts.
pub fn form(data: &[u8]) {
    let mut pieces = data.splitn(4, |byte| *byte == 0);
    let mut next = || pieces.next().unwrap_or_default();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (name, media_type, value, content) = (text(next()), text(next()), text(next()), next().to_vec());
    let file = FilePart::new(name.clone(), media_type, content.clone());
    let form = Multipart::default().value("text", None, &Some(value.clone()));
    let form = form.expect("a text can be written as JSON").file("file", &Some(file));
    let Ok(call) = form.send(ApiRequest::new(&UPLOAD)) else { return };
    let request = call.into_http(&base()).expect("a request");
    let content_type = request.headers()["content-type"].to_str().expect("text").to_owned();
    let boundary = multer::parse_boundary(content_type).expect("a boundary");
    let body = bytes::Bytes::copy_from_slice(request.body().as_bytes().expect("a body in memory"));
    let stream = futures_util::stream::iter([Ok::<_, std::convert::Infallible>(body)]);
    at_once(async {
        let mut parsed = multer::Multipart::new(stream, boundary);
        let text = parsed.next_field().await.expect("the form is well-formed").expect("a first part");
        assert_eq!(text.name(), Some("text"));
        assert_eq!(text.bytes().await.expect("the part is whole"), value.as_bytes());
        // The caller may set an invalid media type, which the other parser refuses.
        let Ok(Some(file)) = parsed.next_field().await else { return };
        assert_eq!(file.name(), Some("file"));
        assert_eq!(file.bytes().await.expect("the part is whole"), content);
        assert!(parsed.next_field().await.expect("the form ends").is_none());
    });
}

/// Path parameters do not alter the host, the base path or the number of segments, and decode to the same values.
pub fn path(data: &[u8]) {
    let mut pieces = data.splitn(3, |byte| *byte == 0);
    let mut next = || String::from_utf8_lossy(pieces.next().unwrap_or_default()).into_owned();
    let (first, second, parameter) = (next(), next(), next());
    let call = ApiRequest::new(&GET).path_parameter("first", &first);
    let Ok(call) = call.and_then(|call| call.path_parameter("second", &second)) else { return };
    let Ok(request) = call.query_parameter("q", &parameter).into_http(&base()) else { return };
    let url = url::Url::parse(&request.uri().to_string()).expect("a URL");
    assert_eq!((url.scheme(), url.host_str(), url.port()), ("https", Some("api.example"), None));
    assert!(url.username().is_empty() && url.password().is_none() && url.fragment().is_none());
    let segments: Vec<String> = url.path_segments().expect("segments").map(decoded).collect();
    assert_eq!(segments, ["base", &first, "to", &second], "{url}");
    let pairs: Vec<_> = url.query_pairs().collect();
    assert_eq!(pairs, [("q".into(), parameter.into())], "{url}");
}

/// A raw path is refused, or resolves below the base path to the written path.
pub fn raw_path(data: &[u8]) {
    let mut pieces = data.splitn(2, |byte| *byte == 0);
    let mut next = || String::from_utf8_lossy(pieces.next().unwrap_or_default()).into_owned();
    let (path, value) = (next(), next());
    let mut call = Raw::new(&API, Method::GET, path.clone());
    if path.contains("{id}") {
        call = call.path_parameter("id", &value);
    }
    let Ok(request) = call.request().and_then(|call| call.into_http(&base())) else { return };
    let asked = request.uri().to_string();
    let url = url::Url::parse(&asked).expect("a URL");
    assert_eq!(url.as_str(), asked, "nothing is resolved away");
    let path = url.path().strip_prefix("/base").expect("below the base");
    assert!(path.is_empty() || path.starts_with('/'), "{url}");
    for segment in url.path_segments().expect("segments") {
        assert!(!matches!(decoded(segment).as_str(), "." | ".."), "{url}");
    }
    assert!(url.query().is_none() && url.fragment().is_none() && url.username().is_empty(), "{url}");
}

fn base() -> url::Url {
    url::Url::parse("https://api.example/base").expect("a URL")
}

fn decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

/// Runs a future that never waits.
fn at_once<F: Future<Output = ()>>(work: F) {
    let mut work = pin!(work);
    assert_eq!(work.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Ready(()));
}

//! HAR 1.2 (<http://www.softwareishard.com/blog/har-12-spec/>).
//!
//! The field `_sandbox` of an entry has what the format does not. Entries with `"action": true` are changes through the
//! admin routes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::model::{FileBody, FileRequest, Journey, JourneyError};
use crate::faults::Fault;
use crate::journal::{ADMIN_PATH, AdminAction, ReceivedRequest};

pub(super) fn write(journey: &Journey) -> String {
    let mut entries = Vec::new();
    let mut actions = journey.actions.iter().peekable();
    for (request, number) in journey.requests.iter().zip(0_u64..) {
        while let Some(action) = actions.next_if(|action| action.after <= number) {
            entries.push(action_entry(action));
        }
        entries.push(entry(request));
    }
    entries.extend(actions.map(action_entry));
    let creator = json!({ "name": "orange-sandbox", "version": env!("CARGO_PKG_VERSION") });
    json!({ "log": { "version": "1.2", "creator": creator, "entries": entries } }).to_string()
}

fn entry(request: &ReceivedRequest) -> Value {
    let milliseconds = request.latency_micros.map_or(0.0, |micros| micros as f64 / 1000.0);
    let mime_type = request.response_header("content-type").unwrap_or_default();
    let mut content = json!({ "size": request.response_body_length, "mimeType": mime_type });
    match &request.binary_response_body {
        Some(bytes) => {
            content["text"] = STANDARD.encode(bytes).into();
            content["encoding"] = "base64".into();
        }
        None => content["text"] = request.response_body.as_str().into(),
    }
    let mut sent = json!({
        "method": request.method,
        "url": url(request.header("host"), &request.target()),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": pairs(&request.headers),
        "queryString": query(request.query.as_deref()),
        "headersSize": -1,
        "bodySize": request.body_length,
    });
    if request.body_length > 0 {
        let mime_type = request.header("content-type").unwrap_or_default();
        sent["postData"] = json!({ "mimeType": mime_type, "text": request.body });
        if let Some(bytes) = &request.binary_body {
            sent["postData"]["_base64"] = STANDARD.encode(bytes).into();
        }
    }
    json!({
        "startedDateTime": request.received_at,
        "time": milliseconds,
        "request": sent,
        "response": {
            "status": request.status.unwrap_or(0),
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": pairs(&request.response_headers),
            "content": content,
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": request.response_body_length,
        },
        "cache": {},
        "timings": { "send": 0, "wait": milliseconds, "receive": 0 },
        "_sandbox": {
            "requestId": request.request_id,
            "api": request.api,
            "fault": request.fault,
            "latencyMicros": request.latency_micros,
        },
    })
}

fn action_entry(action: &AdminAction) -> Value {
    json!({
        "startedDateTime": action.at,
        "time": 0,
        "request": {
            "method": action.method,
            "url": url(None, &action.path),
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "queryString": [],
            "headersSize": -1,
            "bodySize": action.body.len(),
            "postData": { "mimeType": "application/json", "text": action.body },
        },
        "response": {
            "status": 204,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": [],
            "content": { "size": 0, "mimeType": "" },
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": 0,
        },
        "cache": {},
        "timings": { "send": 0, "wait": 0, "receive": 0 },
        "_sandbox": { "action": true },
    })
}

fn url(host: Option<&str>, target: &str) -> String {
    format!("http://{}{target}", host.unwrap_or("localhost"))
}

fn pairs(headers: &[(String, String)]) -> Value {
    headers.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

fn query(query: Option<&str>) -> Value {
    let pairs = query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

#[derive(Deserialize)]
struct File {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    started_date_time: String,
    #[serde(default)]
    time: f64,
    request: RequestPart,
    response: ResponsePart,
    #[serde(default, rename = "_sandbox")]
    sandbox: SandboxPart,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RequestPart {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Pair>,
    #[serde(default)]
    body_size: i64,
    post_data: Option<PostData>,
}

#[derive(Deserialize)]
struct PostData {
    #[serde(default)]
    text: String,
    #[serde(rename = "_base64")]
    base64: Option<String>,
}

#[derive(Deserialize)]
struct ResponsePart {
    status: u16,
    #[serde(default)]
    headers: Vec<Pair>,
    content: Content,
}

#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    size: i64,
    #[serde(default)]
    text: String,
    encoding: Option<String>,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    value: String,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct SandboxPart {
    action: bool,
    request_id: String,
    api: Option<String>,
    fault: Option<Fault>,
    latency_micros: Option<u64>,
}

pub(super) fn read(text: &str) -> Result<Journey, JourneyError> {
    let file: File = serde_json::from_str(text)
        .map_err(|error| JourneyError::new(format!("neither a HAR file nor a recording: {error}")))?;
    let mut journey = Journey { requests: Vec::new(), actions: Vec::new() };
    for (entry, number) in file.log.entries.into_iter().zip(1_u64..) {
        let target = target(&entry.request.url);
        if entry.sandbox.action {
            journey.actions.push(AdminAction {
                after: journey.requests.len() as u64,
                at: entry.started_date_time,
                method: entry.request.method,
                path: target,
                body: entry.request.post_data.map(|data| data.text).unwrap_or_default(),
            });
        } else if !target.starts_with(ADMIN_PATH) {
            let with_number = |error| JourneyError::new(format!("entry {number}: {error}"));
            journey.requests.push(request(entry, target).map_err(with_number)?);
        }
    }
    Ok(journey)
}

fn request(entry: Entry, target: String) -> Result<ReceivedRequest, JourneyError> {
    let Entry { request, response, sandbox, .. } = entry;
    let (text, is_base64) = match request.post_data {
        Some(PostData { base64: Some(text), .. }) => (text, true),
        Some(PostData { text, .. }) => (text, false),
        None => (String::new(), false),
    };
    let content = response.content;
    let is_content_base64 = content.encoding.as_deref() == Some("base64");
    // A negative time stands for an unknown one.
    let micros = (entry.time.max(0.0) * 1000.0) as u64;
    FileRequest {
        at: entry.started_date_time,
        request_id: sandbox.request_id,
        method: request.method,
        target,
        headers: headers(request.headers),
        body: body(text, is_base64, request.body_size)?,
        status: Some(response.status).filter(|status| *status != 0),
        latency_micros: sandbox.latency_micros.or(Some(micros)),
        response_headers: headers(response.headers),
        response_body: body(content.text, is_content_base64, content.size)?,
        fault: sandbox.fault,
        api: sandbox.api,
    }
    .into_record()
}

fn headers(pairs: Vec<Pair>) -> Vec<(String, String)> {
    // Browsers list the pseudo-headers of HTTP/2 as well.
    let real = pairs.into_iter().filter(|pair| !pair.name.starts_with(':'));
    real.map(|Pair { name, value }| (name.to_ascii_lowercase(), value)).collect()
}

/// Returns a body. Without a size, the text is the whole body.
fn body(text: String, is_base64: bool, size: i64) -> Result<FileBody, JourneyError> {
    let bytes = if is_base64 {
        STANDARD.decode(text).map_err(|error| JourneyError::new(format!("a body is not base64: {error}")))?
    } else {
        text.into_bytes()
    };
    let length = u64::try_from(size).ok().filter(|size| *size > 0).unwrap_or(bytes.len() as u64);
    Ok(FileBody { bytes, length })
}

/// Returns the path and query of a URL.
fn target(url: &str) -> String {
    let url = url.split('#').next().unwrap_or_default();
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or_else(|| "/".to_owned(), |start| rest[start..].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_browsers_are_read_without_their_secrets() {
        let har = json!({ "log": { "version": "1.2", "entries": [{
            "startedDateTime": "2025-06-02T08:00:00Z",
            "time": 12.5,
            "request": {
                "method": "GET",
                "url": "https://api.orange.com/anomalie-adresse?limit=1#top",
                "headers": [
                    { "name": ":authority", "value": "api.orange.com" },
                    { "name": "Authorization", "value": "Bearer s3cr3t-token" },
                ],
                "bodySize": 0,
            },
            "response": {
                "status": 200,
                "headers": [{ "name": "Set-Cookie", "value": "s3cr3t" }],
                "content": { "size": 11, "mimeType": "text/plain", "text": "czNjcjN0LXRva2Vu", "encoding": "base64" },
            },
        }] } });
        let journey = read(&har.to_string()).expect("a journey");
        let [request] = journey.requests() else { panic!("{journey:?}") };
        assert_eq!((request.path.as_str(), request.query.as_deref()), ("/anomalie-adresse", Some("limit=1")));
        assert_eq!((request.status, request.latency_micros), (Some(200), Some(12_500)));
        assert_eq!(request.response_body, "[redacted]", "it quotes the token");
        assert!(!format!("{request:?}").contains("s3cr3t"), "{request:?}");
    }

    #[test]
    fn invalid_files_are_rejected_with_the_entry() {
        for (text, message) in [
            ("", "neither a HAR file nor a recording"),
            ("{}", "missing field `log`"),
            (
                r#"{"log":{"entries":[{"startedDateTime":"","request":{"method":"G T","url":"/"},"response":{"status":200,"content":{}}}]}}"#,
                "entry 1: G T: not valid in HTTP",
            ),
        ] {
            let error = read(text).expect_err(text).to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}

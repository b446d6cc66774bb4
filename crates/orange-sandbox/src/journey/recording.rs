//! Recordings in the format of `orange_core::test_util::recording`, which documents it.
//!
//! Further fields, which that module ignores, have what its format does not: `actions` of the first line has the changes
//! through the admin routes, `sandbox` of an exchange its time, fault and request id.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::model::{FileBody, FileRequest, Journey, JourneyError};
use crate::faults::Fault;
use crate::journal::{AdminAction, ReceivedRequest};

const FORMAT: &str = "orange-recording";
const VERSION: u32 = 1;

/// In place of the secrets that the format replaces by this word.
const REDACTED: &str = "redacted";

const REMEDY: &str =
    "raise --max-recorded-body-bytes or Limits::max_recorded_body_bytes and record again, or export as HAR";

/// The headers that a connection adds. A client that replays the responses has no connection.
const CONNECTION_HEADERS: [&str; 7] =
    ["host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te", "user-agent"];

#[derive(Serialize, Deserialize)]
struct Header {
    format: String,
    version: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    actions: Vec<Action>,
}

#[derive(Serialize, Deserialize)]
struct Action {
    /// The number of requests before it.
    after: u64,
    at: String,
    method: String,
    path: String,
    body: String,
}

#[derive(Serialize, Deserialize)]
struct Exchange {
    sequence: u64,
    request: RequestPart,
    outcome: Outcome,
    #[serde(default)]
    sandbox: SandboxPart,
}

#[derive(Serialize, Deserialize)]
struct RequestPart {
    method: String,
    origin: String,
    target: String,
    headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Body>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Outcome {
    Response(ResponsePart),
    Error(ErrorPart),
    Cancelled,
}

#[derive(Serialize, Deserialize)]
struct ResponsePart {
    status: u16,
    headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<Body>,
    /// Why the body is incomplete: `unread`, or an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    incomplete: Option<serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
struct ErrorPart {
    kind: String,
    never_sent: bool,
    message: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Body {
    Text(String),
    Base64(String),
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct SandboxPart {
    at: String,
    request_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    api: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency_micros: Option<u64>,
    response_length: u64,
}

/// Returns whether a file is a recording.
pub(super) fn is_recording(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    serde_json::from_str::<Header>(first).is_ok_and(|header| header.format == FORMAT)
}

pub(super) fn write(journey: &Journey) -> Result<String, JourneyError> {
    let action =
        |AdminAction { after, at, method, path, body }: AdminAction| Action { after, at, method, path, body };
    let actions = journey.actions.iter().cloned().map(action).collect();
    let mut text = line(&Header { format: FORMAT.to_owned(), version: VERSION, actions })?;
    let mut tokens = 0;
    for (request, sequence) in journey.requests.iter().zip(1_u64..) {
        text.push_str(&line(&exchange(sequence, request, &mut tokens)?)?);
    }
    Ok(text)
}

fn line(value: &impl Serialize) -> Result<String, JourneyError> {
    let text = serde_json::to_string(value).map_err(|error| JourneyError::new(error.to_string()))?;
    Ok(text + "\n")
}

/// Returns a line. `tokens` counts the issued tokens, each of which has its own name.
fn exchange(sequence: u64, request: &ReceivedRequest, tokens: &mut u64) -> Result<Exchange, JourneyError> {
    let is_redacted = request.body.contains("[redacted]");
    let recorded = request.binary_body.as_ref().map_or(request.body.len(), |bytes| bytes.len()) as u64;
    if recorded < request.body_length && !is_redacted {
        return Err(JourneyError::new(format!(
            "request {} has a body of {} bytes, of which {recorded} are recorded; {REMEDY}",
            request.sequence, request.body_length
        )));
    }
    let body = Body::new(&request.body.replace("[redacted]", REDACTED), request.binary_body.as_deref());
    let mut headers = redacted(&request.headers);
    headers.retain(|(name, _)| !CONNECTION_HEADERS.contains(&name.as_str()));
    Ok(Exchange {
        sequence,
        request: RequestPart {
            method: request.method.clone(),
            origin: format!("http://{}", request.header("host").unwrap_or("localhost")),
            target: request.target(),
            headers,
            body,
        },
        outcome: outcome(request, tokens)?,
        sandbox: SandboxPart {
            at: request.received_at.clone(),
            request_id: request.request_id.clone(),
            api: request.api.clone(),
            fault: request.fault.clone(),
            latency_micros: request.latency_micros,
            response_length: request.response_body_length,
        },
    })
}

fn outcome(request: &ReceivedRequest, tokens: &mut u64) -> Result<Outcome, JourneyError> {
    let Some(status) = request.status else {
        return Ok(Outcome::Error(ErrorPart {
            kind: "protocol".to_owned(),
            never_sent: false,
            message: "the sandbox sent no response".to_owned(),
        }));
    };
    let mut text = request.response_body.clone();
    if text.contains(r#""access_token":"[redacted]""#) {
        *tokens += 1;
        let named = format!(r#""access_token":"removed-token-{tokens}""#);
        text = text.replace(r#""access_token":"[redacted]""#, &named);
    }
    let is_rewritten = text.contains("[redacted]") || text != request.response_body;
    let recorded = request.binary_response_body.as_ref().map_or(text.len(), |bytes| bytes.len()) as u64;
    if !is_rewritten && recorded < request.response_body_length {
        return Err(JourneyError::new(format!(
            "the response to request {} has {} bytes, of which {recorded} are recorded; {REMEDY}",
            request.sequence, request.response_body_length
        )));
    }
    let mut headers = redacted(&request.response_headers);
    // The length of the original body, which may differ.
    headers.retain(|(name, _)| name != "content-length" && name != "transfer-encoding");
    Ok(Outcome::Response(ResponsePart {
        status,
        headers,
        body: Body::new(&text, request.binary_response_body.as_deref()),
        incomplete: None,
    }))
}

/// Returns the headers in the notation of the format.
fn redacted(headers: &[(String, String)]) -> Vec<(String, String)> {
    let redact = |(name, value): &(String, String)| {
        let value = if value.contains("[redacted]") { REDACTED.to_owned() } else { value.clone() };
        (name.clone(), value)
    };
    let mut headers: Vec<(String, String)> = headers.iter().map(redact).collect();
    headers.sort_by(|(one, _), (other, _)| one.cmp(other));
    headers
}

impl Body {
    fn new(text: &str, binary: Option<&[u8]>) -> Option<Self> {
        match binary {
            Some(bytes) => Some(Self::Base64(STANDARD.encode(bytes))),
            None if text.is_empty() => None,
            None => Some(Self::Text(text.to_owned())),
        }
    }

    fn bytes(body: Option<Self>) -> Result<Vec<u8>, JourneyError> {
        match body {
            None => Ok(Vec::new()),
            Some(Self::Text(text)) => Ok(text.into_bytes()),
            Some(Self::Base64(text)) => {
                STANDARD.decode(text).map_err(|error| JourneyError::new(format!("not base64: {error}")))
            }
        }
    }
}

pub(super) fn read(text: &str) -> Result<Journey, JourneyError> {
    let mut lines = text.lines().zip(1_u64..);
    let at_line =
        |number: u64, error: &dyn std::fmt::Display| JourneyError::new(format!("line {number}: {error}"));
    let (first, _) = lines.next().unwrap_or_default();
    let header: Header = serde_json::from_str(first).map_err(|error| at_line(1, &error))?;
    if header.version != VERSION {
        return Err(at_line(
            1,
            &format!("version {} of the format is unknown, expected {VERSION}", header.version),
        ));
    }
    let mut exchanges = Vec::new();
    for (line, number) in lines {
        let exchange: Exchange = serde_json::from_str(line).map_err(|error| at_line(number, &error))?;
        exchanges.push((number, exchange));
    }
    exchanges.sort_by_key(|(_, exchange)| exchange.sequence);
    let requests = exchanges
        .into_iter()
        .map(|(number, exchange)| record(exchange).map_err(|error| at_line(number, &error)))
        .collect::<Result<_, _>>()?;
    let action =
        |Action { after, at, method, path, body }: Action| AdminAction { after, at, method, path, body };
    Ok(Journey { requests, actions: header.actions.into_iter().map(action).collect() })
}

fn record(exchange: Exchange) -> Result<ReceivedRequest, JourneyError> {
    let Exchange { request, outcome, sandbox, .. } = exchange;
    let (status, response_headers, body) = match outcome {
        Outcome::Response(response) => (Some(response.status), response.headers, response.body),
        Outcome::Error(_) | Outcome::Cancelled => (None, Vec::new(), None),
    };
    let bytes = Body::bytes(body)?;
    let length = sandbox.response_length.max(bytes.len() as u64);
    FileRequest {
        at: sandbox.at,
        request_id: sandbox.request_id,
        method: request.method,
        target: request.target,
        headers: request.headers,
        body: Body::bytes(request.body)?.into(),
        status,
        latency_micros: sandbox.latency_micros,
        response_headers,
        response_body: FileBody { bytes, length },
        fault: sandbox.fault,
        api: sandbox.api,
    }
    .into_record()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_recordings_are_rejected_with_the_line() {
        let header = r#"{"format":"orange-recording","version":1}"#;
        for (text, message) in [
            (
                r#"{"format":"orange-recording","version":2}"#.to_owned(),
                "line 1: version 2 of the format is unknown",
            ),
            (format!("{header}\n{{}}\n"), "line 2: missing field"),
            (
                format!(
                    "{header}\n{}\n",
                    r#"{"sequence":1,"request":{"method":"GET","origin":"","target":"a b","headers":[]},"outcome":"cancelled"}"#
                ),
                "line 2: a b: not valid in HTTP",
            ),
        ] {
            let error = text.parse::<Journey>().expect_err(&text).to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}

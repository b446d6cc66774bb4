//! A recorded request with its response.

use axum::body::Bytes;
use http::{HeaderMap, Request};
use serde::Serialize;

use super::redact::{self, Secrets};
use crate::faults::Fault;

/// A recorded request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// Sequence number in the order of arrival, from 1.
    pub sequence: u64,
    /// Sandbox time of arrival, RFC 3339.
    pub received_at: String,
    /// The id of the response header `X-OAPI-Request-Id`.
    pub request_id: String,
    /// The name of the API to which the path belongs.
    pub api: Option<String>,
    /// The method.
    pub method: String,
    /// The path, as received.
    pub path: String,
    /// The query, as received: percent-encoding is preserved.
    pub query: Option<String>,
    /// Names and values, with secrets redacted.
    pub headers: Vec<(String, String)>,
    /// The beginning of the body as text, up to
    /// [`Limits::max_recorded_body_bytes`](crate::Limits::max_recorded_body_bytes), with the secrets of the request redacted.
    pub body: String,
    /// The number of body bytes that were read.
    pub body_length: u64,
    /// The status of the response; `None` before the response, and if a fault keeps it from the client.
    pub status: Option<u16>,
    /// The fault that was injected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// Real time in microseconds until the head of the response was ready, without the pauses of a fault on the
    /// connection; `None` before the response.
    pub latency_micros: Option<u64>,
    /// Names and values of the response, with secrets redacted.
    pub response_headers: Vec<(String, String)>,
    /// The body of the response before a fault on the connection: its recorded beginning as text, with tokens and the secrets of
    /// the request redacted.
    pub response_body: String,
    /// The number of body bytes of the response.
    pub response_body_length: u64,
    /// Whether the request was imported instead of received.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub imported: bool,
    /// The bytes of `body` if it is not UTF-8.
    #[serde(skip)]
    pub(crate) binary_body: Option<Bytes>,
    /// The bytes of `response_body` if it is not UTF-8.
    #[serde(skip)]
    pub(crate) binary_response_body: Option<Bytes>,
}

impl ReceivedRequest {
    /// Creates the record of a request without its body and response.
    pub(crate) fn new<B>(sequence: u64, arrival: Arrival, request: &Request<B>, secrets: &Secrets) -> Self {
        Self {
            sequence,
            received_at: arrival.received_at,
            request_id: arrival.request_id,
            api: arrival.api.map(str::to_owned),
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
            headers: redact::headers(request.headers(), secrets),
            ..Self::empty()
        }
    }

    /// Creates a record whose fields are empty.
    pub(crate) fn empty() -> Self {
        Self {
            sequence: 0,
            received_at: String::new(),
            request_id: String::new(),
            api: None,
            method: String::new(),
            path: String::new(),
            query: None,
            headers: Vec::new(),
            body: String::new(),
            body_length: 0,
            status: None,
            fault: None,
            latency_micros: None,
            response_headers: Vec::new(),
            response_body: String::new(),
            response_body_length: 0,
            imported: false,
            binary_body: None,
            binary_response_body: None,
        }
    }

    /// Returns the value of the first header with this name.
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, name)
    }

    /// Returns the value of the first header of the response with this name.
    ///
    /// ```
    /// let sandbox = orange_sandbox::Sandbox::new();
    /// for request in sandbox.requests() {
    ///     println!("{} {:?}", request.path, request.response_header("content-type"));
    /// }
    /// ```
    pub fn response_header(&self, name: &str) -> Option<&str> {
        first(&self.response_headers, name)
    }

    /// Returns the path and query as received.
    pub(crate) fn target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }

    /// Sets the body to its recorded beginning, with secrets redacted.
    pub(crate) fn set_body(&mut self, start: Vec<u8>, length: u64, secrets: &Secrets) {
        let redact = if self.is_token_request() { redact::form } else { str::to_owned };
        (self.body, self.binary_body) = without_secrets(start, redact, secrets);
        self.body_length = length;
    }

    /// Sets the head of the response. `status` is `None` if the client does not receive it.
    pub(crate) fn set_response(
        &mut self,
        status: Option<u16>,
        headers: &HeaderMap,
        latency_micros: u64,
        secrets: &Secrets,
    ) {
        self.status = status;
        self.latency_micros = Some(latency_micros);
        self.response_headers = redact::headers(headers, secrets);
    }

    /// Sets the body of the response to its recorded beginning, with secrets redacted.
    pub(crate) fn set_response_body(&mut self, start: Vec<u8>, length: u64, secrets: &Secrets) {
        let redact = if self.is_token_request() { redact::token_response } else { str::to_owned };
        (self.response_body, self.binary_response_body) = without_secrets(start, redact, secrets);
        self.response_body_length = length;
    }

    fn is_token_request(&self) -> bool {
        self.path.starts_with("/oauth")
    }

    /// Returns the approximate number of bytes in memory.
    pub(super) fn size(&self) -> usize {
        let pairs = |headers: &[(String, String)]| -> usize {
            headers.iter().map(|(name, value)| name.len() + value.len() + size_of::<(String, String)>()).sum()
        };
        let texts =
            [&self.received_at, &self.request_id, &self.method, &self.path, &self.body, &self.response_body];
        let binaries = [&self.binary_body, &self.binary_response_body];
        size_of::<Self>()
            + texts.iter().map(|text| text.len()).sum::<usize>()
            + self.query.as_ref().map_or(0, String::len)
            + binaries.into_iter().flatten().map(Bytes::len).sum::<usize>()
            + pairs(&self.headers)
            + pairs(&self.response_headers)
    }
}

/// The sandbox's own data of a request that arrives.
#[derive(Clone, Debug, Default)]
pub(crate) struct Arrival {
    pub(crate) received_at: String,
    pub(crate) request_id: String,
    pub(crate) api: Option<&'static str>,
}

/// Returns the bytes as text without secrets, and themselves if they are not UTF-8 and have no secret.
fn without_secrets(bytes: Vec<u8>, redact: fn(&str) -> String, secrets: &Secrets) -> (String, Option<Bytes>) {
    let (text, binary) = text_or_binary(bytes);
    let redacted = secrets.redact(redact(&text));
    let has_no_secret = redacted == text;
    (redacted, binary.filter(|_| has_no_secret))
}

/// Returns the bytes as text, and themselves if they are not UTF-8. A character that is cut at the end counts as text.
fn text_or_binary(bytes: Vec<u8>) -> (String, Option<Bytes>) {
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let is_cut = error.utf8_error().error_len().is_none();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            (text, (!is_cut).then(|| error.into_bytes().into()))
        }
    }
}

fn first<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_that_are_not_utf8_are_kept_unless_they_have_a_secret() {
        let record =
            |text: &[u8]| without_secrets(text.to_vec(), redact::token_response, &Secrets::default());
        assert_eq!(record(b"\xFF").1.as_deref(), Some(&b"\xFF"[..]));
        let (text, binary) = record(b"{\"x\":\"\xFF\",\"access_token\":\"s3cr3t\"}");
        assert!(!text.contains("s3cr3t") && binary.is_none(), "{text}");
    }
}

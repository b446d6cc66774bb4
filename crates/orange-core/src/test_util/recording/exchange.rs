//! The lines of a recording. The module documentation of [`recording`](super) describes them.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use bytes::Bytes;
use futures_util::stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};

use crate::test_util::token::is_token_request;
use crate::transport::{Body, TransportError, TransportErrorKind};

/// First line of a recording.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) format: String,
    pub(super) version: u32,
    /// Names whose values were removed, besides the built-in ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) redacted: Vec<String>,
}

/// A request and its outcome.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Exchange {
    /// Position of the request among all requests of the recording, from 1.
    pub(super) sequence: u64,
    pub(super) request: RecordedRequest,
    pub(super) outcome: Outcome,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RecordedRequest {
    pub(super) method: String,
    /// Scheme, host and port.
    pub(super) origin: String,
    /// Path and query.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<RecordedBody>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Outcome {
    Response(RecordedResponse),
    Error(RecordedError),
    /// The client gave up before the head of a response arrived.
    Cancelled,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RecordedResponse {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<RecordedBody>,
    /// Why the body is incomplete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) incomplete: Option<IncompleteReason>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum IncompleteReason {
    Error(RecordedError),
    /// The client did not read the rest.
    Unread,
}

/// A body: text if it is UTF-8, base64 otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum RecordedBody {
    Text(String),
    Base64(String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct RecordedError {
    kind: String,
    never_sent: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    permanent: bool,
    pub(super) message: String,
}

const KINDS: [(TransportErrorKind, &str); 6] = [
    (TransportErrorKind::Connect, "connect"),
    (TransportErrorKind::Timeout, "timeout"),
    (TransportErrorKind::Protocol, "protocol"),
    (TransportErrorKind::Body, "body"),
    (TransportErrorKind::Request, "request"),
    (TransportErrorKind::NotProcessed, "not_processed"),
];

impl RecordedRequest {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    pub(super) fn is_token_request(&self) -> bool {
        let body = match &self.body {
            Some(RecordedBody::Text(text)) => text.as_bytes(),
            _ => return false,
        };
        is_token_request(&self.method, self.header(CONTENT_TYPE.as_str()).unwrap_or_default(), body)
    }
}

impl RecordedResponse {
    pub(super) fn new(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
        incomplete: Option<IncompleteReason>,
    ) -> Self {
        let (status, headers) = (status.as_u16(), header_texts(headers));
        Self { status, headers, body: RecordedBody::new(body), incomplete }
    }

    /// The response as the transport returned it. The rest of an incomplete body is an error.
    pub(super) fn to_response(&self) -> Result<http::Response<Body>, String> {
        let bytes = RecordedBody::bytes(self.body.as_ref())?;
        let error = match &self.incomplete {
            None => None,
            Some(IncompleteReason::Error(error)) => Some(error.to_error()?),
            Some(IncompleteReason::Unread) => {
                let message = "the rest of the body was not recorded, because the client did not read it";
                Some(TransportError::new(TransportErrorKind::Body, false, message))
            }
        };
        let body = match error {
            None => Body::from(bytes),
            Some(error) => Body::stream(stream::iter([Ok(bytes), Err(error)])),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() =
            StatusCode::from_u16(self.status).map_err(|error| format!("{}: {error}", self.status))?;
        *response.headers_mut() = header_map(&self.headers)?;
        Ok(response)
    }
}

impl RecordedBody {
    /// `None` for an empty body.
    pub(super) fn new(bytes: &[u8]) -> Option<Self> {
        if bytes.is_empty() {
            return None;
        }
        Some(match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Base64(BASE64_STANDARD.encode(bytes)),
        })
    }

    /// The bytes of a body.
    ///
    /// # Errors
    /// Returns the reason if the text is not base64.
    pub(super) fn bytes(body: Option<&Self>) -> Result<Bytes, String> {
        match body {
            None => Ok(Bytes::new()),
            Some(Self::Text(text)) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            Some(Self::Base64(text)) => {
                BASE64_STANDARD.decode(text).map(Bytes::from).map_err(|error| format!("not base64: {error}"))
            }
        }
    }
}

impl RecordedError {
    /// Records the innermost cause: the text that the error shows.
    pub(super) fn new(error: &TransportError) -> Self {
        let kind = KINDS.iter().find(|(kind, _)| *kind == error.kind()).map_or("protocol", |(_, name)| name);
        Self {
            kind: kind.to_owned(),
            never_sent: error.never_sent(),
            permanent: error.is_permanent(),
            message: error.innermost_cause().to_string(),
        }
    }

    /// The failure of the transport, to be replayed.
    ///
    /// # Errors
    /// Returns the reason if the kind is unknown.
    pub(super) fn to_error(&self) -> Result<TransportError, String> {
        let kind = KINDS.iter().find(|(_, name)| *name == self.kind);
        let (kind, _) = kind.ok_or_else(|| format!("{}: unknown kind of error", self.kind))?;
        let error = TransportError::new(*kind, self.never_sent, self.message.clone());
        Ok(if self.permanent { error.permanent() } else { error })
    }
}

/// The first value of a header.
pub(super) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers.iter().find_map(|(sent, value)| (sent == name).then_some(value.as_str()))
}

/// Names and values of headers as text, sorted by name.
pub(super) fn header_texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let mut texts: Vec<_> =
        headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    texts.sort_by(|(one, _), (other, _)| one.cmp(other));
    texts
}

/// Headers from their texts.
///
/// # Errors
/// Returns the name of an invalid header.
pub(super) fn header_map(texts: &[(String, String)]) -> Result<HeaderMap, String> {
    let mut headers = HeaderMap::new();
    for (name, value) in texts {
        let invalid = || format!("{name}: not a valid HTTP header");
        let value = HeaderValue::from_str(value).or_else(|_| HeaderValue::from_bytes(value.as_bytes()));
        headers.append(HeaderName::try_from(name).map_err(|_| invalid())?, value.map_err(|_| invalid())?);
    }
    Ok(headers)
}

//! A journey in memory, and a request as its files have it.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri};

use crate::faults::Fault;
use crate::journal::{AdminAction, Arrival, ReceivedRequest, Secrets};

/// The recorded requests of a sandbox with their responses, and the changes through the
/// [admin interface](crate::admin) between them: moves of the infrastructure operator, changes of incidents, expired
/// tokens and quirks.
///
/// A journey has two formats. HAR 1.2 is the format of the tools of browsers. A recording is the format of
/// `orange_core::test_util::recording`, from which a test replays the responses to a client. Neither has secrets; both
/// may have personal data. [`Sandbox::replay`](crate::Sandbox::replay) repeats a journey.
///
/// ```
/// use orange_sandbox::{Journey, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::new();
/// // Send requests here. The page `/_sandbox/` of a running sandbox exports the same file.
/// let file = sandbox.journey().to_har();
///
/// let journey: Journey = file.parse()?;
/// let other = Sandbox::new();
/// for request in other.replay(&journey).await {
///     assert_eq!(request.replayed, request.recorded, "{} {}", request.method, request.target);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Journey {
    /// In the order of arrival.
    pub(super) requests: Vec<ReceivedRequest>,
    /// In order. `after` is the number of requests before it.
    pub(super) actions: Vec<AdminAction>,
}

/// Shows no content, which may be personal data.
impl fmt::Debug for Journey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journey")
            .field("requests", &self.requests.len())
            .field("actions", &self.actions.len())
            .finish_non_exhaustive()
    }
}

/// A journey that cannot be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyError(String);

impl JourneyError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for JourneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for JourneyError {}

/// A body in a file, with its whole length.
#[derive(Clone, Debug, Default)]
pub(super) struct FileBody {
    pub(super) bytes: Vec<u8>,
    pub(super) length: u64,
}

impl From<Vec<u8>> for FileBody {
    fn from(bytes: Vec<u8>) -> Self {
        Self { length: bytes.len() as u64, bytes }
    }
}

/// A request in a file, before secrets are redacted.
#[derive(Clone, Debug, Default)]
pub(super) struct FileRequest {
    pub(super) at: String,
    pub(super) request_id: String,
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: FileBody,
    pub(super) status: Option<u16>,
    pub(super) latency_micros: Option<u64>,
    pub(super) response_headers: Vec<(String, String)>,
    pub(super) response_body: FileBody,
    pub(super) fault: Option<Fault>,
    pub(super) api: Option<String>,
}

impl FileRequest {
    /// Returns the record without secrets.
    pub(super) fn into_record(self) -> Result<ReceivedRequest, JourneyError> {
        let invalid = |what: &str| JourneyError::new(format!("{what}: not valid in HTTP"));
        let headers = header_map(&self.headers)?;
        let secrets = Secrets::of(&headers);
        let mut request = Request::new(());
        *request.method_mut() =
            Method::from_bytes(self.method.as_bytes()).map_err(|_| invalid(&self.method))?;
        *request.uri_mut() = self.target.parse::<Uri>().map_err(|_| invalid(&self.target))?;
        *request.headers_mut() = headers;
        let arrival = Arrival { received_at: self.at, request_id: self.request_id, api: None };
        let mut record = ReceivedRequest::new(0, arrival, &request, &secrets);
        record.api = self.api;
        record.fault = self.fault;
        record.set_body(self.body.bytes, self.body.length, &secrets);
        let response_headers = header_map(&self.response_headers)?;
        record.set_response(self.status, &response_headers, self.latency_micros.unwrap_or(0), &secrets);
        record.latency_micros = self.latency_micros;
        record.set_response_body(self.response_body.bytes, self.response_body.length, &secrets);
        Ok(record)
    }
}

fn header_map(pairs: &[(String, String)]) -> Result<HeaderMap, JourneyError> {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let invalid = || JourneyError::new(format!("{name}: not a valid header"));
        let parsed = HeaderName::try_from(name).map_err(|_| invalid())?;
        headers.append(parsed, HeaderValue::from_bytes(value.as_bytes()).map_err(|_| invalid())?);
    }
    Ok(headers)
}

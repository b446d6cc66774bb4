//! [`Recording::drift`]: differences between a recording and the present responses of a server.

use std::fmt;

use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HOST, LAST_MODIFIED, LOCATION,
    RETRY_AFTER, TRANSFER_ENCODING, USER_AGENT,
};
use http::{HeaderMap, HeaderName, Method};

use super::difference::Difference;
use super::exchange::{Exchange, Outcome, RecordedBody, RecordedRequest, RecordedResponse, header_map};
use super::file::Recording;
use super::json_text::Rewrite as _;
use super::redaction::{REDACTED, Redactor};
use super::shape::Shape;
use crate::client::Client;
use crate::error::Result;
use crate::media_type::essence;
use crate::operation::{Api, ApiRequest, ApiResponse, Operation, OperationInfo, Raw};
use crate::retry::RetryPolicy;

/// Headers whose presence is compared.
const COMPARED_HEADERS: [HeaderName; 8] = [
    ACCEPT_RANGES,
    CONTENT_DISPOSITION,
    ETAG,
    LAST_MODIFIED,
    LOCATION,
    RETRY_AFTER,
    HeaderName::from_static("x-total-count"),
    HeaderName::from_static("x-result-count"),
];

static API: Api = Api { name: "recording", ..Api::DEFAULT };
static API_WITH_KEY: Api = Api { name: "recording", needs_api_key: true, ..Api::DEFAULT };

/// Result of [`Recording::drift`]. `Display` lists every difference and every skipped request.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DriftReport {
    /// Number of compared requests.
    pub compared: usize,
    /// Requests whose responses differ.
    pub drifts: Vec<Drift>,
    /// Requests that were not sent, with the reason.
    pub skipped: Vec<String>,
}

/// Request whose present response differs from the recorded one.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Drift {
    /// Line of the recording, from 1.
    pub line: usize,
    /// Method, path and query.
    pub request: String,
    /// The differences.
    pub differences: Vec<Difference>,
}

impl Recording {
    /// Sends the recorded reads to a server and compares the responses: status, media type, presence of headers such
    /// as `ETag` and `X-Total-Count`, and paths and types of JSON. Values are not compared.
    ///
    /// Only GET and HEAD requests are sent, one after another and without retries. Requests with a removed value,
    /// requests to other hosts and requests without a recorded response are [skipped](DriftReport::skipped). Token,
    /// API key and host are those of `client`, whose base URL must have no path.
    ///
    /// ```no_run
    /// use orange_core::Client;
    /// use orange_core::test_util::Recording;
    ///
    /// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
    /// let report = Recording::from_file("tests/incident.jsonl")?.drift(&Client::from_env()?).await?;
    /// assert!(report.drifts.is_empty(), "{report}");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if a request cannot be sent at all, for example because no token is available.
    pub async fn drift(&self, client: &Client) -> Result<DriftReport> {
        let mut report = DriftReport::default();
        let redactor = Redactor::new(self.redacted());
        for (line, exchange) in self.exchanges() {
            let request = &exchange.request;
            if request.is_token_request() {
                continue;
            }
            let name = format!("{} {}", request.method, request.target);
            let recorded = match self.comparable(exchange) {
                Ok(recorded) => recorded,
                Err(reason) => {
                    report.skipped.push(format!("line {line}: {name}: {reason}"));
                    continue;
                }
            };
            let differences = compare(recorded, &send(client, request, &redactor).await?);
            report.compared = report.compared.saturating_add(1);
            if !differences.is_empty() {
                report.drifts.push(Drift { line: *line, request: name, differences });
            }
        }
        Ok(report)
    }

    /// The recorded response, or the reason to skip a request.
    fn comparable<'a>(&self, exchange: &'a Exchange) -> Result<&'a RecordedResponse, &'static str> {
        let request = &exchange.request;
        let Outcome::Response(response) = &exchange.outcome else { return Err("no response was recorded") };
        let is_redacted = |text: &str| text.contains(REDACTED);
        let is_body_redacted = matches!(&request.body, Some(RecordedBody::Text(text)) if is_redacted(text));
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            Err("not a read")
        } else if Some(request.origin.as_str()) != self.origin() {
            Err("another host")
        } else if is_body_redacted || is_redacted(&request.target) {
            Err("a value was removed")
        } else {
            Ok(response)
        }
    }
}

/// Sends a recorded request. Returns the response, or the reason why there is none.
///
/// # Errors
/// Returns an error if the request was not sent because of the client.
async fn send(
    client: &Client,
    request: &RecordedRequest,
    redactor: &Redactor,
) -> Result<Result<ApiResponse, String>> {
    let api = if request.header("x-api-key").is_some() { &API_WITH_KEY } else { &API };
    let service = client.service(api).with_retry(RetryPolicy::none());
    let operation = Resend { api, request, redactor };
    let error = match service.send(&operation).await {
        Ok(response) => return Ok(Ok(response)),
        Err(error) => error,
    };
    match error.status() {
        Some(status) => {
            let headers = error.headers().cloned().unwrap_or_default();
            let body = error.body().unwrap_or_default().to_owned();
            Ok(Ok(ApiResponse::new(operation.info(), status, headers, body)))
        }
        None if error.token_failure().is_some() => Err(error),
        None => Ok(Err(error.to_string())),
    }
}

/// The operation that sends a recorded request again.
struct Resend<'a> {
    api: &'static Api,
    request: &'a RecordedRequest,
    redactor: &'a Redactor,
}

impl Operation for Resend<'_> {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        let method = if self.request.method == "HEAD" { Method::HEAD } else { Method::GET };
        Raw::new(self.api, method, "").info()
    }

    fn request(&self) -> Result<ApiRequest> {
        let set_by_client = [HOST, CONTENT_LENGTH, TRANSFER_ENCODING, USER_AGENT];
        let mut request = ApiRequest::new(self.info()).path_template(self.request.target.clone());
        for (name, value) in &self.request.headers {
            if !set_by_client.iter().any(|known| known == name.as_str()) && !self.redactor.is_redacted(name) {
                request = request.header(name, value)?;
            }
        }
        Ok(request)
    }

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}

fn compare(recorded: &RecordedResponse, present: &Result<ApiResponse, String>) -> Vec<Difference> {
    let present = match present {
        Ok(present) => present,
        Err(reason) => return vec![Difference::NoResponse(reason.clone())],
    };
    let mut differences = Vec::new();
    let status = present.status().as_u16();
    if recorded.status != status {
        differences.push(Difference::Status { recorded: recorded.status, present: status });
    }
    // Headers and body were checked when the recording was read.
    let recorded_headers = header_map(&recorded.headers).unwrap_or_default();
    compare_headers(&recorded_headers, present.headers(), &mut differences);
    let recorded_body = RecordedBody::bytes(recorded.body.as_ref()).unwrap_or_default();
    let shape = |body: &[u8]| serde_json::from_slice(body).ok().map(|value| Shape::new(&value));
    if let (Some(recorded), Some(present)) = (shape(&recorded_body), shape(present.body())) {
        differences.extend(recorded.differences(&present));
    }
    differences
}

fn compare_headers(recorded: &HeaderMap, present: &HeaderMap, differences: &mut Vec<Difference>) {
    let media_type = |headers: &HeaderMap| {
        essence(headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("absent"))
    };
    let presence = |headers: &HeaderMap, name: &HeaderName| {
        if headers.contains_key(name) { "present" } else { "absent" }.to_owned()
    };
    let mut add = |name: &HeaderName, recorded: String, present: String| {
        if recorded != present {
            differences.push(Difference::Header { name: name.as_str().to_owned(), recorded, present });
        }
    };
    add(&CONTENT_TYPE, media_type(recorded), media_type(present));
    for name in &COMPARED_HEADERS {
        add(name, presence(recorded, name), presence(present, name));
    }
}

impl fmt::Display for DriftReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let differing = self.drifts.len();
        write!(f, "{} requests compared, {differing} differ, {} skipped", self.compared, self.skipped.len())?;
        for Drift { line, request, differences } in &self.drifts {
            write!(f, "\nline {line}: {request}")?;
            for difference in differences {
                write!(f, "\n  {difference}")?;
            }
        }
        self.skipped.iter().try_for_each(|skipped| write!(f, "\nskipped {skipped}"))
    }
}

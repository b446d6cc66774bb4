//! [`Recorder`]: a transport that records the traffic of another transport.

use std::fmt;
use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::error::RecordingError;
use super::exchange::{
    Exchange, Header, IncompleteReason, Outcome, RecordedBody, RecordedError, RecordedResponse,
};
use super::file::{FORMAT, VERSION};
use super::redaction::Redactor;
use crate::test_util::received_request::ReceivedRequest;
use crate::transport::{Body, Transport, TransportError, TransportErrorKind};

/// Default limit of a body, in bytes.
const MAX_BODY: usize = 16 * 1024 * 1024;

/// Transport that sends requests through another transport and records them with their outcome, without secrets.
///
/// The [module](super) describes the format and the removal of secrets. Clones share the file, which is written
/// synchronously, one line when an exchange ends.
///
/// ```
/// use orange_core::operation::{Api, Method, Raw};
/// use orange_core::test_util::{FakeTransport, Recorder, Replay};
/// use serde_json::{Value, json};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("incident.jsonl");
/// static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
/// let get = Raw::new(&API, Method::GET, "/incidents/1").returning::<Value>();
///
/// // In place of a fake, pass the transport of a sandbox or of Orange.
/// let fake = FakeTransport::new();
/// fake.on_operation(&get).returns(&json!({ "id": "1" }));
/// let recorder = Recorder::new(fake.clone(), &path)?;
/// let client = fake.client_builder()?.transport(recorder.clone()).build()?;
/// client.service(&API).send(&get).await?;
/// recorder.finish()?;
///
/// let replay = Replay::from_file(&path)?;
/// let incident = replay.client()?.service(&API).send(&get).await?;
/// assert_eq!(incident["id"], "1");
/// replay.verify();
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Recorder {
    inner: Arc<Inner>,
}

struct Inner {
    transport: Box<dyn Transport>,
    path: PathBuf,
    max_body: usize,
    state: Mutex<State>,
}

struct State {
    file: File,
    redactor: Redactor,
    /// Requests so far.
    requests: u64,
    /// Exchanges in the file.
    written: usize,
    /// Exchanges that have not ended.
    open: usize,
    /// First failure.
    problem: Option<String>,
}

/// Settings of a [`Recorder`]. Created by [`Recorder::builder`].
#[must_use]
pub struct RecorderBuilder {
    transport: Box<dyn Transport>,
    redacted: Vec<String>,
    max_body: usize,
}

impl RecorderBuilder {
    /// Removes the values of further headers, query parameters, fields of forms and properties of JSON, for example
    /// `phoneNumber`. Case, `-` and `_` of a name are ignored.
    pub fn redact<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Self {
        self.redacted.extend(names.into_iter().map(Into::into));
        self
    }

    /// Sets the limit of a body in bytes. A larger one fails its request. Default: 16 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Creates the file, or replaces it, and writes its first line.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub fn create(self, path: impl AsRef<Path>) -> Result<Recorder, RecordingError> {
        let path = path.as_ref();
        let io = |operation| move |error| RecordingError::io(path, operation, error);
        let redactor = Redactor::new(&self.redacted);
        let header = Header { format: FORMAT.to_owned(), version: VERSION, redacted: self.redacted };
        let mut file = File::create(path).map_err(io("create"))?;
        write_line(&mut file, &header).map_err(|error| RecordingError::new(path, error))?;
        let state = State { file, redactor, requests: 0, written: 0, open: 0, problem: None };
        let inner = Inner {
            transport: self.transport,
            path: path.to_owned(),
            max_body: self.max_body,
            state: Mutex::new(state),
        };
        Ok(Recorder { inner: Arc::new(inner) })
    }
}

impl Recorder {
    /// Creates the file at `path`, or replaces it, and records the traffic of `transport` there.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub fn new(transport: impl Transport, path: impl AsRef<Path>) -> Result<Self, RecordingError> {
        Self::builder(transport).create(path)
    }

    /// Creates a builder with the default settings.
    pub fn builder(transport: impl Transport) -> RecorderBuilder {
        RecorderBuilder { transport: Box::new(transport), redacted: Vec::new(), max_body: MAX_BODY }
    }

    /// Verifies that the recording is complete, and returns the number of exchanges.
    ///
    /// # Errors
    /// Returns an error if an exchange has not ended or could not be written.
    pub fn finish(&self) -> Result<usize, RecordingError> {
        let path = &self.inner.path;
        let state = self.inner.lock();
        if let Some(problem) = &state.problem {
            return Err(RecordingError::new(path, problem.clone()));
        }
        if state.open > 0 {
            let message = format!("{} requests have not ended: their responses are still read", state.open);
            return Err(RecordingError::new(path, message));
        }
        Ok(state.written)
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin_exchange(self: &Arc<Self>, request: ReceivedRequest) -> PendingExchange {
        let mut state = self.lock();
        state.requests = state.requests.saturating_add(1);
        state.open = state.open.saturating_add(1);
        state.redactor.add_secrets_of_request(&request);
        PendingExchange { inner: Arc::clone(self), open: Some((state.requests, request)) }
    }
}

#[async_trait::async_trait]
impl Transport for Recorder {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (head, body) = request.into_parts();
        let copy = http::Request::from_parts(head.clone(), body);
        let received = ReceivedRequest::read(copy, self.inner.max_body).await.inspect_err(|error| {
            self.inner.lock().fail(error.to_string());
        })?;
        let body = Body::from(received.body().clone());
        let mut pending = self.inner.begin_exchange(received);
        match self.inner.transport.send(http::Request::from_parts(head, body)).await {
            Ok(response) => {
                let (head, body) = response.into_parts();
                let recorded = RecordedStream {
                    body,
                    received: BytesMut::new(),
                    head: (head.status, head.headers.clone()),
                    pending: Some(pending),
                };
                Ok(http::Response::from_parts(head, Body::stream(recorded)))
            }
            Err(error) => {
                pending.end(Ok(Outcome::Error(RecordedError::new(&error))));
                Err(error)
            }
        }
    }
}

/// An exchange that has not ended. It is recorded as cancelled when it is dropped.
struct PendingExchange {
    inner: Arc<Inner>,
    /// Number and request; `None` once the exchange has ended.
    open: Option<(u64, ReceivedRequest)>,
}

impl PendingExchange {
    /// Ends the exchange with an outcome, or with the problem because of which it has no line.
    fn end(&mut self, outcome: Result<Outcome, String>) {
        let Some((sequence, request)) = self.open.take() else { return };
        let mut state = self.inner.lock();
        state.open = state.open.saturating_sub(1);
        let written = outcome.and_then(|outcome| {
            let written = state.write(sequence, &request, outcome);
            written.map_err(|problem| format!("{} {}: {problem}", request.method(), request.path()))
        });
        if let Err(problem) = written {
            state.fail(problem);
        }
    }
}

impl Drop for PendingExchange {
    fn drop(&mut self) {
        self.end(Ok(Outcome::Cancelled));
    }
}

impl State {
    fn fail(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }

    fn write(&mut self, sequence: u64, request: &ReceivedRequest, outcome: Outcome) -> Result<(), String> {
        let mut bodies = vec![request.body().clone()];
        if let Outcome::Response(response) = &outcome {
            self.redactor.add_secrets_of_response(response, request.is_token_request());
            bodies.push(RecordedBody::bytes(response.body.as_ref())?);
        }
        let is_binary = |body: &&Bytes| std::str::from_utf8(body).is_err();
        if bodies.iter().filter(is_binary).any(|body| self.redactor.has_secret_in(body)) {
            return Err("a binary body has a secret".to_owned());
        }
        let request = self.redactor.redact_request(request);
        let exchange = Exchange { sequence, request, outcome: self.redactor.redact_outcome(outcome) };
        let line = serde_json::to_vec(&exchange).map_err(|error| error.to_string())?;
        if self.redactor.has_secret_in(&line) {
            return Err("a secret is where it cannot be removed, such as the name of a property".to_owned());
        }
        write_line(&mut self.file, &exchange)?;
        self.written = self.written.saturating_add(1);
        Ok(())
    }
}

/// Writes a value and a line break at once.
fn write_line(file: &mut File, value: &impl serde::Serialize) -> Result<(), String> {
    let mut line = serde_json::to_vec(value).map_err(|error| error.to_string())?;
    line.push(b'\n');
    file.write_all(&line).and_then(|()| file.flush()).map_err(|error| error.to_string())
}

/// Body of a response that is recorded when it ends or is dropped.
struct RecordedStream {
    body: Body,
    received: BytesMut,
    head: (StatusCode, HeaderMap),
    pending: Option<PendingExchange>,
}

impl RecordedStream {
    fn end(&mut self, incomplete: Option<IncompleteReason>) {
        if let Some(mut pending) = self.pending.take() {
            let (status, headers) = &self.head;
            let response = RecordedResponse::new(*status, headers, &self.received, incomplete);
            pending.end(Ok(Outcome::Response(response)));
        }
    }
}

impl Stream for RecordedStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let polled = Pin::new(&mut this.body).poll_next(context);
        match &polled {
            Poll::Ready(Some(Ok(chunk))) => {
                let max = this.pending.as_ref().map_or(usize::MAX, |pending| pending.inner.max_body);
                if this.received.len().saturating_add(chunk.len()) > max {
                    let problem = format!("a response body exceeds the {max} bytes of `max_body`");
                    if let Some(mut pending) = this.pending.take() {
                        pending.end(Err(problem.clone()));
                    }
                    this.body = Body::empty();
                    let error = TransportError::new(TransportErrorKind::Body, false, problem);
                    return Poll::Ready(Some(Err(error.permanent())));
                }
                if this.pending.is_some() {
                    this.received.extend_from_slice(chunk);
                }
            }
            Poll::Ready(Some(Err(error))) => {
                this.end(Some(IncompleteReason::Error(RecordedError::new(error))))
            }
            Poll::Ready(None) => this.end(None),
            Poll::Pending => {}
        }
        polled
    }
}

impl Drop for RecordedStream {
    fn drop(&mut self) {
        self.end(Some(IncompleteReason::Unread));
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("path", &self.inner.path)
            .field("transport", &self.inner.transport)
            .finish_non_exhaustive()
    }
}

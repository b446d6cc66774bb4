//! [`Receiver`]: reads events from requests. It is independent of the web server; `webhook` adds deduplication and responses.

use std::fmt;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;

use futures_core::Stream;
use futures_util::StreamExt as _;
use http::Method;
use http::header::CONTENT_LENGTH;
use http::request::Parts;

use super::media_type::Mode;
use super::telemetry::{EventPropagator, TraceContext};
use super::{Authenticate, CloudEvent, EventKey, FromEvent, Rejection, RejectionKind};
use super::{binary, structured};

/// Default of [`Receiver::body_limit`]. No limit is published; 1 MiB holds a ticket with a few thousand buildings.
const BODY_LIMIT: usize = 1024 * 1024;

/// Reads events from requests. Cheap to clone.
///
/// Checks in this order:
///
/// 1. the method;
/// 2. the sender, by the head of the request ([`Authenticate::authenticate`]);
/// 3. `Content-Length` and the media type;
/// 4. the size of the body;
/// 5. the sender, by the body ([`Authenticate::authenticate_body`]);
/// 6. the event, which it decodes.
///
/// A sender that fails a check gets no information about the later ones. If the body authenticates the sender, an unknown
/// sender can therefore learn the size limit and the accepted media types.
///
/// ```
/// use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let receiver = Receiver::<CloudEvent>::new(NoAuthentication).body_limit(64 * 1024);
/// // Binary mode: the attributes are headers.
/// let (parts, ()) = http::Request::post("/event")
///     .header("ce-specversion", "1.0")
///     .header("ce-id", "1")
///     .header("ce-source", "/a")
///     .header("ce-type", "t")
///     .header("content-type", "application/json")
///     .body(())?
///     .into_parts();
/// let event = receiver.receive(&parts, br#"{"b":1}"#)?.into_event();
/// assert_eq!(event.source, "/a");
/// # Ok(()) }
/// ```
pub struct Receiver<E> {
    authenticate: Arc<dyn Authenticate>,
    body_limit: usize,
    propagator: EventPropagator,
    event: PhantomData<fn() -> E>,
}

impl<E: FromEvent> Receiver<E> {
    /// Creates a receiver with the body limit of 1 MiB.
    pub fn new(authenticate: impl Authenticate) -> Self {
        Self {
            authenticate: Arc::new(authenticate),
            body_limit: BODY_LIMIT,
            propagator: EventPropagator::global(),
            event: PhantomData,
        }
    }

    /// Sets the maximum body size in bytes. Default: 1 MiB.
    ///
    /// A request with a larger body is rejected with status 413. If `Content-Length` exceeds the limit, the body is not
    /// read.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Sets the propagator that reads the [trace context](Received::trace_context) of senders. Default: the global one.
    ///
    /// The type comes from the crate `opentelemetry`, so this method follows the versions of that crate.
    #[cfg(feature = "opentelemetry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    #[must_use]
    pub fn propagator(
        mut self,
        propagator: impl opentelemetry::propagation::TextMapPropagator + Send + Sync + 'static,
    ) -> Self {
        self.propagator = EventPropagator::new(propagator);
        self
    }

    /// Reads an event from a complete body.
    ///
    /// # Errors
    /// Returns a rejection if a check fails or the event is invalid.
    pub fn receive(&self, parts: &Parts, body: &[u8]) -> Result<Received<E>, Rejection> {
        let mode = self.check_head(parts)?;
        if body.len() > self.body_limit {
            return Err(self.too_large());
        }
        self.decode(parts, mode, body)
    }

    /// Reads an event from a stream of body chunks, up to the body limit.
    ///
    /// The server must limit the size of the head and the duration of the request.
    ///
    /// # Errors
    /// Returns a rejection if a check fails, the body is interrupted or the event is invalid.
    ///
    /// # Cancellation
    /// The future can be dropped at any time.
    pub async fn read<S, B, ReadError>(&self, parts: &Parts, body: S) -> Result<Received<E>, Rejection>
    where
        S: Stream<Item = Result<B, ReadError>>,
        B: AsRef<[u8]>,
    {
        let mode = self.check_head(parts)?;
        let (mut chunks, mut body) = (pin!(body), Vec::new());
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(|_| Rejection::invalid("the body is incomplete"))?;
            let chunk = chunk.as_ref();
            if chunk.len() > self.body_limit.saturating_sub(body.len()) {
                return Err(self.too_large());
            }
            body.extend_from_slice(chunk);
        }
        self.decode(parts, mode, &body)
    }

    /// Checks the head of a request before the body is read.
    fn check_head(&self, parts: &Parts) -> Result<Mode, Rejection> {
        if parts.method != Method::POST {
            return Err(Rejection::new(RejectionKind::MethodNotAllowed, "events are sent with POST"));
        }
        self.authenticate.authenticate(parts)?;
        let content_length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
        // An unreadable length is ignored, because the received bytes are counted.
        if content_length
            .and_then(|text| text.parse::<u64>().ok())
            .is_some_and(|length| length > self.body_limit as u64)
        {
            return Err(self.too_large());
        }
        Mode::detect(&parts.headers)
    }

    fn decode(&self, parts: &Parts, mode: Mode, body: &[u8]) -> Result<Received<E>, Rejection> {
        self.authenticate.authenticate_body(parts, body)?;
        let event = match mode {
            Mode::Structured => structured::read(body)?,
            Mode::Binary { content_type } => binary::read(&parts.headers, body, content_type)?,
        };
        let trace_context = self.propagator.extract(&parts.headers, &event);
        Ok(Received { key: EventKey::from(&event), event: E::from_event(event)?, trace_context })
    }

    fn too_large(&self) -> Rejection {
        let limit = self.body_limit;
        Rejection::new(RejectionKind::TooLarge, format!("the body must have at most {limit} bytes"))
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self {
            authenticate: Arc::clone(&self.authenticate),
            body_limit: self.body_limit,
            propagator: self.propagator.clone(),
            event: PhantomData,
        }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("authenticate", &self.authenticate)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

/// A received event that has not been handled yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Received<E = CloudEvent> {
    event: E,
    key: EventKey,
    trace_context: TraceContext,
}

impl<E> Received<E> {
    /// Returns the event.
    pub fn event(&self) -> &E {
        &self.event
    }

    /// Returns the deduplication key.
    pub fn key(&self) -> &EventKey {
        &self.key
    }

    /// Returns the trace context of the sender: that of the headers of the request, or else that of the attributes
    /// `traceparent` and `tracestate` of the event. It has no span if the sender sent neither.
    ///
    /// [`Webhook::handle`](crate::Webhook::handle) makes it current while the handler runs. With a [`Receiver`] alone,
    /// make it current around the work for the event:
    ///
    /// ```
    /// use orange_core::opentelemetry::context::FutureExt;
    /// use orange_events::Received;
    ///
    /// async fn process(received: Received) {
    ///     let context = received.trace_context().clone();
    ///     async { println!("{}", received.event().id) }.with_context(context).await;
    /// }
    /// ```
    #[cfg(feature = "opentelemetry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    pub fn trace_context(&self) -> &opentelemetry::Context {
        &self.trace_context.0
    }

    /// Converts into the event, the trace context of the sender and the deduplication key.
    pub(crate) fn into_parts(self) -> (E, EventKey, TraceContext) {
        (self.event, self.key, self.trace_context)
    }

    /// Converts into the event.
    pub fn into_event(self) -> E {
        self.event
    }
}

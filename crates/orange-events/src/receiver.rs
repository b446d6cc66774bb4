//! From a request to an event, without I/O.

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
use super::{Authenticate, CloudEvent, EventKey, FromEvent, Rejection, RejectionKind};
use super::{binary, structured};

/// The default of [`Receiver::body_limit`]. Nobody has published one; this leaves room for a ticket with
/// a few thousand buildings.
const BODY_LIMIT: usize = 1024 * 1024;

/// Reads events from requests. Cheap to clone.
///
/// In order: method, authentication, announced length, media type; then the body, up to its limit; then
/// the event. Whoever has no credentials learns nothing else.
///
/// ```
/// use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let receiver = Receiver::<CloudEvent>::new(NoAuthentication).body_limit(64 * 1024);
/// // Binary mode: attributes are headers.
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
    event: PhantomData<fn() -> E>,
}

impl<E: FromEvent> Receiver<E> {
    /// Takes events from whom `authenticate` lets through.
    pub fn new(authenticate: impl Authenticate) -> Self {
        Self { authenticate: Arc::new(authenticate), body_limit: BODY_LIMIT, event: PhantomData }
    }

    /// How many bytes a body may have; the default is 1 MiB. A larger one is answered 413, by its
    /// `Content-Length` before any of it is read.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// Reads an event whose body is at hand.
    ///
    /// # Errors
    /// What the sender is to be answered.
    pub fn receive(&self, parts: &Parts, body: &[u8]) -> Result<Received<E>, Rejection> {
        let mode = self.check(parts)?;
        if body.len() > self.body_limit {
            return Err(self.too_large());
        }
        self.interpret(parts, mode, body)
    }

    /// Reads an event whose body arrives in pieces, no more of it than the limit.
    ///
    /// How large a head may be and how long a sender may take is for the server in front to say: it knows the
    /// connection, and can drop this future at any time.
    ///
    /// # Errors
    /// What the sender is to be answered.
    pub async fn read<S, B, X>(&self, parts: &Parts, body: S) -> Result<Received<E>, Rejection>
    where
        S: Stream<Item = Result<B, X>>,
        B: AsRef<[u8]>,
    {
        let mode = self.check(parts)?;
        let (mut pieces, mut body) = (pin!(body), Vec::new());
        while let Some(piece) = pieces.next().await {
            let piece = piece.map_err(|_| Rejection::invalid("the body broke off"))?;
            let piece = piece.as_ref();
            if piece.len() > self.body_limit.saturating_sub(body.len()) {
                return Err(self.too_large());
            }
            body.extend_from_slice(piece);
        }
        self.interpret(parts, mode, &body)
    }

    /// Looks at the head of a request, before any of its body is read.
    fn check(&self, parts: &Parts) -> Result<Mode, Rejection> {
        if parts.method != Method::POST {
            return Err(Rejection::new(RejectionKind::MethodNotAllowed, "events are sent with POST"));
        }
        self.authenticate.authenticate(parts)?;
        let announced = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
        // A length that is no number, or beyond all numbers, says nothing: what arrives is counted.
        if announced.and_then(|text| text.parse::<u64>().ok()).is_some_and(|all| all > self.body_limit as u64)
        {
            return Err(self.too_large());
        }
        Mode::of(&parts.headers)
    }

    fn interpret(&self, parts: &Parts, mode: Mode, body: &[u8]) -> Result<Received<E>, Rejection> {
        self.authenticate.authenticate_body(parts, body)?;
        let event = match mode {
            Mode::Structured => structured::read(body)?,
            Mode::Binary { content_type, json } => binary::read(&parts.headers, body, content_type, json)?,
        };
        Ok(Received { key: EventKey::from(&event), event: E::from_event(event)? })
    }

    fn too_large(&self) -> Rejection {
        let limit = self.body_limit;
        Rejection::new(RejectionKind::TooLarge, format!("a body of at most {limit} bytes is taken"))
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self { authenticate: Arc::clone(&self.authenticate), ..*self }
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

/// An event that was received and not yet handled.
#[derive(Clone, Debug, PartialEq)]
pub struct Received<E = CloudEvent> {
    event: E,
    key: EventKey,
}

impl<E> Received<E> {
    /// The event.
    pub fn event(&self) -> &E {
        &self.event
    }

    /// What makes another delivery the same event.
    pub fn key(&self) -> &EventKey {
        &self.key
    }

    /// Takes the event out.
    pub fn into_event(self) -> E {
        self.event
    }
}

//! A receiver with a memory: the whole way from a request to its answer.

use std::future::Future;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;

use super::{Begun, EventKey, FromEvent, MemorySeen, Receiver, Rejection, RejectionKind, SeenStore};

/// What is answered when an event has been handled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply(Option<Bytes>);

impl Reply {
    /// 204, with nothing to say.
    pub fn taken() -> Self {
        Self(None)
    }

    /// 200 with a JSON body, which the sender may log. The interop group wants an object.
    ///
    /// # Errors
    /// A value that has no JSON form.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        Ok(Self(Some(serde_json::to_vec(value)?.into())))
    }

    /// The answer.
    pub fn into_response(self) -> Response<Bytes> {
        let Some(body) = self.0 else {
            let mut answer = Response::new(Bytes::new());
            *answer.status_mut() = StatusCode::NO_CONTENT;
            return answer;
        };
        let mut answer = Response::new(body);
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        answer
    }
}

impl From<()> for Reply {
    fn from((): ()) -> Self {
        Self::taken()
    }
}

/// A [`Receiver`] and a [`SeenStore`]: each event is handled once, whatever the sender repeats.
///
/// ```
/// use orange_core::events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
/// let (parts, ()) = http::Request::post("/event").body(())?.into_parts();
/// let body = r#"{"specversion":"1.0","id":"1","source":"/a","type":"t"}"#;
/// for _ in 0..2 {
///     let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
///     let answer = webhook
///         .answer(&parts, chunks, |event| async move {
///             println!("once: {}", event.id);
///             Ok::<(), Rejection>(())
///         })
///         .await;
///     assert_eq!(answer.status(), 204);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Webhook<E> {
    receiver: Receiver<E>,
    seen: Arc<dyn SeenStore>,
}

impl<E> Clone for Webhook<E> {
    fn clone(&self) -> Self {
        Self { receiver: self.receiver.clone(), seen: Arc::clone(&self.seen) }
    }
}

impl<E: FromEvent> Webhook<E> {
    /// With a [`MemorySeen`].
    pub fn new(receiver: Receiver<E>) -> Self {
        Self { receiver, seen: Arc::new(MemorySeen::new()) }
    }

    /// Remembers events in a store of yours.
    #[must_use]
    pub fn store(mut self, seen: Arc<dyn SeenStore>) -> Self {
        self.seen = seen;
        self
    }

    /// Answers one request. `handler` is called unless the event was refused or has been handled before;
    /// what is handled already is answered 204.
    ///
    /// The event counts as seen when `handler` has succeeded. When it fails, panics or is cancelled — web
    /// frameworks drop it when the sender hangs up — the sender's next try is handled. So a handler can
    /// run twice when the answer got lost, and must bear that; only the store decides, and it is told last.
    pub async fn answer<S, B, X, H, F, R>(&self, parts: &Parts, body: S, handler: H) -> Response<Bytes>
    where
        S: Stream<Item = Result<B, X>>,
        B: AsRef<[u8]>,
        H: FnOnce(E) -> F,
        F: Future<Output = Result<R, Rejection>>,
        R: Into<Reply>,
    {
        match self.handle(parts, body, handler).await {
            Ok(reply) => reply.into_response(),
            Err(rejection) => {
                tracing::debug!(
                    http.response.status_code = rejection.status().as_u16(),
                    code = rejection.kind().code(),
                    "an event was not taken"
                );
                rejection.into_response()
            }
        }
    }

    async fn handle<S, B, X, H, F, R>(&self, parts: &Parts, body: S, handler: H) -> Result<Reply, Rejection>
    where
        S: Stream<Item = Result<B, X>>,
        B: AsRef<[u8]>,
        H: FnOnce(E) -> F,
        F: Future<Output = Result<R, Rejection>>,
        R: Into<Reply>,
    {
        let received = self.receiver.read(parts, body).await?;
        let key = received.key().clone();
        let begun = self.seen.begin(&key).await.map_err(|error| {
            tracing::warn!(%error, "an event could not be looked up");
            Rejection::failed("the event could not be looked up")
        })?;
        match begun {
            Begun::New => {}
            Begun::Seen => return Ok(Reply::taken()),
            Begun::InProgress => {
                return Err(Rejection::new(
                    RejectionKind::InProgress,
                    "the same event is being handled at this moment",
                ));
            }
        }
        let mut claim = Claim { store: &*self.seen, key, kept: false };
        let reply = handler(received.into_event()).await?.into();
        match self.seen.commit(&claim.key).await {
            Ok(()) => claim.kept = true,
            // It has been handled, so the sender is told so; if it repeats it all the same, it is handled
            // again.
            Err(error) => tracing::warn!(%error, "an event was handled and could not be remembered"),
        }
        Ok(reply)
    }
}

/// A claimed event. Unless it is kept, it is given back: by an error, a panic, a request that is dropped.
struct Claim<'a> {
    store: &'a dyn SeenStore,
    key: EventKey,
    kept: bool,
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if !self.kept {
            self.store.release(&self.key);
        }
    }
}

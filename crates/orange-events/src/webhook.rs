//! A receiver with a memory: the whole way from a request to its answer.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::FutureExt;
use futures_util::future::{Either, select};
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use serde::Serialize;

use super::{
    Begun, EventKey, FromEvent, MemorySeen, Receiver, Rejection, RejectionKind, SeenStore, StoreError,
};
use orange_core::time::{Clock, SystemClock};

/// How long a store may take unless it is said.
const STORE_TIMEOUT: Duration = Duration::from_secs(2);

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
/// use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};
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
    store_timeout: Duration,
    clock: Arc<dyn Clock>,
}

impl<E> Clone for Webhook<E> {
    fn clone(&self) -> Self {
        Self {
            receiver: self.receiver.clone(),
            seen: Arc::clone(&self.seen),
            store_timeout: self.store_timeout,
            clock: Arc::clone(&self.clock),
        }
    }
}

impl<E: FromEvent> Webhook<E> {
    /// With a [`MemorySeen`].
    pub fn new(receiver: Receiver<E>) -> Self {
        Self {
            receiver,
            seen: Arc::new(MemorySeen::new()),
            store_timeout: STORE_TIMEOUT,
            clock: Arc::new(SystemClock),
        }
    }

    /// Remembers events in a store of yours.
    #[must_use]
    pub fn store(mut self, seen: Arc<dyn SeenStore>) -> Self {
        self.seen = seen;
        self
    }

    /// How long looking up or remembering an event in the store may take, before it is a store that cannot be
    /// asked; 2 s unless set.
    #[must_use]
    pub fn store_timeout(mut self, limit: Duration) -> Self {
        self.store_timeout = limit;
        self
    }

    /// What time it is; that of the machine on tokio's timer unless set. Only a store that does not answer at once
    /// needs it.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
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
        let begun = self.within_limit(self.seen.begin(&key)).await.map_err(|error| {
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
        match self.within_limit(self.seen.commit(&claim.key)).await {
            Ok(()) => claim.kept = true,
            // It has been handled, so the sender is told so; if it repeats it all the same, it is handled
            // again.
            Err(error) => tracing::warn!(%error, "an event was handled and could not be remembered"),
        }
        Ok(reply)
    }

    async fn within_limit<T>(
        &self,
        work: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let mut work = pin!(work);
        // One in memory needs no clock, nor a runtime that has one.
        if let Some(done) = work.as_mut().now_or_never() {
            return done;
        }
        match select(work, self.clock.sleep(self.store_timeout)).await {
            Either::Left((done, _)) => done,
            Either::Right(((), _)) => {
                Err(StoreError::new(format!("it took longer than {:?}", self.store_timeout)))
            }
        }
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

//! Receiver with deduplication: from a request to its response.

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

use super::telemetry::EventMetrics;
use super::{
    ClaimResult, DeduplicationStore, EventKey, FromEvent, MemoryDeduplicationStore, Receiver, Rejection,
    RejectionKind, StoreError,
};
use orange_core::time::{Clock, SystemClock};

/// Default time limit of a store operation.
const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// Response to an event that was handled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply(Option<Bytes>);

impl Reply {
    /// Creates a 204 response.
    pub fn no_content() -> Self {
        Self(None)
    }

    /// Creates a 200 response with a JSON body, which the sender may log. The interop group requires an object.
    ///
    /// # Errors
    /// Returns an error if the value cannot be serialised.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        Ok(Self(Some(serde_json::to_vec(value)?.into())))
    }

    /// Converts the reply into a response.
    pub fn into_response(self) -> Response<Bytes> {
        let Some(body) = self.0 else {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::NO_CONTENT;
            return response;
        };
        let mut response = Response::new(body);
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}

impl From<()> for Reply {
    fn from((): ()) -> Self {
        Self::no_content()
    }
}

/// A [`Receiver`] with a [`DeduplicationStore`]: an event that was handled is not handled again as long as the store
/// remembers it.
///
/// ```
/// use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
/// let (parts, ()) = http::Request::post("/event").body(())?.into_parts();
/// let body = r#"{"specversion":"1.0","id":"1","source":"/a","type":"t"}"#;
/// // The second delivery gets the same response and is not handled.
/// for _ in 0..2 {
///     let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
///     let response = webhook
///         .handle(&parts, chunks, |event| async move {
///             println!("once: {}", event.id);
///             Ok::<(), Rejection>(())
///         })
///         .await;
///     assert_eq!(response.status(), 204);
/// }
/// # Ok(()) }
/// ```
///
/// # Tracing
///
/// Events of the crate `tracing`, without received values: `debug` for each rejection with its status and code, and `warn` if
/// the store fails (`event could not be claimed`, `event was handled and could not be committed`).
#[derive(Debug)]
pub struct Webhook<E> {
    receiver: Receiver<E>,
    store: Arc<dyn DeduplicationStore>,
    store_timeout: Duration,
    clock: Arc<dyn Clock>,
    metrics: EventMetrics,
}

impl<E> Clone for Webhook<E> {
    fn clone(&self) -> Self {
        Self {
            receiver: self.receiver.clone(),
            store: Arc::clone(&self.store),
            store_timeout: self.store_timeout,
            clock: Arc::clone(&self.clock),
            metrics: self.metrics.clone(),
        }
    }
}

impl<E: FromEvent> Webhook<E> {
    /// Creates a webhook with a [`MemoryDeduplicationStore`].
    pub fn new(receiver: Receiver<E>) -> Self {
        Self {
            receiver,
            store: Arc::new(MemoryDeduplicationStore::new()),
            store_timeout: STORE_TIMEOUT,
            clock: Arc::new(SystemClock),
            metrics: EventMetrics::global(),
        }
    }

    /// Sets the deduplication store.
    #[must_use]
    pub fn store(mut self, store: Arc<dyn DeduplicationStore>) -> Self {
        self.store = store;
        self
    }

    /// Sets the time limit of a store operation. Default: 2 s.
    #[must_use]
    pub fn store_timeout(mut self, limit: Duration) -> Self {
        self.store_timeout = limit;
        self
    }

    /// Sets the provider of the meter that receives the metrics of events. Default: the global one, as it is when the
    /// webhook is created.
    ///
    /// The type comes from the crate `opentelemetry`, so this method follows the versions of that crate.
    #[cfg(feature = "opentelemetry")]
    #[cfg_attr(docsrs, doc(cfg(feature = "opentelemetry")))]
    #[must_use]
    pub fn meter_provider(mut self, provider: &dyn opentelemetry::metrics::MeterProvider) -> Self {
        self.metrics = EventMetrics::new(provider);
        self
    }

    /// Sets the clock. Default: the system clock on tokio's timer. Used for metrics, and for stores that do not complete
    /// at once.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Handles one request. Calls `handler` unless the event is rejected or has been handled. A repeated delivery of a
    /// handled event gets 204.
    ///
    /// The event is marked as handled after `handler` has succeeded. If the handler fails, panics or is cancelled, as
    /// when the sender disconnects, the next delivery is handled. A handler can therefore run twice for one event, and
    /// must tolerate that.
    pub async fn handle<S, B, ReadError, H, F, R>(
        &self,
        parts: &Parts,
        body: S,
        handler: H,
    ) -> Response<Bytes>
    where
        S: Stream<Item = Result<B, ReadError>>,
        B: AsRef<[u8]>,
        H: FnOnce(E) -> F,
        F: Future<Output = Result<R, Rejection>>,
        R: Into<Reply>,
    {
        let mut timer = self.metrics.event(&*self.clock);
        let result: Result<Reply, Rejection> = async {
            let (event, key, trace_context) = self.receiver.read(parts, body).await?.into_parts();
            let Some(claim) = self.claim(key).await? else {
                timer.duplicate();
                return Ok(Reply::no_content());
            };
            let reply = trace_context.run(async { handler(event).await }).await?.into();
            self.commit(claim).await;
            Ok(reply)
        }
        .await;
        match result {
            Ok(reply) => {
                timer.handled();
                reply.into_response()
            }
            Err(rejection) => {
                timer.rejected(rejection.kind());
                tracing::debug!(
                    http.response.status_code = rejection.status().as_u16(),
                    code = rejection.kind().code(),
                    "event rejected"
                );
                rejection.into_response()
            }
        }
    }

    /// Claims an event. Returns `None` if it has been handled.
    async fn claim(&self, key: EventKey) -> Result<Option<Claim<'_>>, Rejection> {
        let claim_result = self.with_store_timeout(self.store.begin(&key)).await.map_err(|error| {
            tracing::warn!(%error, "event could not be claimed");
            Rejection::failed("the event could not be claimed")
        })?;
        match claim_result {
            ClaimResult::New => Ok(Some(Claim { store: &*self.store, key, is_committed: false })),
            ClaimResult::Handled => Ok(None),
            ClaimResult::InProgress => {
                Err(Rejection::new(RejectionKind::InProgress, "the same event is being handled"))
            }
        }
    }

    async fn commit(&self, mut claim: Claim<'_>) {
        match self.with_store_timeout(self.store.commit(&claim.key)).await {
            Ok(()) => claim.is_committed = true,
            // The event has been handled, so the sender gets a success; a repeated delivery is handled again.
            Err(error) => tracing::warn!(%error, "event was handled and could not be committed"),
        }
    }

    async fn with_store_timeout<T>(
        &self,
        operation: impl Future<Output = Result<T, StoreError>>,
    ) -> Result<T, StoreError> {
        let mut operation = pin!(operation);
        // A store in memory needs neither a clock nor a runtime.
        if let Some(result) = operation.as_mut().now_or_never() {
            return result;
        }
        match select(operation, self.clock.sleep(self.store_timeout)).await {
            Either::Left((result, _)) => result,
            Either::Right(((), _)) => {
                Err(StoreError::new(format!("no result within {:?}", self.store_timeout)))
            }
        }
    }
}

/// A claimed event, released on drop unless it was committed: after an error, a panic or a cancelled request.
struct Claim<'a> {
    store: &'a dyn DeduplicationStore,
    key: EventKey,
    is_committed: bool,
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        if !self.is_committed {
            self.store.release(&self.key);
        }
    }
}

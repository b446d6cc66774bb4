//! Deduplication of events, in two steps.
//!
//! An event is claimed before it is handled and committed afterwards. If handling fails, the claim is released and
//! the next delivery is handled.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::CloudEvent;

/// Identity of an event. Deliveries with the same `source` and `id` are the same event, as CloudEvents defines.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct EventKey {
    /// Source of the event.
    pub source: String,
    /// Id, unique within the source.
    pub id: String,
}

impl EventKey {
    /// Creates a key.
    pub fn new(source: impl Into<String>, id: impl Into<String>) -> Self {
        Self { source: source.into(), id: id.into() }
    }
}

impl From<&CloudEvent> for EventKey {
    fn from(event: &CloudEvent) -> Self {
        Self::new(&event.source, &event.id)
    }
}

/// Result of claiming an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimResult {
    /// The event is new and now claimed.
    New,
    /// Another request with the same event is being handled.
    InProgress,
    /// The event has been handled.
    Handled,
}

/// Error of a deduplication store.
#[derive(Debug)]
pub struct StoreError(Box<dyn std::error::Error + Send + Sync>);

impl StoreError {
    /// Creates an error with its cause.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "deduplication store: {}", self.0)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.0.as_ref())
    }
}

/// Store of claimed and handled events.
///
/// [`MemoryDeduplicationStore`] serves one process. A service with several processes needs a shared store.
///
/// Claims in a shared store must expire: the process that holds one may have ended, or may have stopped waiting for
/// the store ([`Webhook::store_timeout`](super::Webhook::store_timeout)).
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use orange_events::{ClaimResult, EventKey, DeduplicationStore, StoreError};
///
/// /// Table with a row for each event; `true` for handled events. Claims of a production store also expire.
/// #[derive(Debug, Default)]
/// struct Table(Mutex<HashMap<EventKey, bool>>);
///
/// #[async_trait::async_trait]
/// impl DeduplicationStore for Table {
///     async fn begin(&self, key: &EventKey) -> Result<ClaimResult, StoreError> {
///         let mut rows = self.0.lock().unwrap();
///         Ok(match rows.get(key) {
///             Some(true) => ClaimResult::Handled,
///             Some(false) => ClaimResult::InProgress,
///             None => {
///                 rows.insert(key.clone(), false);
///                 ClaimResult::New
///             }
///         })
///     }
///
///     async fn commit(&self, key: &EventKey) -> Result<(), StoreError> {
///         self.0.lock().unwrap().insert(key.clone(), true);
///         Ok(())
///     }
///
///     fn release(&self, key: &EventKey) {
///         self.0.lock().unwrap().retain(|stored, handled| *handled || stored != key);
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait DeduplicationStore: Send + Sync + fmt::Debug + 'static {
    /// Claims an event atomically: of two concurrent calls, one gets [`ClaimResult::New`].
    ///
    /// # Errors
    /// Returns an error if the store is unavailable. The event is then not handled, and the sender is asked to retry.
    async fn begin(&self, key: &EventKey) -> Result<ClaimResult, StoreError>;

    /// Marks a claimed event as handled.
    ///
    /// # Errors
    /// Returns an error if the store is unavailable. The event may then be handled again.
    async fn commit(&self, key: &EventKey) -> Result<(), StoreError>;

    /// Releases a claim; does nothing if the event has been handled.
    ///
    /// Called from `drop`, so it must not block. A store with I/O spawns a task, or lets the claim expire.
    fn release(&self, key: &EventKey);
}

/// A store in memory with limited capacity.
///
/// Its content is lost when the process ends, so later deliveries of earlier events are handled again.
///
/// ```
/// use orange_events::{ClaimResult, EventKey, MemoryDeduplicationStore, DeduplicationStore};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = MemoryDeduplicationStore::with_capacity(1_000);
/// let key = EventKey::new("https://example.org/a", "1");
/// assert_eq!(store.begin(&key).await?, ClaimResult::New);
/// store.commit(&key).await?;
/// assert_eq!(store.begin(&key).await?, ClaimResult::Handled);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MemoryDeduplicationStore {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// `true` for handled events, `false` for claimed ones.
    events: HashMap<Arc<EventKey>, bool>,
    /// Handled events, oldest first.
    handled: VecDeque<Arc<EventKey>>,
}

impl MemoryDeduplicationStore {
    /// Creates a store for 100,000 events.
    pub fn new() -> Self {
        Self::with_capacity(100_000)
    }

    /// Creates a store for `events` events, at least one. Beyond that, the event handled first is removed. Claims do
    /// not count.
    pub fn with_capacity(events: usize) -> Self {
        Self { capacity: events.max(1), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is complete before any code that can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryDeduplicationStore {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait::async_trait]
impl DeduplicationStore for MemoryDeduplicationStore {
    async fn begin(&self, key: &EventKey) -> Result<ClaimResult, StoreError> {
        let mut state = self.state();
        Ok(match state.events.get(key) {
            Some(true) => ClaimResult::Handled,
            Some(false) => ClaimResult::InProgress,
            None => {
                state.events.insert(Arc::new(key.clone()), false);
                ClaimResult::New
            }
        })
    }

    async fn commit(&self, key: &EventKey) -> Result<(), StoreError> {
        let mut state = self.state();
        let key = Arc::new(key.clone());
        if state.events.insert(Arc::clone(&key), true) != Some(true) {
            state.handled.push_back(key);
        }
        if state.handled.len() > self.capacity
            && let Some(oldest) = state.handled.pop_front()
        {
            state.events.remove(&oldest);
        }
        Ok(())
    }

    fn release(&self, key: &EventKey) {
        let mut state = self.state();
        if state.events.get(key) == Some(&false) {
            state.events.remove(key);
        }
    }
}

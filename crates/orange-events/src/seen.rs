//! Which events have been handled: a memory in two steps.
//!
//! An event counts as seen when it has been handled, not when it has arrived. Who begins to handle one
//! has claimed it; when that fails the claim is given back, so that the sender's next try is handled.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::CloudEvent;

/// What makes two deliveries the same event: CloudEvents says `source` and `id`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct EventKey {
    /// Where it happened.
    pub source: String,
    /// The id, unique there.
    pub id: String,
}

impl EventKey {
    /// Puts a key together.
    pub fn new(source: impl Into<String>, id: impl Into<String>) -> Self {
        Self { source: source.into(), id: id.into() }
    }
}

impl From<&CloudEvent> for EventKey {
    fn from(event: &CloudEvent) -> Self {
        Self::new(&event.source, &event.id)
    }
}

/// What a store answers to somebody who wants to handle an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// Handle it; it is claimed.
    New,
    /// Somebody else is handling it at this moment.
    InProgress,
    /// It has been handled.
    Seen,
}

/// A store that cannot answer.
#[derive(Debug)]
pub struct StoreError(Box<dyn std::error::Error + Send + Sync>);

impl StoreError {
    /// With what went wrong.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the store of events cannot be asked: {}", self.0)
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.0.as_ref())
    }
}

/// Remembers which events have been handled. [`MemorySeen`] does for one process; a service of several
/// needs a table or a cache that they share.
///
/// In a shared store a claim has to end by itself after a while: the process that held it may be gone, or have
/// given the store up before it answered ([`Webhook::store_timeout`](super::Webhook::store_timeout)).
///
/// ```
/// use std::collections::HashMap;
/// use std::sync::Mutex;
/// use orange_events::{Begun, EventKey, SeenStore, StoreError};
///
/// /// A table with a row for each event; a real one adds when a claim ends.
/// #[derive(Debug, Default)]
/// struct Table(Mutex<HashMap<EventKey, bool>>);
///
/// #[async_trait::async_trait]
/// impl SeenStore for Table {
///     async fn begin(&self, key: &EventKey) -> Result<Begun, StoreError> {
///         let mut rows = self.0.lock().unwrap();
///         Ok(match rows.get(key) {
///             Some(true) => Begun::Seen,
///             Some(false) => Begun::InProgress,
///             None => {
///                 rows.insert(key.clone(), false);
///                 Begun::New
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
///         self.0.lock().unwrap().retain(|own, seen| *seen || own != key);
///     }
/// }
/// ```
#[async_trait::async_trait]
pub trait SeenStore: Send + Sync + fmt::Debug + 'static {
    /// Claims an event, in one step: of two at once, one gets [`Begun::New`].
    ///
    /// # Errors
    /// The store cannot be asked. The event is not handled then, and the sender told to try again.
    async fn begin(&self, key: &EventKey) -> Result<Begun, StoreError>;

    /// Makes a claimed event seen.
    ///
    /// # Errors
    /// The store cannot be asked: the event may be handled again.
    async fn commit(&self, key: &EventKey) -> Result<(), StoreError>;

    /// Gives a claimed event back; does nothing if it is seen.
    ///
    /// Called from `drop`: it must not block. A store that does I/O hands this to a task, or lets the
    /// claim end by itself.
    fn release(&self, key: &EventKey);
}

/// Remembers events in this process, the newest so and so many.
///
/// It forgets everything when the process ends: what a sender repeats after a restart is handled again.
///
/// ```
/// use orange_events::{Begun, EventKey, MemorySeen, SeenStore};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = MemorySeen::with_capacity(1_000);
/// let key = EventKey::new("https://example.org/a", "1");
/// assert_eq!(store.begin(&key).await?, Begun::New);
/// store.commit(&key).await?;
/// assert_eq!(store.begin(&key).await?, Begun::Seen);
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MemorySeen {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Whether each event is seen; otherwise it is claimed.
    events: HashMap<Arc<EventKey>, bool>,
    /// Seen events, the oldest first.
    oldest: VecDeque<Arc<EventKey>>,
}

impl MemorySeen {
    /// Remembers 100 000 events.
    pub fn new() -> Self {
        Self::with_capacity(100_000)
    }

    /// Remembers this many events, at least one; then the one that was handled longest ago is forgotten.
    /// Claims are not counted.
    pub fn with_capacity(events: usize) -> Self {
        Self { capacity: events.max(1), state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is complete before anything that can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemorySeen {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait::async_trait]
impl SeenStore for MemorySeen {
    async fn begin(&self, key: &EventKey) -> Result<Begun, StoreError> {
        let mut state = self.state();
        Ok(match state.events.get(key) {
            Some(true) => Begun::Seen,
            Some(false) => Begun::InProgress,
            None => {
                state.events.insert(Arc::new(key.clone()), false);
                Begun::New
            }
        })
    }

    async fn commit(&self, key: &EventKey) -> Result<(), StoreError> {
        let mut state = self.state();
        let key = Arc::new(key.clone());
        if state.events.insert(Arc::clone(&key), true) != Some(true) {
            state.oldest.push_back(key);
        }
        if state.oldest.len() > self.capacity
            && let Some(oldest) = state.oldest.pop_front()
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

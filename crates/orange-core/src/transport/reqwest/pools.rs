//! Connection pools, one per runtime, replaced when a connection is silent.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use tokio::runtime::{Handle, Id};
use tokio::sync::oneshot;
use url::Url;

use super::ReqwestTransportBuilder;
use super::builder::Route;
use super::connection_thread::ConnectionThread;
use crate::error::Result;
use crate::transport::{NoResponse, TransportError, TransportErrorKind};

/// Pools of all runtimes.
#[derive(Debug)]
pub(super) struct Pools {
    settings: Settings,
    state: Mutex<State>,
    connection_thread: Arc<ConnectionThread>,
}

/// Settings of the clients of a pool.
#[derive(Clone, Debug)]
enum Settings {
    ByRoute(ReqwestTransportBuilder),
    /// A client that the caller has built, with one pool for all runtimes.
    Client(reqwest::Client),
}

#[derive(Debug, Default)]
struct State {
    /// Client that validated the settings, used by the first runtime.
    first: Option<reqwest::Client>,
    runtimes: HashMap<Id, Entry>,
}

/// Pool of one running runtime.
#[derive(Debug)]
struct Entry {
    /// `None` once its connections were found silent, until the next request.
    pool: Option<Arc<Pool>>,
    /// Dropped with the transport, which ends the task that detects the shutdown of the runtime.
    _transport_dropped: oneshot::Sender<()>,
}

/// A set of connections.
#[derive(Debug)]
pub(super) struct Pool {
    settings: Settings,
    /// Clients by [`Route`], each built when first needed.
    clients: [OnceLock<reqwest::Client>; 3],
}

/// A request without a response yet.
#[derive(Debug)]
pub(super) struct InFlight<'a> {
    pools: &'a Pools,
    pool: Arc<Pool>,
    no_response: Option<NoResponse>,
}

/// Removes the pool of a runtime when its shutdown drops the task that owns this value.
struct OnShutdown {
    pools: Weak<Pools>,
    runtime: Id,
}

impl Pools {
    /// Creates pools whose clients have `settings`, which it checks by building the first one.
    pub(super) fn new(settings: ReqwestTransportBuilder) -> Result<Self> {
        let first = Some(settings.client(Route::Remote)?);
        let state = Mutex::new(State { first, ..State::default() });
        let connection_thread = Arc::new(ConnectionThread::new(settings.connection_thread));
        Ok(Self { settings: Settings::ByRoute(settings), state, connection_thread })
    }

    /// Creates one pool of a client that the caller has built.
    pub(super) fn with_client(client: reqwest::Client) -> Self {
        let connection_thread = Arc::new(ConnectionThread::new(true));
        Self { settings: Settings::Client(client), state: Mutex::default(), connection_thread }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the connection thread. Its connections stay open until it is dropped.
    pub(super) fn connection_thread(&self) -> Arc<ConnectionThread> {
        Arc::clone(&self.connection_thread)
    }

    /// Returns the pool of the current runtime, and the runtime that runs it.
    pub(super) fn for_current_runtime(self: &Arc<Self>) -> Result<(Arc<Pool>, Handle), TransportError> {
        let current = Handle::try_current().map_err(|_| {
            refusal("there is no tokio runtime here: call from a task, or inside `Runtime::block_on`")
        })?;
        let runtime = self.connection_thread.runtime_for(current).map_err(refusal)?;
        let (pool, transport_dropped) = self.find_or_build(&runtime);
        if let Some(transport_dropped) = transport_dropped {
            let guard = OnShutdown { pools: Arc::downgrade(self), runtime: runtime.id() };
            // Outside the lock: a runtime that is shutting down drops the task at once.
            runtime.spawn(async move {
                let _guard = guard;
                let _ = transport_dropped.await;
            });
        }
        Ok((pool, runtime))
    }

    /// Returns the pool of a runtime. If it is the first one of the runtime, also returns a receiver that completes when
    /// the transport is dropped.
    fn find_or_build(&self, runtime: &Handle) -> (Arc<Pool>, Option<oneshot::Receiver<()>>) {
        let mut state = self.state();
        let State { first, runtimes } = &mut *state;
        if let Some(entry) = runtimes.get_mut(&runtime.id()) {
            let pool = entry.pool.get_or_insert_with(|| Pool::new(&self.settings, None));
            return (Arc::clone(pool), None);
        }
        let pool = Pool::new(&self.settings, first.take());
        let (sender, receiver) = oneshot::channel();
        let entry = Entry { pool: Some(Arc::clone(&pool)), _transport_dropped: sender };
        runtimes.insert(runtime.id(), entry);
        (pool, Some(receiver))
    }

    /// Tracks a request that is about to be sent.
    pub(super) fn watch(&self, pool: Arc<Pool>, no_response: Option<NoResponse>) -> InFlight<'_> {
        InFlight { pools: self, pool, no_response }
    }

    /// Stops using `pool` for new requests. Requests in progress finish.
    fn retire(&self, pool: &Arc<Pool>) {
        if matches!(self.settings, Settings::Client(_)) {
            return;
        }
        for entry in self.state().runtimes.values_mut() {
            if entry.pool.as_ref().is_some_and(|current| Arc::ptr_eq(current, pool)) {
                tracing::info!("connection is silent, later requests use new connections");
                entry.pool = None;
            }
        }
    }
}

impl Pool {
    /// Creates a pool. The first one uses the client that checked the settings.
    fn new(settings: &Settings, first: Option<reqwest::Client>) -> Arc<Self> {
        let remote = first.map_or_else(OnceLock::new, OnceLock::from);
        let clients = [remote, OnceLock::new(), OnceLock::new()];
        Arc::new(Self { settings: settings.clone(), clients })
    }

    pub(super) fn client_for(&self, url: &Url) -> Result<&reqwest::Client, TransportError> {
        let settings = match &self.settings {
            Settings::Client(client) => return Ok(client),
            Settings::ByRoute(settings) => settings,
        };
        let [remote, loopback, plain_http] = &self.clients;
        let route = settings.route(url);
        let client = match route {
            Route::Remote => remote,
            Route::Loopback => loopback,
            Route::PlainHttp => plain_http,
        };
        if let Some(client) = client.get() {
            return Ok(client);
        }
        let built = settings.client(route).map_err(refusal)?;
        Ok(client.get_or_init(|| built))
    }
}

impl InFlight<'_> {
    /// Keeps the pool, because a response has begun.
    pub(super) fn on_response(mut self) {
        self.no_response = None;
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        if self.no_response.as_ref().is_some_and(NoResponse::is_reported) {
            self.pools.retire(&self.pool);
        }
    }
}

impl Drop for OnShutdown {
    fn drop(&mut self) {
        let removed = self.pools.upgrade().and_then(|pools| pools.state().runtimes.remove(&self.runtime));
        // Outside the lock.
        drop(removed);
    }
}

fn refusal(rule: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> TransportError {
    TransportError::new(TransportErrorKind::Request, true, rule).permanent()
}

#[cfg(all(test, any(feature = "rustls-tls", feature = "native-tls")))]
mod tests {
    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn pools() -> Arc<Pools> {
        Arc::new(Pools::new(ReqwestTransportBuilder::new()).unwrap())
    }

    fn runtime() -> Runtime {
        Builder::new_multi_thread().worker_threads(2).build().unwrap()
    }

    fn pool_in(runtime: &Runtime, pools: &Arc<Pools>) -> Arc<Pool> {
        let _inside = runtime.enter();
        pools.for_current_runtime().unwrap().0
    }

    #[test]
    fn a_pool_is_dropped_with_its_runtime() {
        let pools = pools();
        let (first, second) = (runtime(), runtime());
        let pool = pool_in(&first, &pools);
        assert!(Arc::ptr_eq(&pool, &pool_in(&first, &pools)));
        assert!(!Arc::ptr_eq(&pool, &pool_in(&second, &pools)));
        assert_eq!(pools.state().runtimes.len(), 2);
        drop(first);
        assert_eq!(pools.state().runtimes.len(), 1);
        drop(second);
        assert_eq!(pools.state().runtimes.len(), 0);
    }

    #[test]
    fn runtimes_of_one_thread_share_connections() {
        let pools = pools();
        let one_worker = Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let current_thread = Builder::new_current_thread().build().unwrap();
        let first = pool_in(&one_worker, &pools);
        drop(one_worker);
        assert!(Arc::ptr_eq(&first, &pool_in(&current_thread, &pools)));
        assert!(!Arc::ptr_eq(&first, &pool_in(&runtime(), &pools)));
    }

    #[test]
    fn a_silent_pool_is_replaced_once() {
        let (pools, runtime) = (pools(), runtime());
        let old = pool_in(&runtime, &pools);
        let silence = NoResponse::default();
        silence.report();
        drop(pools.watch(Arc::clone(&old), Some(silence.clone())));
        let new = pool_in(&runtime, &pools);
        assert!(!Arc::ptr_eq(&old, &new));
        drop(pools.watch(old, Some(silence.clone())));
        assert!(Arc::ptr_eq(&new, &pool_in(&runtime, &pools)));
        pools.watch(Arc::clone(&new), Some(silence)).on_response();
        assert!(Arc::ptr_eq(&new, &pool_in(&runtime, &pools)));
    }
}

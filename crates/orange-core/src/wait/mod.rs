//! Waiting for a state of a resource, by polling and by events.
//!
//! The API crates create a [`Wait`] with `wait_until`, which takes a predicate. [`Wakeups`] connects waits with events:
//! an event wakes the wait for its resource, and the poll covers events that are lost.

mod wakeups;

use std::fmt;
use std::future::IntoFuture;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::{Either, select};

use self::wakeups::WakeupReceiver;
pub use self::wakeups::Wakeups;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Result};
use crate::time::{BoxFuture, Clock};

const DEFAULT_INTERVAL: Duration = Duration::from_secs(30);
const DEFAULT_MAX_INTERVAL: Duration = Duration::from_secs(300);
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(3600);

type Read<'a, T> = Box<dyn FnMut() -> BoxFuture<'a, Result<T>> + Send + 'a>;
/// Function that receives the state of the resource.
type StateFn<'a, T, R> = Box<dyn FnMut(&T) -> R + Send + 'a>;

/// Waits until a resource has a state. Await it to read the resource repeatedly, until a predicate holds.
///
/// The pause between two reads is the [`interval`](Self::interval), doubled after each read up to
/// [`max_interval`](Self::max_interval). A changed state and a [wakeup](Self::wakeups) reset it. The client's clock
/// measures all pauses. A read that fails with a [retryable](Error::is_retryable) error, after the retries of the client,
/// does not end the wait.
///
/// # Errors
///
/// - A [timeout](Error::is_timeout) that names the last state, if the [`timeout`](Self::timeout) has passed.
/// - [`ErrorKind::FinalState`], if the state is [final](Self::final_if) and the predicate does
///   not hold.
/// - The error of a read that is not retryable, such as 404.
///
/// # Cancellation
///
/// Dropping the future ends the wait. Only reads were sent.
///
/// ```
/// use std::time::Duration;
/// use orange_core::Client;
/// use orange_core::wait::Wait;
///
/// # async fn read_status(id: &str) -> orange_core::Result<String> { Ok("DONE".to_owned()) }
/// async fn done(client: &Client, id: &str) -> orange_core::Result<String> {
///     Wait::new(client, id, || read_status(id), |status: &String| status == "DONE")
///         .describe(|status| status.clone())
///         .final_if(|status| status == "CANCELED")
///         .timeout(Duration::from_secs(600))
///         .await
/// }
/// ```
#[must_use = "a wait does nothing until it is awaited"]
pub struct Wait<'a, T> {
    clock: Arc<dyn Clock>,
    id: String,
    read: Read<'a, T>,
    until: StateFn<'a, T, bool>,
    is_final: Option<StateFn<'a, T, bool>>,
    describe: Option<StateFn<'a, T, String>>,
    on_state: Option<StateFn<'a, T, ()>>,
    wakeups: WakeupReceiver,
    interval: Duration,
    max_interval: Duration,
    timeout: Duration,
}

/// The state that was read last and the failure of a later read, for the error at the time limit.
#[derive(Default)]
struct LastRead {
    state: Option<String>,
    error: Option<Error>,
}

impl<'a, T: Send + 'a> Wait<'a, T> {
    /// Creates a wait for the resource with the given id. `read` reads it once, and `until` is the
    /// predicate that ends the wait.
    pub fn new<F: Future<Output = Result<T>> + Send + 'a>(
        client: &Client,
        id: impl Into<String>,
        mut read: impl FnMut() -> F + Send + 'a,
        until: impl FnMut(&T) -> bool + Send + 'a,
    ) -> Self {
        Self {
            clock: client.shared_clock(),
            id: id.into(),
            read: Box::new(move || Box::pin(read())),
            until: Box::new(until),
            is_final: None,
            describe: None,
            on_state: None,
            wakeups: WakeupReceiver::default(),
            interval: DEFAULT_INTERVAL,
            max_interval: DEFAULT_MAX_INTERVAL,
            timeout: DEFAULT_TIMEOUT,
        }
    }

    /// Sets the first pause between two reads, at least 1 ms. Default: 30 s.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.interval = interval.max(Duration::from_millis(1));
        self
    }

    /// Sets the longest pause between two reads. Default: 5 min.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the time limit of the whole wait. Default: 1 h.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Calls `on_state` with the state after each successful read, including the last one.
    pub fn on_state(mut self, on_state: impl FnMut(&T) + Send + 'a) -> Self {
        self.on_state = Some(Box::new(on_state));
        self
    }

    /// Reads the resource at once when [`Wakeups::wake`] is called with its id. Wakeups from now on count, including
    /// those before the wait is awaited.
    pub fn wakeups(mut self, wakeups: &Wakeups) -> Self {
        self.wakeups = wakeups.subscribe();
        self
    }

    /// Sets the states that never change again. A wait for another state ends with an error. The API crates set it as far
    /// as a lifecycle is published.
    pub fn final_if(mut self, is_final: impl FnMut(&T) -> bool + Send + 'a) -> Self {
        self.is_final = Some(Box::new(is_final));
        self
    }

    /// Sets the text of a state in errors, such as its status. Two states with the same text count as unchanged.
    pub fn describe(mut self, describe: impl FnMut(&T) -> String + Send + 'a) -> Self {
        self.describe = Some(Box::new(describe));
        self
    }

    async fn run(mut self) -> Result<T> {
        self.clock.check().map_err(|rule| Error::configuration("runtime", rule))?;
        let (timer, limit, id) = (self.clock.sleep(self.timeout), self.timeout, self.id.clone());
        let mut last = LastRead::default();
        let polled = match select(pin!(self.poll(&mut last)), timer).await {
            Either::Left((result, _)) => Some(result),
            Either::Right(((), _)) => None,
        };
        polled.unwrap_or_else(|| Err(last.into_timeout(&id, limit)))
    }

    async fn poll(&mut self, last: &mut LastRead) -> Result<T> {
        let mut pause = self.interval;
        loop {
            self.wakeups.drain();
            match (self.read)().await {
                Ok(state) => {
                    let text = self.describe.as_mut().map(|describe| describe(&state));
                    if let Some(on_state) = &mut self.on_state {
                        on_state(&state);
                    }
                    if (self.until)(&state) {
                        return Ok(state);
                    }
                    if self.is_final.as_mut().is_some_and(|is_final| is_final(&state)) {
                        let text = text.as_deref().unwrap_or("its state");
                        let message = format!("the wait for `{}` cannot succeed: {text} is final", self.id);
                        return Err(Error::new(ErrorKind::FinalState, message));
                    }
                    if last.state.is_some() && last.state != text {
                        pause = self.interval;
                    }
                    *last = LastRead { state: text, error: None };
                }
                Err(error) if error.is_retryable() => last.error = Some(error),
                Err(error) => return Err(error),
            }
            let timer = self.clock.sleep(pause.min(self.max_interval));
            pause = match select(timer, pin!(self.wakeups.wait_for(&self.id))).await {
                Either::Left(_) => pause.saturating_mul(2).min(self.max_interval),
                Either::Right(_) => self.interval,
            };
        }
    }
}

impl LastRead {
    fn into_timeout(self, id: &str, limit: Duration) -> Error {
        let state = match self.state {
            Some(state) => format!("the last state was {state}"),
            None => "the state is not known".to_owned(),
        };
        let failure = self.error.map(|error| format!(", and the last read failed: {error}"));
        let failure = failure.unwrap_or_default();
        let message = format!("the wait for `{id}` took longer than {limit:?}; {state}{failure}");
        Error::new(ErrorKind::Timeout, message)
    }
}

impl<'a, T: Send + 'a> IntoFuture for Wait<'a, T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'a, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Wait<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("id", &self.id)
            .field("interval", &self.interval)
            .field("max_interval", &self.max_interval)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

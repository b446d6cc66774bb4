//! Slots of one API from the [`SharedRateLimiter`](super::SharedRateLimiter).

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::select;
use tokio::sync::Notify;

use super::shared_limits::SharedLimits;
use super::{Admitted, LimitScope, SharedRate, Slot, SlotRequest, SlotResponse, ThrottlePolicy, Throttling};
use crate::time::Clock;

/// Part of the rate that is not used.
///
/// Admissions may be ahead of the rate by [`SharedRate::TOLERANCE`], and the server receives a request after a delay that
/// varies. More than the requests of one second can therefore reach it within one second. The margin is 4 % of one
/// second, 40 ms: 25 ms for the tolerance and 15 ms for the delays.
const MARGIN: f64 = 0.04;

/// Shortest wait, so that a limiter that responds at once is not called in a busy loop.
const MIN_WAIT: Duration = Duration::from_millis(1);

/// Slots of one API. Called by the first attempt of the queue only.
#[derive(Debug)]
pub(super) struct SharedSlots {
    limits: Arc<SharedLimits>,
    base_url: String,
    rate: SharedRate,
    adaptive: bool,
    max_retry_after: Duration,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Reserved slot. The next attempt uses it if the one that reserved it is cancelled.
    slot: Option<Slot>,
    /// Whether throttling was reset and the limiter does not know it yet.
    must_reset: bool,
    /// Whether attempts are admitted by the local share.
    is_local: bool,
}

impl SharedSlots {
    pub(super) fn new(limits: Arc<SharedLimits>, base_url: &str, policy: &ThrottlePolicy) -> Self {
        let rate = policy.rate.unwrap_or(f64::MAX) / (1.0 + MARGIN);
        Self {
            limits,
            base_url: base_url.to_owned(),
            // A division must not round a tiny rate to zero.
            rate: SharedRate::new(rate.max(f64::MIN_POSITIVE), policy.burst),
            adaptive: policy.adaptive,
            max_retry_after: policy.max_retry_after,
            state: Mutex::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the limiter is available or due for another call.
    pub(super) fn is_due(&self, now: Instant) -> bool {
        self.limits.is_due(now)
    }

    /// Time until the limiter is called again, at least 1 ms.
    pub(super) fn until_due(&self, now: Instant) -> Duration {
        self.limits.until_due(now).max(MIN_WAIT)
    }

    /// Returns the least wait of an attempt behind `ahead` others: other processes may wait too.
    pub(super) fn wait_behind(&self, ahead: usize) -> Duration {
        let missing = (ahead as f64 + 1.0 - f64::from(self.rate.burst)).max(0.0);
        Duration::try_from_secs_f64(missing / self.rate.per_second).unwrap_or(Duration::MAX)
    }

    /// Waits for a slot. Returns `None` if the limiter is unavailable, and the length of the wait as an error if it exceeds
    /// `deadline`. A notification of `reset` ends the wait.
    pub(super) async fn take(
        &self,
        clock: &dyn Clock,
        deadline: Option<Instant>,
        client_id: &str,
        reset: &Notify,
    ) -> Option<Result<Admitted, Duration>> {
        let scope = LimitScope::new(&self.base_url, client_id);
        loop {
            let asked_at = clock.now();
            if !self.limits.is_due(asked_at) {
                return None;
            }
            if self.state().must_reset {
                self.limits.call(clock, self.limits.limiter.reset(&scope)).await?;
                (self.state().must_reset, self.state().slot) = (false, None);
            }
            let longest_wait =
                deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(asked_at));
            let request =
                SlotRequest::new(&scope, self.rate).slot(self.state().slot).longest_wait(longest_wait);
            let response = self.limits.call(clock, self.limits.limiter.take(&request)).await;
            self.record(response);
            let wait = match response? {
                SlotResponse::Admitted { time } => {
                    return Some(Ok(Admitted { at: clock.now(), shared_time: Some(time) }));
                }
                SlotResponse::Refused { wait } => return Some(Err(wait)),
                // The slot may be that of a cancelled attempt with a later deadline.
                SlotResponse::Reserved { wait, .. } if wait > longest_wait => return Some(Err(wait)),
                SlotResponse::Reserved { wait, .. } => wait,
            };
            // The reply took about as long as the next request will, so a wait from the moment of asking ends at the slot.
            let elapsed = clock.now().saturating_duration_since(asked_at);
            let timer = clock.sleep(wait.saturating_sub(elapsed).max(MIN_WAIT));
            select(timer, pin!(reset.notified())).await;
        }
    }

    /// Records the response of the limiter; `None` for a failed call.
    fn record(&self, response: Option<SlotResponse>) {
        let mut state = self.state();
        state.is_local &= response.is_none();
        state.slot = match response {
            Some(SlotResponse::Reserved { slot, .. }) => Some(slot),
            _ => None,
        };
    }

    /// Changes to the local share. Returns whether attempts were admitted by the shared limiter before.
    pub(super) fn enter_local(&self) -> bool {
        !std::mem::replace(&mut self.state().is_local, true)
    }

    /// Makes the next attempt reset the limiter.
    pub(super) fn reset(&self) {
        self.state().must_reset = true;
    }

    /// Tells the limiter about a throttling response.
    pub(super) async fn on_throttled(
        &self,
        clock: &dyn Clock,
        client_id: &str,
        admitted: Admitted,
        retry_after: Option<Duration>,
    ) {
        if !self.adaptive || !self.limits.is_due(clock.now()) {
            return;
        }
        let scope = LimitScope::new(&self.base_url, client_id);
        let retry_after = retry_after.map(|wait| wait.min(self.max_retry_after));
        let throttling = Throttling::new(admitted.shared_time.unwrap_or(0), retry_after);
        self.limits.call(clock, self.limits.limiter.on_throttled(&scope, self.rate, throttling)).await;
    }
}

//! Queue and rate limit of the attempts of one API.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::future::select;

use super::bucket::Bucket;
use super::concurrency::{BodyReader, ConcurrencyLimit, Permit};
use super::shared_slots::SharedSlots;
use super::{SharedLimits, ThrottlePolicy};
use crate::time::Clock;

/// Limits of one API, shared by all clones of a client.
#[derive(Debug)]
pub(crate) struct RateLimiter {
    concurrency: Option<ConcurrencyLimit>,
    /// Held by the first waiting attempt; the others wait for it in order of arrival. A dropped attempt passes it on and
    /// takes no token of the bucket.
    queue: tokio::sync::Mutex<()>,
    /// Number of waiting attempts, so that a new one does not overtake them.
    waiting: AtomicUsize,
    /// With a shared limiter, the local share of its rate.
    bucket: Mutex<Bucket>,
    shared: Option<SharedSlots>,
    /// Wakes the next attempt when throttling is reset.
    reset: tokio::sync::Notify,
}

/// Admission of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Admitted {
    pub(crate) at: Instant,
    /// Time by the clock of the shared limiter, if that admitted the attempt.
    pub(super) shared_time: Option<u64>,
}

/// A waiting attempt, counted until dropped.
struct WaitingAttempt<'a>(&'a AtomicUsize);

impl<'a> WaitingAttempt<'a> {
    /// Counts an attempt. Also returns the number of attempts that wait already.
    fn new(count: &'a AtomicUsize) -> (Self, usize) {
        let ahead = count.fetch_add(1, Ordering::SeqCst);
        (Self(count), ahead)
    }
}

impl Drop for WaitingAttempt<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl RateLimiter {
    pub(crate) fn new(policy: &ThrottlePolicy, now: Instant) -> Self {
        Self {
            concurrency: policy.concurrency_limit.map(ConcurrencyLimit::new),
            queue: tokio::sync::Mutex::default(),
            waiting: AtomicUsize::new(0),
            bucket: Mutex::new(Bucket::new(policy, now)),
            shared: None,
            reset: tokio::sync::Notify::new(),
        }
    }

    /// Creates the limits of the API at `base_url`, whose rate is shared with other processes.
    pub(crate) fn shared(
        policy: &ThrottlePolicy,
        limits: &Arc<SharedLimits>,
        base_url: &str,
        now: Instant,
    ) -> Self {
        Self {
            shared: Some(SharedSlots::new(Arc::clone(limits), base_url, policy)),
            ..Self::new(&limits.local_policy(policy), now)
        }
    }

    fn bucket(&self) -> MutexGuard<'_, Bucket> {
        self.bucket.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a permit. Only the time limit of the operation bounds the wait.
    pub(crate) async fn permit(&self, reader: BodyReader) -> Option<Permit> {
        self.concurrency.as_ref()?.acquire(reader).await
    }

    /// Describes the permit that [`permit`](Self::permit) waits for, for an error.
    pub(crate) fn describe_permit(&self, reader: BodyReader) -> Option<String> {
        Some(self.concurrency.as_ref()?.describe(reader))
    }

    /// Waits for the rate limit. A wait that would exceed `deadline` is not started. A later throttling response may
    /// lengthen a wait that has started. If it then exceeds `deadline`, the first attempt of the queue fails when its
    /// present sleep ends, and each other attempt when it becomes the first. With a shared limiter, requests of other
    /// processes lengthen the wait too.
    ///
    /// # Errors
    /// Returns the length of the wait if it exceeds `deadline`.
    pub(crate) async fn admit(
        &self,
        clock: &dyn Clock,
        deadline: Option<Instant>,
        client_id: &str,
    ) -> Result<Admitted, Duration> {
        let now = clock.now();
        if self.shared.is_none() && self.waiting.load(Ordering::SeqCst) == 0 {
            let mut bucket = self.bucket();
            if bucket.is_open(now) && bucket.take(now).is_ok() {
                return Ok(Admitted { at: now, shared_time: None });
            }
        }
        let exceeds_deadline = |now: Instant, wait| {
            deadline.is_some_and(|deadline| now.checked_add(wait).is_none_or(|then| then >= deadline))
        };
        let (_waiting, ahead) = WaitingAttempt::new(&self.waiting);
        let wait = match &self.shared {
            Some(shared) if shared.is_due(now) => shared.wait_behind(ahead),
            _ => self.bucket().wait_behind(ahead, now),
        };
        if exceeds_deadline(now, wait) {
            return Err(wait);
        }
        let _turn = self.queue.lock().await;
        loop {
            if let Some(shared) = &self.shared {
                // Boxed, so that clients without a shared limiter have smaller futures.
                if let Some(result) = Box::pin(shared.take(clock, deadline, client_id, &self.reset)).await {
                    return result;
                }
                if shared.enter_local() {
                    self.bucket().drain(clock.now());
                }
            }
            let now = clock.now();
            let Err(wait) = self.bucket().take(now) else {
                return Ok(Admitted { at: now, shared_time: None });
            };
            if exceeds_deadline(now, wait) {
                return Err(wait);
            }
            // A small local share has long waits. They end when the shared limiter is available again, because its rate and the
            // local shares together exceed the limit.
            let wait = self.shared.as_ref().map_or(wait, |shared| shared.until_due(now).min(wait));
            select(clock.sleep(wait), pin!(self.reset.notified())).await;
        }
    }

    /// Ends all throttling.
    pub(crate) fn reset(&self) {
        self.bucket().reset();
        if let Some(shared) = &self.shared {
            shared.reset();
        }
        // The permit of `Notify` is stored if no attempt is waiting yet.
        self.reset.notify_one();
    }

    /// Records a throttling response to an attempt.
    pub(crate) fn on_throttled(&self, admitted: Admitted, now: Instant, retry_after: Option<Duration>) {
        self.bucket().on_throttled(now, admitted.at, retry_after);
    }

    /// Tells the other processes about a throttling response to an attempt.
    pub(crate) async fn share_throttling(
        &self,
        clock: &dyn Clock,
        client_id: &str,
        admitted: Admitted,
        retry_after: Option<Duration>,
    ) {
        if let Some(shared) = &self.shared {
            Box::pin(shared.on_throttled(clock, client_id, admitted, retry_after)).await;
        }
    }
}

/// A permit and the instant of admission.
#[cfg(test)]
#[derive(Debug)]
pub(super) struct Admission {
    _permit: Option<Permit>,
    admitted: Admitted,
}

#[cfg(test)]
impl RateLimiter {
    /// Acquires a permit, then waits for the rate limit.
    pub(super) async fn enter(
        &self,
        clock: &dyn Clock,
        deadline: Option<Instant>,
    ) -> Result<Admission, Duration> {
        let permit = self.permit(BodyReader::Client).await;
        Ok(Admission { _permit: permit, admitted: self.admit(clock, deadline, "client").await? })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;
    use crate::time::SystemClock;

    fn limiter(policy: ThrottlePolicy) -> Arc<RateLimiter> {
        Arc::new(RateLimiter::new(&policy, SystemClock.now()))
    }

    #[tokio::test(start_paused = true)]
    async fn attempts_are_admitted_in_order_of_arrival() {
        let limiter = limiter(ThrottlePolicy::new().per_second(1.0));
        let order = Arc::new(Mutex::new(Vec::new()));
        let tasks = (0..8).map(|number| {
            let (limiter, order) = (limiter.clone(), order.clone());
            async move {
                limiter.enter(&SystemClock, None).await.unwrap();
                order.lock().unwrap().push(number);
            }
        });
        futures_util::future::join_all(tasks).await;
        assert_eq!(*order.lock().unwrap(), [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    #[tokio::test(start_paused = true)]
    async fn cancelled_wait_consumes_nothing_and_blocks_nothing() {
        let limiter = limiter(ThrottlePolicy::new().per_second(1.0).concurrency_limit(3));
        let start = SystemClock.now();
        drop(limiter.enter(&SystemClock, None).await.unwrap());
        {
            let mut first = pin!(limiter.enter(&SystemClock, None));
            let mut second = pin!(limiter.enter(&SystemClock, None));
            assert!(first.as_mut().now_or_never().is_none());
            assert!(second.as_mut().now_or_never().is_none());
            // Both are dropped: the first while it sleeps, the second while it is queued.
        }
        limiter.enter(&SystemClock, None).await.unwrap();
        assert_eq!((SystemClock.now() - start).as_millis(), 1000);
        assert_eq!(limiter.concurrency.as_ref().unwrap().available(), 3);
    }

    #[tokio::test(start_paused = true)]
    async fn wait_beyond_the_deadline_is_not_started() {
        let limiter = limiter(ThrottlePolicy::new().per_second(0.1));
        let start = SystemClock.now();
        limiter.enter(&SystemClock, None).await.unwrap();
        let deadline = Some(start + Duration::from_secs(5));
        assert_eq!(limiter.enter(&SystemClock, deadline).await.unwrap_err(), Duration::from_secs(10));
        assert_eq!(SystemClock.now(), start);
        let deadline = Some(start + Duration::from_secs(11));
        limiter.enter(&SystemClock, deadline).await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn queued_wait_beyond_the_deadline_is_not_started() {
        let limiter = limiter(ThrottlePolicy::new().per_second(2.0));
        let start = SystemClock.now();
        let deadline = Some(start + Duration::from_secs(3));
        let attempts = (0..10).map(|_| async {
            let result = limiter.enter(&SystemClock, deadline).await.map(drop);
            (result, (SystemClock.now() - start).as_millis())
        });
        let results = futures_util::future::join_all(attempts).await;
        let (admitted, rejected) = results.split_at(6);
        assert_eq!(*admitted, [0, 500, 1000, 1500, 2000, 2500].map(|at| (Ok(()), at)));
        assert_eq!(*rejected, [(Err(Duration::from_secs(3)), 0); 4]);
    }

    #[tokio::test(start_paused = true)]
    async fn permits_are_acquired_and_returned() {
        let limiter = limiter(ThrottlePolicy::new().concurrency_limit(2));
        let first = limiter.enter(&SystemClock, None).await.unwrap();
        let _second = limiter.enter(&SystemClock, None).await.unwrap();
        let mut third = pin!(limiter.enter(&SystemClock, None));
        assert!(third.as_mut().now_or_never().is_none());
        drop(first);
        third.await.unwrap();
    }

    #[tokio::test(start_paused = true)]
    async fn throttling_slows_all_attempts_of_the_api() {
        let limiter = limiter(ThrottlePolicy::new());
        let admission = limiter.enter(&SystemClock, None).await.unwrap();
        let now = SystemClock.now();
        limiter.on_throttled(admission.admitted, now, Some(Duration::from_secs(3)));
        let others = (0..3).map(|_| limiter.enter(&SystemClock, None));
        futures_util::future::join_all(others).await;
        // No attempt for 3 s, then one every 2 s at an increasing rate.
        let elapsed = (SystemClock.now() - now).as_secs_f64();
        assert!((4.0..8.0).contains(&elapsed), "{elapsed}");
    }
}

//! Model tests of the rate limiter: the rate in integers, throttling in powers of two, the queue as a list.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::bucket::{Bucket, MIN_RATE};
use super::rate_limiter::{Admission, RateLimiter};
use super::{Admitted, ThrottlePolicy};
use crate::time::{Clock, SystemClock};

/// Multiples of 1/8 s, which are exact in binary floating point.
fn eighths(count: u64) -> Duration {
    Duration::from_millis(125 * count)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// A bucket of integer units: at `quarters` quarters of an attempt per second, an attempt is 32 units, and 1/8 s
    /// adds one unit for each quarter.
    #[test]
    fn bucket_matches_the_integer_model(
        quarters in 1u32..80,
        burst in 1u32..8,
        gaps in prop::collection::vec(0u64..40, 1..300),
    ) {
        let begin = Instant::now();
        let policy = ThrottlePolicy::none().per_second(f64::from(quarters) / 4.0).burst(burst);
        let mut bucket = Bucket::new(&policy, begin);
        let full = u64::from(burst) * 32;
        let (mut units, mut now) = (full, begin);
        for gap in gaps {
            now += eighths(gap);
            units = (units + gap * u64::from(quarters)).min(full);
            let admits = units >= 32;
            let taken = bucket.take(now);
            prop_assert_eq!(taken.is_ok(), admits);
            if admits {
                units -= 32;
            }
            if let Err(wait) = taken {
                // Rounding may lengthen the wait by 1 ms, never shorten it.
                let needed = (32 - units) as f64 / 8.0 / f64::from(quarters);
                let difference = wait.as_secs_f64() - needed;
                prop_assert!((-1e-9..0.0011).contains(&difference), "{} {}", wait.as_secs_f64(), needed);
            }
        }
    }

    /// A throttling response halves the rate unless its attempt was sent before the last reduction. The rate doubles
    /// every 30 s and stays between the slowest rate and the configured one.
    #[test]
    fn throttling_halves_the_rate_and_time_doubles_it(
        rate in 1.0f64..500.0,
        responses in prop::collection::vec((0u64..90_000, 0u64..60_000), 1..60),
    ) {
        let begin = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(rate), begin);
        let (mut now, mut last) = (0_u64, None);
        // Binary logarithm: halving subtracts 1, and 30 s add 1.
        let mut rate_log2 = rate.log2();
        let moment = |millis| begin + Duration::from_millis(millis);
        for (gap, age) in responses {
            now += gap;
            rate_log2 = (rate_log2 + gap as f64 / 30_000.0).min(rate.log2());
            // At the full rate earlier throttling is cleared.
            if rate_log2 >= rate.log2() {
                last = None;
            }
            let sent = now.saturating_sub(age);
            bucket.on_throttled(moment(now), moment(sent), None);
            if last.is_none_or(|last| sent > last) {
                rate_log2 = (rate_log2 - 1.0).max(MIN_RATE.log2());
                last = Some(now);
            }
            let found = bucket.rate_at(moment(now)).expect("a rate was set");
            prop_assert!((found.log2() - rate_log2).abs() < 1e-6, "{} {}", found, rate_log2.exp2());
        }
        let back = now + 30_000 * 12;
        prop_assert_eq!(bucket.rate_at(moment(back)), Some(rate));
    }
}

/// Event of the model.
#[derive(Clone, Debug)]
enum Event {
    Arrive,
    /// A waiting attempt is cancelled.
    Cancel(usize),
    /// An admitted attempt ends.
    Done(usize),
    Throttled(Option<u64>),
    Advance(u64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => Just(Event::Arrive),
        1 => (0usize..6).prop_map(Event::Cancel),
        3 => (0usize..6).prop_map(Event::Done),
        1 => prop::option::of(0u64..20).prop_map(Event::Throttled),
        4 => (0u64..3_000).prop_map(Event::Advance),
    ]
}

type AdmissionFuture = Pin<Box<dyn Future<Output = Result<Admission, Duration>>>>;

/// Attempts of one API: those that wait, in order of arrival, and those that were admitted.
struct Attempts {
    limiter: Arc<RateLimiter>,
    waiting: VecDeque<(usize, AdmissionFuture)>,
    admitted: Vec<Admission>,
    order: Vec<usize>,
}

impl Attempts {
    fn arrive(&mut self, number: usize) {
        let limiter = self.limiter.clone();
        self.waiting.push_back((number, Box::pin(async move { limiter.enter(&SystemClock, None).await })));
    }

    /// Polls the waiting attempts, in the order in which an executor wakes them, until none is admitted.
    fn settle(&mut self) {
        loop {
            let before = self.admitted.len();
            for (number, mut pending) in std::mem::take(&mut self.waiting) {
                match pending.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                    Poll::Ready(admission) => {
                        self.order.push(number);
                        self.admitted.push(admission.expect("there is no deadline"));
                    }
                    Poll::Pending => self.waiting.push_back((number, pending)),
                }
            }
            if self.admitted.len() == before {
                return;
            }
        }
    }
}

async fn check_order(permits: usize, events: Vec<Event>) -> Result<(), TestCaseError> {
    let policy = ThrottlePolicy::new().per_second(4.0).burst(2).concurrency_limit(permits);
    let limiter = Arc::new(RateLimiter::new(&policy, SystemClock.now()));
    let mut attempts =
        Attempts { limiter: limiter.clone(), waiting: VecDeque::new(), admitted: vec![], order: vec![] };
    let mut number = 0;
    for event in events {
        match event {
            Event::Arrive => {
                attempts.arrive(number);
                number += 1;
            }
            Event::Cancel(which) if which < attempts.waiting.len() => drop(attempts.waiting.remove(which)),
            Event::Done(which) if which < attempts.admitted.len() => drop(attempts.admitted.remove(which)),
            Event::Throttled(wait) => {
                let now = SystemClock.now();
                limiter.on_throttled(
                    Admitted { at: now, shared_time: None },
                    now,
                    wait.map(Duration::from_secs),
                );
            }
            Event::Advance(millis) => tokio::time::advance(Duration::from_millis(millis)).await,
            Event::Cancel(_) | Event::Done(_) => {}
        }
        attempts.settle();
        prop_assert!(attempts.admitted.len() <= permits, "{} of {permits} permits", attempts.admitted.len());
        prop_assert!(attempts.order.is_sorted(), "overtaken: {:?}", attempts.order);
    }
    // The remaining attempts are all admitted, in order.
    let left = attempts.waiting.len();
    let admitted = attempts.order.len();
    for _ in 0..(left + 1) * 200 {
        attempts.admitted.clear();
        attempts.settle();
        tokio::time::advance(Duration::from_millis(500)).await;
    }
    prop_assert_eq!(attempts.order.len() - admitted, left, "an attempt waits forever");
    prop_assert!(attempts.order.is_sorted(), "overtaken: {:?}", attempts.order);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn attempts_keep_their_order_and_permits_are_returned(
        permits in 1usize..4,
        events in prop::collection::vec(event(), 1..80),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(check_order(permits, events))?;
    }
}

/// Checks that each attempt is admitted before its deadline or rejected on arrival. `callers` has the gap before each
/// attempt and its time limit, in multiples of 1/8 s.
async fn check_deadlines(policy: ThrottlePolicy, callers: Vec<(u64, u64)>) -> Result<(), TestCaseError> {
    let limiter = Arc::new(RateLimiter::new(&policy, SystemClock.now()));
    let (mut tasks, mut arrives_at) = (tokio::task::JoinSet::new(), SystemClock.now());
    for (gap, time) in callers {
        arrives_at += eighths(gap);
        let limiter = limiter.clone();
        tasks.spawn(async move {
            tokio::time::sleep_until(arrives_at.into()).await;
            let arrival = SystemClock.now();
            let deadline = arrival + eighths(time);
            let result = limiter.enter(&SystemClock, Some(deadline)).await.map(drop);
            (result, arrival, SystemClock.now(), deadline)
        });
    }
    for (result, arrival, ended, deadline) in tasks.join_all().await {
        match result {
            Ok(()) => prop_assert!(ended <= deadline),
            Err(wait) => {
                prop_assert!(arrival + wait >= deadline || ended > arrival);
                // A later rejection is caused by the resolution of the timer.
                let missed = (ended + wait).saturating_duration_since(deadline);
                prop_assert!(
                    ended == arrival || missed < Duration::from_millis(100),
                    "{:?}",
                    ended - arrival
                );
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Without throttling and cancellation, an attempt whose wait exceeds its deadline is rejected on arrival, and
    /// every other attempt is admitted in time.
    #[test]
    fn wait_beyond_the_deadline_fails_on_arrival(
        quarters in 1u32..40,
        burst in 1u32..4,
        callers in prop::collection::vec((0u64..4, 1u64..60), 1..40),
    ) {
        let policy = ThrottlePolicy::new().per_second(f64::from(quarters) / 4.0).burst(burst);
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(check_deadlines(policy, callers))?;
    }
}

#[test]
fn concurrency_limit_holds_across_threads() {
    let limiter = Arc::new(RateLimiter::new(&ThrottlePolicy::new().concurrency_limit(2), SystemClock.now()));
    let inside = Arc::new(Mutex::new((0_usize, 0_usize)));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (limiter, inside) = (limiter.clone(), inside.clone());
            runtime.spawn(async move {
                for _ in 0..50 {
                    let admission = limiter.enter(&SystemClock, None).await.unwrap();
                    {
                        let mut inside = inside.lock().unwrap();
                        inside.0 += 1;
                        inside.1 = inside.1.max(inside.0);
                    }
                    tokio::task::yield_now().await;
                    inside.lock().unwrap().0 -= 1;
                    drop(admission);
                }
            })
        })
        .collect();
    runtime.block_on(async {
        for task in tasks {
            task.await.unwrap();
        }
    });
    assert!(inside.lock().unwrap().1 <= 2);
}

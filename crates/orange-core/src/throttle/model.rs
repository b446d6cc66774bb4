//! The throttle against its promises, said a second time: the rate in whole numbers, the slowing down in
//! doublings, the line as a list.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::ThrottlePolicy;
use super::bucket::{Bucket, SLOWEST};
use super::rate_limiter::{Pass, RateLimiter};
use crate::time::{Clock, SystemClock};

/// Eighths of a second, which binary fractions hold exactly.
fn eighths(count: u64) -> Duration {
    Duration::from_millis(125 * count)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    /// A bucket of whole drops: as many quarters of an attempt a second, an attempt is 32 drops, and an eighth of a
    /// second brings one drop for each quarter.
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
        let (mut drops, mut now) = (full, begin);
        for gap in gaps {
            now += eighths(gap);
            drops = (drops + gap * u64::from(quarters)).min(full);
            let goes = drops >= 32;
            let took = bucket.take(now);
            prop_assert_eq!(took.is_ok(), goes);
            if goes {
                drops -= 32;
            }
            if let Err(wait) = took {
                // Not a moment before it is there, and not much after.
                let needed = (32 - drops) as f64 / 8.0 / f64::from(quarters);
                let difference = wait.as_secs_f64() - needed;
                prop_assert!((-1e-9..0.0011).contains(&difference), "{} {}", wait.as_secs_f64(), needed);
            }
        }
    }

    /// Every complaint about something new halves the speed, every half minute doubles it, up to what was set and
    /// down to the slowest; a complaint about what went before the last one says nothing new.
    #[test]
    fn throttling_halves_the_rate_and_time_doubles_it(
        rate in 1.0f64..500.0,
        complaints in prop::collection::vec((0u64..90_000, 0u64..60_000), 1..60),
    ) {
        let begin = Instant::now();
        let mut bucket = Bucket::new(&ThrottlePolicy::new().per_second(rate), begin);
        let (mut now, mut last) = (0_u64, None);
        // In doublings, where halving is one less and thirty seconds are one more.
        let mut speed = rate.log2();
        let moment = |millis| begin + Duration::from_millis(millis);
        for (gap, age) in complaints {
            now += gap;
            speed = (speed + gap as f64 / 30_000.0).min(rate.log2());
            // Back at full speed, it has forgotten.
            if speed >= rate.log2() {
                last = None;
            }
            let sent = now.saturating_sub(age);
            bucket.on_throttled(moment(now), moment(sent), None);
            if last.is_none_or(|last| sent > last) {
                speed = (speed - 1.0).max(SLOWEST.log2());
                last = Some(now);
            }
            let found = bucket.rate_at(moment(now)).expect("a rate was set");
            prop_assert!((found.log2() - speed).abs() < 1e-6, "{} {}", found, speed.exp2());
        }
        let back = now + 30_000 * 12;
        prop_assert_eq!(bucket.rate_at(moment(back)), Some(rate));
    }
}

/// What can happen at a gate.
#[derive(Clone, Debug)]
enum Event {
    Arrive,
    /// One who waits goes away.
    Leave(usize),
    /// One who was let through is done.
    Done(usize),
    Complain(Option<u64>),
    Time(u64),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        5 => Just(Event::Arrive),
        1 => (0usize..6).prop_map(Event::Leave),
        3 => (0usize..6).prop_map(Event::Done),
        1 => prop::option::of(0u64..20).prop_map(Event::Complain),
        4 => (0u64..3_000).prop_map(Event::Time),
    ]
}

type Entering = Pin<Box<dyn Future<Output = Result<Pass, Duration>>>>;

/// A crowd at a gate: who waits, in the order in which they came, and who was let through.
struct Crowd {
    gate: Arc<RateLimiter>,
    waiting: VecDeque<(usize, Entering)>,
    through: Vec<Pass>,
    order: Vec<usize>,
}

impl Crowd {
    fn arrive(&mut self, number: usize) {
        let gate = self.gate.clone();
        self.waiting.push_back((number, Box::pin(async move { gate.enter(&SystemClock, None).await })));
    }

    /// Looks at everybody, in the order in which an executor wakes them, until nobody moves any more.
    fn settle(&mut self) {
        loop {
            let before = self.through.len();
            for (number, mut entering) in std::mem::take(&mut self.waiting) {
                match entering.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                    Poll::Ready(pass) => {
                        self.order.push(number);
                        self.through.push(pass.expect("there is no deadline"));
                    }
                    Poll::Pending => self.waiting.push_back((number, entering)),
                }
            }
            if self.through.len() == before {
                return;
            }
        }
    }
}

async fn play(places: usize, events: Vec<Event>) -> Result<(), TestCaseError> {
    let policy = ThrottlePolicy::new().per_second(4.0).burst(2).concurrency_limit(places);
    let gate = Arc::new(RateLimiter::new(&policy, SystemClock.now()));
    let mut crowd = Crowd { gate: gate.clone(), waiting: VecDeque::new(), through: vec![], order: vec![] };
    let mut number = 0;
    for event in events {
        match event {
            Event::Arrive => {
                crowd.arrive(number);
                number += 1;
            }
            Event::Leave(which) if which < crowd.waiting.len() => drop(crowd.waiting.remove(which)),
            Event::Done(which) if which < crowd.through.len() => drop(crowd.through.remove(which)),
            Event::Complain(wait) => {
                let now = SystemClock.now();
                gate.on_throttled(now, now, wait.map(Duration::from_secs));
            }
            Event::Time(millis) => tokio::time::advance(Duration::from_millis(millis)).await,
            Event::Leave(_) | Event::Done(_) => {}
        }
        crowd.settle();
        prop_assert!(crowd.through.len() <= places, "{} at {places} places", crowd.through.len());
        prop_assert!(crowd.order.is_sorted(), "overtaken: {:?}", crowd.order);
    }
    // Whatever happened: everybody who stays gets through, one after the other.
    let left = crowd.waiting.len();
    let through = crowd.order.len();
    for _ in 0..(left + 1) * 200 {
        crowd.through.clear();
        crowd.settle();
        tokio::time::advance(Duration::from_millis(500)).await;
    }
    prop_assert_eq!(crowd.order.len() - through, left, "somebody waits for ever");
    prop_assert!(crowd.order.is_sorted(), "overtaken: {:?}", crowd.order);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn attempts_keep_their_order_and_permits_are_returned(
        places in 1usize..4,
        events in prop::collection::vec(event(), 1..80),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(play(places, events))?;
    }
}

/// Callers come one after the other, each with so much time: how each ended, when, and the moment it came.
async fn crowd_with_deadlines(policy: ThrottlePolicy, callers: Vec<(u64, u64)>) -> Result<(), TestCaseError> {
    let gate = Arc::new(RateLimiter::new(&policy, SystemClock.now()));
    let (mut tasks, mut comes) = (tokio::task::JoinSet::new(), SystemClock.now());
    for (gap, time) in callers {
        comes += eighths(gap);
        let gate = gate.clone();
        tasks.spawn(async move {
            tokio::time::sleep_until(comes.into()).await;
            let came = SystemClock.now();
            let deadline = came + eighths(time);
            let result = gate.enter(&SystemClock, Some(deadline)).await.map(drop);
            (result, came, SystemClock.now(), deadline)
        });
    }
    for (result, came, ended, deadline) in tasks.join_all().await {
        match result {
            Ok(()) => prop_assert!(ended <= deadline),
            Err(wait) => {
                prop_assert!(came + wait >= deadline || ended > came);
                // Only by what a timer is late by is it told so later.
                let missed = (ended + wait).saturating_duration_since(deadline);
                prop_assert!(ended == came || missed < Duration::from_millis(100), "{:?}", ended - came);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Without complaints and without anybody who goes away, whoever has no time for its turn is told so when it
    /// comes, and everybody else has its turn in time.
    #[test]
    fn wait_beyond_the_deadline_fails_on_arrival(
        quarters in 1u32..40,
        burst in 1u32..4,
        callers in prop::collection::vec((0u64..4, 1u64..60), 1..40),
    ) {
        let policy = ThrottlePolicy::new().per_second(f64::from(quarters) / 4.0).burst(burst);
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(crowd_with_deadlines(policy, callers))?;
    }
}

#[test]
fn concurrency_limit_holds_across_threads() {
    let gate = Arc::new(RateLimiter::new(&ThrottlePolicy::new().concurrency_limit(2), SystemClock.now()));
    let inside = Arc::new(Mutex::new((0_usize, 0_usize)));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|_| {
            let (gate, inside) = (gate.clone(), inside.clone());
            runtime.spawn(async move {
                for _ in 0..50 {
                    let pass = gate.enter(&SystemClock, None).await.unwrap();
                    {
                        let mut inside = inside.lock().unwrap();
                        inside.0 += 1;
                        inside.1 = inside.1.max(inside.0);
                    }
                    tokio::task::yield_now().await;
                    inside.lock().unwrap().0 -= 1;
                    drop(pass);
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

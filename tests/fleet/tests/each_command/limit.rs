//! The rate limiter.

use std::time::Duration;

use futures_util::future::join_all;
use orange_core::ErrorKind;
use orange_core::throttle::{LimitScope, SharedRate, SharedRateLimiter as _, SlotRequest, SlotResponse};
use orange_fleet::{Fault, FaultProxy, RedisServer, each_fault};
use orange_redis::RedisRateLimiter;

use crate::{DELAY, connect};

/// Requests per second.
const RATE: f64 = 100.0;

/// Requests of each of the two processes.
const REQUESTS: usize = 3;

/// Takes slots as a client does. Returns the times of admission. A failed call is repeated; a client would admit the
/// request by its local share.
async fn take_slots(proxy: &FaultProxy) -> Vec<u64> {
    let limiter = RedisRateLimiter::new(&connect(proxy));
    let scope = LimitScope::new("https://api.example/things", "id");
    let (mut admissions, mut slot) = (Vec::new(), None);
    while admissions.len() < REQUESTS {
        let request = SlotRequest::new(&scope, SharedRate::new(RATE, 1)).slot(slot);
        match limiter.take(&request).await {
            Ok(SlotResponse::Admitted { time }) => {
                admissions.push(time);
                slot = None;
            }
            Ok(SlotResponse::Reserved { slot: reserved, wait }) => {
                slot = Some(reserved);
                tokio::time::sleep(wait).await;
            }
            Ok(other) => panic!("{other:?}"),
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::Store | ErrorKind::Timeout), "{error}");
                slot = None;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        }
    }
    admissions
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn no_window_exceeds_the_rate_whatever_happens_to_a_command() {
    let tolerance = SharedRate::TOLERANCE.as_secs_f64();
    // Each fault has a server of its own, so that the faults are injected at the same time.
    let runs = Fault::all(DELAY).map(|fault| async move {
        let server = RedisServer::start();
        each_fault(&server, &[fault], async |proxy, number, fault| {
            let (mut times, others) = tokio::join!(take_slots(proxy), take_slots(proxy));
            times.extend(others);
            times.sort_unstable();
            for (index, first) in times.iter().enumerate() {
                for (later, last) in times.iter().enumerate().skip(index + 1) {
                    let seconds = (last - first) as f64 / 1e6 + tolerance;
                    let admitted = (later - index + 1) as f64;
                    assert!(admitted <= seconds * RATE + 1.0, "{fault:?} at {number}: {times:?}");
                }
            }
        })
        .await
    });
    for runs in join_all(runs).await {
        assert!(runs >= REQUESTS, "{runs}");
    }
}

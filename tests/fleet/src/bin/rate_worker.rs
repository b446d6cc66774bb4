//! One process of a fleet that shares a rate limit: sends requests until its input is closed.
//!
//! Credentials and URLs are those of `Client::from_env`. Writes one line for each event: `granted` with the time by the
//! clock of Redis in microseconds, `sent`, and `failed` with the error.

use std::io::Read as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use orange_core::operation::{Api, Method};
use orange_core::throttle::ThrottlePolicy;
use orange_core::{Client, Result};
use orange_fleet::ObservedLimiter;
use orange_redis::{Redis, RedisRateLimiter};

static INCIDENT: Api =
    Api { name: "incident", base_path: "/incident/b2b/v1", needs_api_key: true, ..Api::DEFAULT };

/// Requests that wait at any time.
const TASKS: usize = 4;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [redis, rate, share, timeout] = arguments.as_slice() else {
        panic!("usage: rate_worker REDIS_URL RATE LOCAL_SHARE TIMEOUT_MS");
    };
    let policy = ThrottlePolicy::new()
        .per_second(rate.parse().expect("a rate"))
        .local_share(share.parse().expect("a share"))
        .shared_timeout(Duration::from_millis(timeout.parse().expect("a number of milliseconds")));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let limiter = RedisRateLimiter::new(&Redis::builder(redis.as_str()).build()?);
        let client = Client::builder()
            .from_env()?
            .shared_rate_limiter(ObservedLimiter::new(limiter, |time| println!("granted {time}")))
            .throttle(policy)
            .operation_timeout(Duration::from_secs(600))
            .build()?;
        let is_stopped = Arc::new(AtomicBool::new(false));
        let tasks: Vec<_> =
            (0..TASKS).map(|_| tokio::spawn(send_requests(client.clone(), is_stopped.clone()))).collect();
        let input = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
        input.await.expect("no panic").expect("a readable input");
        is_stopped.store(true, Ordering::Relaxed);
        for task in tasks {
            task.await.expect("no panic");
        }
        Ok(())
    })
}

async fn send_requests(client: Client, is_stopped: Arc<AtomicBool>) {
    let service = client.service(&INCIDENT);
    let request = service.raw(Method::GET, "/incidents").query_parameter("limit", "1");
    while !is_stopped.load(Ordering::Relaxed) {
        match service.send(&request).await {
            Ok(_) => println!("sent"),
            Err(error) => println!("failed {error}"),
        }
    }
}

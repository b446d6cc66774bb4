//! Queues of the tests, and changes of their keys that stand for the passing of time.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use orange_fleet::RedisServer;
use orange_redis::Redis;
use orange_redis::work::{JobResult, WorkQueue, WorkQueueBuilder};
use serde::de::DeserializeOwned;

/// The name of the queue of each test, which has its own server.
pub(crate) const NAME: &str = "numbers";

pub(crate) type Numbers = WorkQueue<u32, u32>;

pub(crate) fn connect(server: &RedisServer) -> Redis {
    Redis::builder(server.url()).timeout(Duration::from_secs(20)).build().unwrap()
}

pub(crate) fn builder(server: &RedisServer) -> WorkQueueBuilder<u32, u32> {
    Numbers::builder(&connect(server), NAME)
}

pub(crate) fn numbers(server: &RedisServer) -> Numbers {
    builder(server).build().unwrap()
}

/// The inputs `0..count`, with the number as key.
pub(crate) fn inputs(count: u32) -> impl Iterator<Item = (String, u32)> {
    (0..count).map(|number| (number.to_string(), number))
}

pub(crate) fn key(part: &str) -> String {
    format!("orange:{{work:{NAME}}}:{part}")
}

/// Makes all claims expire.
pub(crate) fn expire_claims(connection: &mut redis::Connection) {
    let pending: Vec<(String, String, u64, u64)> = redis::cmd("XPENDING")
        .arg(key("jobs"))
        .arg(&["workers", "-", "+", "1000"])
        .query(connection)
        .unwrap();
    for (entry, consumer, ..) in pending {
        let _: redis::Value = redis::cmd("XCLAIM")
            .arg(key("jobs"))
            .arg(&["workers", &consumer, "0", &entry, "IDLE", "1000000000", "JUSTID"])
            .query(connection)
            .unwrap();
    }
}

/// Makes all delayed jobs due.
pub(crate) fn make_due(connection: &mut redis::Connection) {
    let delayed: Vec<String> =
        redis::cmd("ZRANGE").arg(key("delayed")).arg(&["0", "-1"]).query(connection).unwrap();
    for member in delayed {
        let _: u32 = redis::cmd("ZADD").arg(key("delayed")).arg("0").arg(member).query(connection).unwrap();
    }
}

/// Reads all results, page by page.
pub(crate) async fn all_results<I, R: DeserializeOwned>(queue: &WorkQueue<I, R>) -> Vec<JobResult<R>> {
    let mut results: Vec<JobResult<R>> = Vec::new();
    loop {
        let page = queue.results(results.last().map(|last| &last.position), 500).await.unwrap();
        if page.is_empty() {
            return results;
        }
        results.extend(page);
    }
}

/// The outcomes by key. Fails if a key has two results.
pub(crate) async fn outcomes<I, R: DeserializeOwned>(
    queue: &WorkQueue<I, R>,
) -> BTreeMap<String, Result<R, String>> {
    let mut outcomes = BTreeMap::new();
    for result in all_results(queue).await {
        assert!(
            outcomes.insert(result.key.clone(), result.outcome).is_none(),
            "two results of {}",
            result.key
        );
    }
    outcomes
}

/// Waits until a condition holds, for minutes at most.
pub(crate) async fn until(what: &str, mut condition: impl AsyncFnMut() -> bool) {
    let start = Instant::now();
    while !condition().await {
        assert!(start.elapsed() < Duration::from_secs(300), "{what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

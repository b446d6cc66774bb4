//! A failure at every command of a small run: one result per input, whatever the failure.

use std::time::Duration;

use futures_util::{StreamExt, stream};
use orange_core::Error;
use orange_fleet::{Fault, FaultProxy, RedisServer};
use orange_redis::Redis;

use crate::support::{Numbers, outcomes};

/// Time limit of a command.
const TIMEOUT: Duration = Duration::from_millis(500);

/// Delay of a delayed command or response.
const DELAY: Duration = Duration::from_millis(900);

fn queue(url: String, name: &str) -> Numbers {
    let redis = Redis::builder(url).timeout(TIMEOUT).build().unwrap();
    let builder = Numbers::builder(&redis, name).visibility(Duration::from_millis(400)).max_attempts(10_000);
    builder.build().unwrap()
}

/// Enqueues three inputs and works on them: a result, a result after a retry, and a permanent error.
async fn run(server: &RedisServer, name: String, fault: Option<(usize, Fault)>) -> usize {
    let proxy = FaultProxy::start(server);
    if let Some((number, fault)) = fault {
        proxy.inject(number, fault);
    }
    let queue = queue(proxy.url(), &name);
    queue.enqueue([("a", 1), ("b", 2), ("c", 3)]).await.unwrap();
    // A single call is not repeated.
    while queue.close().await.is_err() {}
    let worker = queue.worker(|job| async move {
        match (job.input, job.attempt) {
            (2, 1) => Err(Error::timeout("attempt", Duration::from_secs(30))),
            (3, _) => Err(Error::invalid("address", "is unknown")),
            (number, _) => Ok(number * 10),
        }
    });
    let worker = worker.retry_delay(Duration::from_millis(1), Duration::from_millis(1));
    worker.concurrency(2).max_poll(Duration::from_millis(50)).until_drained().run().await.unwrap();

    let direct = self::queue(server.url(), &name);
    let outcomes = outcomes(&direct).await;
    let expected = [("a", Ok(10)), ("b", Ok(20)), ("c", Err("address: is unknown".to_owned()))];
    assert_eq!(outcomes, expected.map(|(key, value)| (key.to_owned(), value)).into(), "{fault:?}");
    let progress = direct.progress().await.unwrap();
    assert_eq!((progress.total, progress.succeeded, progress.failed), (3, 2, 1), "{fault:?}: {progress}");
    assert_eq!((progress.dead, progress.open()), (0, 0), "{fault:?}: {progress}");
    proxy.commands().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_failure_of_any_command_leaves_one_result_per_input() {
    let server = RedisServer::start();
    let commands = run(&server, "without-a-fault".to_owned(), None).await;
    let faults = (1..=commands).flat_map(|number| Fault::all(DELAY).map(|fault| (number, fault)));
    let runs = faults.map(|(number, fault)| {
        let name = format!("{number}-{fault:?}");
        run(&server, name, Some((number, fault)))
    });
    let runs = stream::iter(runs).buffer_unordered(16).collect::<Vec<_>>().await;
    assert_eq!(runs.len(), commands * Fault::all(DELAY).len());
}

//! A failure at every command of a small run: one result per input, whatever the failure.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use orange_core::Error;
use orange_fleet::{Fault, FaultProxy, RedisServer};
use orange_redis::Redis;
use orange_redis::work::{WorkQueue, WorkerReport};

use crate::support::{Numbers, outcomes};

/// Time limit of a command.
const TIMEOUT: Duration = Duration::from_millis(500);

/// Delay of a delayed command or response.
const DELAY: Duration = Duration::from_millis(900);

/// Time limit of a command without a fault, which no loaded machine exceeds.
const LONG: Duration = Duration::from_secs(60);

fn queue(url: String, name: &str, timeout: Duration) -> Numbers {
    let redis = Redis::builder(url).timeout(timeout).build().unwrap();
    let builder = Numbers::builder(&redis, name).visibility(Duration::from_millis(400)).max_attempts(10_000);
    builder.build().unwrap()
}

/// Enqueues three inputs and works on them: a result, a result after a retry, and a permanent error.
async fn run(server: &RedisServer, name: String, fault: Option<(usize, Fault)>) -> usize {
    let proxy = FaultProxy::start(server);
    if let Some((number, fault)) = fault {
        proxy.inject(number, fault);
    }
    let queue = queue(proxy.url(), &name, TIMEOUT);
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

    let direct = self::queue(server.url(), &name, LONG);
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

/// Loads the scripts of a queue, so that each call is one command.
async fn load_scripts(server: &RedisServer) {
    let queue = queue(server.url(), "scripts", LONG);
    queue.enqueue([("a", 1)]).await.unwrap();
    queue.close().await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    consumer.renew(&[job.claim().clone()]).await.unwrap();
    assert!(consumer.release(job.claim()).await.unwrap());
}

/// Runs a worker whose proxy makes the first commands after its job fail.
async fn run_with_faults(faults: &'static [Fault], visibility: Duration) -> WorkerReport {
    let server = RedisServer::start();
    load_scripts(&server).await;
    let proxy = Arc::new(FaultProxy::start(&server));
    let redis = Redis::builder(proxy.url()).timeout(LONG).build().unwrap();
    let queue: Numbers = Numbers::builder(&redis, "numbers").visibility(visibility).build().unwrap();
    queue.enqueue([("a", 1)]).await.unwrap();
    queue.close().await.unwrap();
    // The first claim, and the first renewal at the start of the job.
    let renewed = proxy.commands().len() + 2;
    let worker = queue.worker(move |job| {
        let proxy = Arc::clone(&proxy);
        async move {
            let wait = async {
                while proxy.commands().len() < renewed {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
            };
            tokio::time::timeout(Duration::from_secs(300), wait).await.expect("a renewal");
            let mut number = renewed;
            for fault in faults {
                number += 1;
                proxy.inject(number, *fault);
            }
            Ok(job.input * 10)
        }
    });
    let report = worker.concurrency(1).until_drained().run().await.unwrap();
    let redis = Redis::builder(server.url()).timeout(LONG).build().unwrap();
    let direct: Numbers = Numbers::builder(&redis, "numbers").visibility(visibility).build().unwrap();
    assert_eq!(outcomes(&direct).await, [("a".to_owned(), Ok(10))].into());
    report
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_stored_result_whose_response_was_lost_is_no_lost_claim() {
    // The renewals, every 250 ms, meet most of these failures. The pauses of the worker are longer then.
    const OUTAGE: [Fault; 11] = {
        let mut faults = [Fault::OutOfMemory; 11];
        faults[0] = Fault::CutAfter;
        faults
    };
    // Without renewals, and with renewals that find the claim settled while the worker repeats its call.
    for (faults, visibility) in [
        (&[Fault::CutAfter][..], Duration::from_secs(3600)),
        (&[Fault::Duplicate], Duration::from_secs(3600)),
        (&OUTAGE, Duration::from_secs(1)),
    ] {
        let report = run_with_faults(faults, visibility).await;
        assert_eq!((report.succeeded, report.lost), (1, 0), "{faults:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn an_unreadable_input_does_not_keep_a_claim_waiting_while_redis_fails() {
    let server = RedisServer::start();
    load_scripts(&server).await;
    let proxy = FaultProxy::start(&server);
    let texts = WorkQueue::<String, u32>::builder(&Redis::builder(server.url()).build().unwrap(), "inputs");
    texts.build().unwrap().enqueue([("text", "no number".to_owned())]).await.unwrap();
    let redis = Redis::builder(proxy.url()).timeout(LONG).build().unwrap();
    // The claim would be repeated for an hour.
    let builder = Numbers::builder(&redis, "inputs").outage_limit(Duration::from_secs(3600));
    let queue: Numbers = builder.build().unwrap();
    let consumer = queue.consumer("test").unwrap();
    queue.enqueue([("number", 1)]).await.unwrap();
    proxy.inject_from(proxy.commands().len() + 2, Fault::OutOfMemory);
    let jobs = consumer.claim(2).await.unwrap().jobs;
    assert_eq!(jobs.iter().map(|job| job.input).collect::<Vec<_>>(), [1]);
    proxy.clear();
    assert_eq!(queue.progress().await.unwrap().dead, 0);
    let mut connection = server.connection();
    let pending: Vec<(String, String, u64, u64)> = redis::cmd("XPENDING")
        .arg("orange:{work:inputs}:jobs")
        .arg(&["workers", "-", "+", "10"])
        .query(&mut connection)
        .unwrap();
    for (entry, owner, ..) in pending {
        let _: redis::Value = redis::cmd("XCLAIM")
            .arg("orange:{work:inputs}:jobs")
            .arg(&["workers", &owner, "0", &entry, "IDLE", "1000000000", "JUSTID"])
            .query(&mut connection)
            .unwrap();
    }
    assert_eq!(consumer.claim(2).await.unwrap().jobs.len(), 1);
    assert_eq!(queue.dead_letters(None, 10).await.unwrap()[0].key, "text");
}

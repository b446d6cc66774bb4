//! Workers: renewal, errors, panics, shutdown and the end of a queue.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use orange_core::Error;
use orange_core::time::SystemClock;
use orange_fleet::RedisServer;
use orange_redis::work::Disposition;
use tokio::sync::{Notify, oneshot};

use crate::support::{builder, expire_claims, inputs, key, numbers, outcomes, until};

fn response(status: StatusCode) -> Error {
    Error::from_response(status, &HeaderMap::new(), b"", &SystemClock)
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_worker_stores_one_result_per_input_and_ends() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(500)).await.unwrap();
    queue.close().await.unwrap();
    let (running, most) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let counters = (Arc::clone(&running), Arc::clone(&most));
    let worker = queue.worker(move |job| {
        let (running, most) = counters.clone();
        async move {
            most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            tokio::task::yield_now().await;
            running.fetch_sub(1, Ordering::SeqCst);
            match job.input % 10 {
                0 => Err(response(StatusCode::NOT_FOUND)),
                _ => Ok(job.input * 2),
            }
        }
    });
    let report = worker.concurrency(7).until_drained().run().await.unwrap();
    assert_eq!((report.succeeded, report.failed), (450, 50));
    assert!(most.load(Ordering::SeqCst) <= 7);
    let outcomes = outcomes(&queue).await;
    assert_eq!(outcomes.len(), 500);
    assert_eq!(outcomes["21"], Ok(42));
    assert!(outcomes["20"].as_ref().unwrap_err().contains("404"), "{outcomes:?}");
    let consumers: Vec<redis::Value> = redis::cmd("XINFO")
        .arg("CONSUMERS")
        .arg(key("jobs"))
        .arg("workers")
        .query(&mut server.connection())
        .unwrap();
    assert!(consumers.is_empty(), "the worker has left the group");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn claims_are_renewed_while_a_job_runs() {
    let server = RedisServer::start();
    let queue = builder(&server).visibility(Duration::from_secs(20)).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    queue.close().await.unwrap();
    let finish = Arc::new(Notify::new());
    let finished = Arc::clone(&finish);
    let worker = queue.worker(move |job| {
        let finished = Arc::clone(&finished);
        async move {
            finished.notified().await;
            Ok(job.attempt)
        }
    });
    let running = tokio::spawn(worker.until_drained().run());
    // The idle time of the claim falls only when it is renewed.
    let (mut renewals, mut last_idle) = (0, 0);
    until("the claim is renewed", async || {
        let pending: Vec<(String, String, u64, u64)> = redis::cmd("XPENDING")
            .arg(key("jobs"))
            .arg(&["workers", "-", "+", "1"])
            .query(&mut server.connection())
            .unwrap();
        if let Some((_, _, idle, deliveries)) = pending.first() {
            assert_eq!(*deliveries, 1);
            renewals += u32::from(*idle < last_idle);
            last_idle = *idle;
        }
        renewals == 1
    })
    .await;
    finish.notify_one();
    assert_eq!(running.await.unwrap().unwrap().succeeded, 1);
    assert_eq!(outcomes(&queue).await["0"], Ok(1));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_job_whose_claim_is_taken_over_is_cancelled() {
    let server = RedisServer::start();
    let queue = builder(&server).visibility(Duration::from_millis(400)).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    let (running, cancelled) = oneshot::channel::<()>();
    let running = std::sync::Mutex::new(Some(running));
    let has_started = Arc::new(AtomicBool::new(false));
    let start = Arc::clone(&has_started);
    let worker = queue.worker(move |_| {
        let running = running.lock().unwrap().take();
        start.store(true, Ordering::SeqCst);
        async move {
            let _running = running;
            pending().await
        }
    });
    let (stop, stopped) = oneshot::channel::<()>();
    // With room for one job, it does not take over its own claim.
    let worker = worker.concurrency(1).shutdown_limit(Duration::ZERO);
    let running = tokio::spawn(worker.run_until(async { drop(stopped.await) }));
    until("the handler runs", async || has_started.load(Ordering::SeqCst)).await;
    let other = queue.consumer("other").unwrap();
    until("the claim is taken over", async || {
        // As if the worker had been suspended for longer than the visibility time.
        expire_claims(&mut server.connection());
        !other.claim(1).await.unwrap().jobs.is_empty()
    })
    .await;
    assert!(cancelled.await.is_err(), "the future of the handler is dropped");
    drop(stop);
    let report = running.await.unwrap().unwrap();
    assert_eq!((report.lost, report.succeeded), (1, 0));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn an_error_that_affects_all_inputs_stops_the_worker_and_gives_the_job_back() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(50)).await.unwrap();
    let worker = queue.worker(|_| async { Err(response(StatusCode::UNAUTHORIZED)) });
    let error = worker.concurrency(3).run().await.unwrap_err();
    assert!(error.is_unauthorized());
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.waiting, progress.done(), progress.dead), (50, 0, 0));
    let jobs = queue.consumer("next").unwrap().claim(50).await.unwrap().jobs;
    assert!(jobs.len() == 50 && jobs.iter().all(|job| job.attempt == 1), "no attempt was counted");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn transient_errors_and_panics_are_repeated() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(30)).await.unwrap();
    queue.close().await.unwrap();
    let worker = queue.worker(|job| async move {
        match (job.attempt, job.input % 3) {
            (1, 0) => Err(response(StatusCode::BAD_GATEWAY)),
            (1, 1) => panic!("at {}", job.input),
            (attempt, _) => Ok(attempt),
        }
    });
    let worker = worker.retry_delay(Duration::from_millis(1), Duration::from_millis(1));
    let report = worker.max_poll(Duration::from_millis(20)).until_drained().run().await.unwrap();
    assert_eq!((report.succeeded, report.retried), (30, 20));
    let outcomes = outcomes(&queue).await;
    assert!(outcomes.iter().all(|(key, attempts)| {
        *attempts == Ok(if key.parse::<u32>().unwrap() % 3 == 2 { 1 } else { 2 })
    }));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn the_disposition_of_an_error_can_be_chosen() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(4)).await.unwrap();
    queue.close().await.unwrap();
    let worker = queue.worker(|job| async move {
        match (job.input, job.attempt) {
            (0, _) => Err(response(StatusCode::NOT_FOUND)),
            (number, _) => Ok(number),
        }
    });
    let worker = worker.on_error(|error| match Disposition::of(error) {
        Disposition::Fail => Disposition::DeadLetter,
        other => other,
    });
    let report = worker.until_drained().run().await.unwrap();
    assert_eq!((report.succeeded, report.dead, report.failed), (3, 1, 0));
    assert!(queue.dead_letters(None, 1).await.unwrap()[0].reason.contains("404"));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_pause_gives_the_job_back_without_counting_the_attempt() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(1)).await.unwrap();
    queue.close().await.unwrap();
    let calls = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&calls);
    let worker = queue.worker(move |job| {
        let call = counter.fetch_add(1, Ordering::SeqCst);
        async move {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", http::HeaderValue::from_static("0"));
            match call {
                0 => Err(Error::from_response(StatusCode::TOO_MANY_REQUESTS, &headers, b"", &SystemClock)),
                _ => Ok(job.attempt),
            }
        }
    });
    let report = worker.on_error(|_| Disposition::Pause).until_drained().run().await.unwrap();
    assert_eq!((report.released, report.succeeded), (1, 1));
    assert_eq!(outcomes(&queue).await["0"], Ok(1));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_shutdown_gives_back_the_jobs_that_do_not_end() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(10)).await.unwrap();
    let started = Arc::new(Notify::new());
    let start = Arc::clone(&started);
    let worker = queue.worker(move |job| {
        if job.input == 3 {
            start.notify_one();
        }
        async move { if job.input == 0 { Ok(0) } else { pending().await } }
    });
    let worker = worker.concurrency(4).shutdown_limit(Duration::ZERO);
    let report = worker.run_until(async move { started.notified().await }).await.unwrap();
    assert!(report.released >= 3, "{report:?}");
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.in_work, progress.succeeded), (0, report.succeeded));
    assert_eq!(progress.waiting + progress.succeeded, 10, "no job is lost");
    let jobs = queue.consumer("next").unwrap().claim(10).await.unwrap().jobs;
    assert!(jobs.iter().all(|job| job.attempt == 1), "no attempt was counted");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn progress_has_the_rate_of_the_last_minute() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(1000)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    until("a result of the last minute is counted", async || {
        let job = consumer.claim(1).await.unwrap().jobs.remove(0);
        assert!(consumer.succeed(job.claim(), &1).await.unwrap());
        let progress = queue.progress().await.unwrap();
        assert!(progress.last_minute <= progress.done());
        progress.last_minute > 0
    })
    .await;
}

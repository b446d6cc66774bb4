//! Claims: takeover, attempts, delays and dead letters.

use std::time::Duration;

use orange_fleet::RedisServer;
use orange_redis::work::WorkQueue;

use crate::support::{
    NAME, builder, connect, expire_claims, inputs, key, make_due, numbers, outcomes, until,
};

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_late_consumer_cannot_store_a_second_result() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(1)).await.unwrap();
    let (late, other) = (queue.consumer("late").unwrap(), queue.consumer("other").unwrap());
    let late_job = late.claim(5).await.unwrap().jobs.remove(0);
    assert!(other.claim(5).await.unwrap().jobs.is_empty(), "the claim has not expired");
    expire_claims(&mut server.connection());
    let job = other.claim(5).await.unwrap().jobs.remove(0);
    assert_eq!((job.attempt, job.input), (2, 0));
    assert_eq!(late.renew(&[late_job.claim().clone()]).await.unwrap(), [false]);
    assert!(!late.succeed(late_job.claim(), &1).await.unwrap());
    assert!(!late.retry(late_job.claim(), "away", Duration::ZERO).await.unwrap());
    assert!(!late.release(late_job.claim()).await.unwrap());
    assert!(!late.dead_letter(late_job.claim(), "poison").await.unwrap());
    assert!(other.succeed(job.claim(), &2).await.unwrap());
    assert!(!late.fail(late_job.claim(), "late").await.unwrap());
    assert!(
        other.succeed(job.claim(), &3).await.unwrap(),
        "as if the response was lost; the first result stays"
    );
    assert!(!other.fail(job.claim(), "late").await.unwrap());
    assert_eq!(outcomes(&queue).await.into_values().collect::<Vec<_>>(), [Ok(2)]);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_consumer_that_takes_over_its_own_job_has_a_new_claim() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(1)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    let first = consumer.claim(1).await.unwrap().jobs.remove(0);
    expire_claims(&mut server.connection());
    let second = consumer.claim(1).await.unwrap().jobs.remove(0);
    assert!(!consumer.succeed(first.claim(), &1).await.unwrap());
    assert!(consumer.succeed(second.claim(), &2).await.unwrap());
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_job_that_outlives_its_claim_is_given_to_another_consumer() {
    let server = RedisServer::start();
    let queue = builder(&server).visibility(Duration::from_millis(100)).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    let (slow, other) = (queue.consumer("slow").unwrap(), queue.consumer("other").unwrap());
    let slow_job = slow.claim(1).await.unwrap().jobs.remove(0);
    let mut taken = Vec::new();
    while taken.is_empty() {
        taken = other.claim(1).await.unwrap().jobs;
    }
    assert!(!slow.succeed(slow_job.claim(), &1).await.unwrap());
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn consumers_with_one_name_leave_no_job_behind() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(4)).await.unwrap();
    let (first, second) = (queue.consumer("worker").unwrap(), queue.consumer("worker").unwrap());
    assert_eq!(first.claim(2).await.unwrap().jobs.len(), 2);
    let of_second = second.claim(1).await.unwrap().jobs.remove(0);
    // The name of the ended consumer stays while it has claims, so that these are found.
    assert!(!first.leave().await.unwrap());
    drop(first);
    expire_claims(&mut server.connection());
    assert_eq!(second.renew(&[of_second.claim().clone()]).await.unwrap(), [true]);
    let jobs = second.claim(10).await.unwrap().jobs;
    assert_eq!(jobs.len(), 3, "two of the ended consumer, one waiting");
    for job in jobs.iter().chain([&of_second]) {
        assert!(second.succeed(job.claim(), &job.input).await.unwrap());
    }
    assert!(second.leave().await.unwrap());
    assert_eq!(outcomes(&queue).await.len(), 4);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn names_of_ended_consumers_are_removed_once_they_have_no_claims() {
    let server = RedisServer::start();
    let queue = builder(&server).visibility(Duration::from_millis(100)).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    let ended = queue.consumer("ended").unwrap();
    assert_eq!(ended.claim(1).await.unwrap().jobs.len(), 1);
    let names = || -> Vec<String> {
        let consumers: Vec<std::collections::HashMap<String, redis::Value>> = redis::cmd("XINFO")
            .arg("CONSUMERS")
            .arg(key("jobs"))
            .arg("workers")
            .query(&mut server.connection())
            .unwrap();
        consumers.into_iter().map(|fields| redis::from_redis_value(fields["name"].clone()).unwrap()).collect()
    };
    until("the claim is taken over", async || {
        let other = queue.consumer("other").unwrap();
        let jobs = other.claim(1).await.unwrap().jobs;
        for job in &jobs {
            assert!(names().iter().any(|name| name == ended.name()), "removed with a claim");
            assert!(other.succeed(job.claim(), &1).await.unwrap());
        }
        !jobs.is_empty()
    })
    .await;
    until("the name is removed", async || {
        queue.consumer("next").unwrap().claim(1).await.unwrap();
        !names().iter().any(|name| name == ended.name())
    })
    .await;
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_job_that_ends_its_processes_becomes_a_dead_letter() {
    let server = RedisServer::start();
    let queue = builder(&server).max_attempts(3).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    for attempt in 1..=3 {
        let consumer = queue.consumer("crashing").unwrap();
        assert_eq!(consumer.claim(1).await.unwrap().jobs[0].attempt, attempt);
        expire_claims(&mut server.connection());
    }
    let consumer = queue.consumer("next").unwrap();
    assert!(consumer.claim(1).await.unwrap().jobs.is_empty());
    let letters = queue.dead_letters(None, 10).await.unwrap();
    assert_eq!((letters[0].key.as_str(), letters[0].attempts), ("0", 3));
    assert_eq!(letters[0].reason, "no worker has finished the job within 3 attempts");
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.dead, progress.open()), (1, 0));

    assert_eq!(queue.requeue_dead_letters(10).await.unwrap(), 1);
    assert!(queue.dead_letters(None, 10).await.unwrap().is_empty());
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    assert_eq!((job.attempt, job.input), (1, 0));
    assert!(consumer.succeed(job.claim(), &7).await.unwrap());
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.dead, progress.succeeded, progress.total), (0, 1, 1));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_retry_waits_for_its_delay_and_ends_as_a_dead_letter() {
    let server = RedisServer::start();
    let queue = builder(&server).max_attempts(2).build().unwrap();
    queue.enqueue(inputs(1)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    assert!(consumer.retry(job.claim(), "503", Duration::from_secs(3600)).await.unwrap());
    assert!(consumer.claim(1).await.unwrap().jobs.is_empty());
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.delayed, progress.retries, progress.done()), (1, 1, 0));
    make_due(&mut server.connection());
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    assert_eq!(job.attempt, 2);
    assert!(consumer.retry(job.claim(), "503 again", Duration::ZERO).await.unwrap());
    let letter = queue.dead_letters(None, 1).await.unwrap().remove(0);
    assert_eq!((letter.reason.as_str(), letter.attempts), ("503 again", 2));
    assert!(queue.results(None, 10).await.unwrap().is_empty(), "a failed attempt is not a result");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn an_input_of_another_type_becomes_a_dead_letter() {
    let server = RedisServer::start();
    let texts: WorkQueue<String, u32> = WorkQueue::builder(&connect(&server), NAME).build().unwrap();
    texts.enqueue([("a", "text".to_owned()), ("b", "17".to_owned())]).await.unwrap();
    let consumer = numbers(&server).consumer("test").unwrap();
    assert!(consumer.claim(10).await.unwrap().jobs.is_empty());
    let letters = texts.dead_letters(None, 10).await.unwrap();
    assert_eq!(letters.len(), 2);
    assert!(letters[0].reason.starts_with("the input is not of the expected type: "), "{letters:?}");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn finished_jobs_leave_no_entries_in_the_stream() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(300)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    loop {
        let jobs = consumer.claim(50).await.unwrap().jobs;
        if jobs.is_empty() {
            break;
        }
        for job in jobs {
            match job.attempt {
                1 if job.input % 3 == 0 => {
                    consumer.retry(job.claim(), "again", Duration::ZERO).await.unwrap();
                }
                _ if job.input % 2 == 0 => drop(consumer.fail(job.claim(), "unknown").await.unwrap()),
                _ => drop(consumer.succeed(job.claim(), &job.input).await.unwrap()),
            }
        }
    }
    let mut connection = server.connection();
    let length: u64 = redis::cmd("XLEN").arg(key("jobs")).query(&mut connection).unwrap();
    let inputs: Vec<String> = redis::cmd("HVALS").arg(key("inputs")).query(&mut connection).unwrap();
    assert_eq!(length, 0);
    let is_claim =
        |state: &String| state.starts_with(['s', 'f']) && state.contains("-") && state.contains('/');
    assert!(inputs.iter().all(is_claim), "the inputs themselves are deleted: {inputs:?}");
    let first: Vec<_> = queue.results(None, 200).await.unwrap();
    assert_eq!(first, queue.results(None, 200).await.unwrap(), "reading removes nothing");
    assert_eq!(queue.results(None, usize::MAX).await.unwrap().len(), 300);
    assert_eq!(queue.requeue_dead_letters(usize::MAX).await.unwrap(), 0);
    assert!(consumer.claim(usize::MAX).await.unwrap().jobs.is_empty());
    let outcomes = outcomes(&queue).await;
    assert_eq!(outcomes.len(), 300);
    assert_eq!(outcomes["4"], Err("unknown".to_owned()));
    assert_eq!(outcomes["3"], Ok(3));
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.succeeded, progress.failed, progress.retries), (150, 150, 100));
}

//! Enqueuing: deduplication, back-pressure and limits.

use std::time::Duration;

use futures_util::stream;
use orange_core::Error;
use orange_fleet::RedisServer;

use crate::support::{builder, inputs, numbers, outcomes};

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn inputs_with_one_key_are_one_job() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    let report = queue.enqueue(inputs(1000).chain(inputs(700))).await.unwrap();
    assert_eq!((report.added, report.duplicates), (1000, 700));
    let report = queue.enqueue(inputs(1001)).await.unwrap();
    assert_eq!((report.added, report.duplicates), (1, 1000));
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.total, progress.waiting, progress.is_closed), (1001, 1001, false));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn an_input_with_a_result_is_not_added_again() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(1)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    assert_eq!(queue.enqueue(inputs(1)).await.unwrap().duplicates, 1, "while it is in work");
    assert!(consumer.succeed(job.claim(), &1).await.unwrap());
    let last = queue.results(None, 10).await.unwrap().remove(0).position;
    assert_eq!(queue.trim_results(&last).await.unwrap(), 1);
    assert_eq!(
        queue.enqueue(inputs(1)).await.unwrap().duplicates,
        1,
        "after its result was read and deleted"
    );
    assert_eq!(queue.progress().await.unwrap().succeeded, 1);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn enqueuing_waits_for_room_and_ends() {
    let server = RedisServer::start();
    let queue = builder(&server).max_open(10).build().unwrap();
    let adding = {
        let queue = queue.clone();
        tokio::spawn(async move { queue.enqueue(inputs(100)).await })
    };
    let consumer = queue.consumer("test").unwrap();
    let mut done = 0;
    while done < 100 {
        assert!(queue.progress().await.unwrap().open() <= 10);
        for job in consumer.claim(3).await.unwrap().jobs {
            assert!(consumer.succeed(job.claim(), &job.input).await.unwrap());
            done += 1;
        }
    }
    assert_eq!(adding.await.unwrap().unwrap().added, 100);
    assert_eq!(outcomes(&queue).await.len(), 100);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn enqueuing_ends_with_an_error_if_the_queue_stays_full() {
    let server = RedisServer::start();
    let queue = builder(&server).max_open(2).stall_limit(Duration::from_millis(1)).build().unwrap();
    let error = queue.enqueue(inputs(3)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("room in the work queue"), "{error}");
    assert_eq!(queue.progress().await.unwrap().total, 2);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn inputs_before_an_invalid_one_are_added() {
    let server = RedisServer::start();
    let queue = numbers(&server);
    let error = queue.enqueue([("a", 1), ("", 2), ("c", 3)]).await.unwrap_err();
    assert_eq!(error.field(), Some("key"));
    let rows = [Ok(("b".to_owned(), 1)), Err(Error::invalid("file", "line 2 has one column"))];
    let error = queue.enqueue_stream(stream::iter(rows)).await.unwrap_err();
    assert_eq!(error.field(), Some("file"));
    assert_eq!(queue.progress().await.unwrap().total, 2);
}

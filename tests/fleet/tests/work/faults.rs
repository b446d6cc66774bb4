//! Failures of Redis: each call continues or fails with a clear error.

use std::time::Duration;

use orange_core::ErrorKind;
use orange_fleet::RedisServer;
use orange_redis::Redis;

use crate::support::{NAME, Numbers, builder, connect, inputs, key, numbers, outcomes, until};

/// A command of the tests. The server may refuse it.
fn send(server: &RedisServer, command: &[&str]) {
    let (name, arguments) = command.split_first().unwrap();
    let _: redis::RedisResult<redis::Value> = redis::cmd(name).arg(arguments).query(&mut server.connection());
}

fn doubling(queue: &Numbers) -> orange_redis::work::Worker<u32, u32> {
    queue.worker(|job| async move { Ok(job.input * 2) }).until_drained()
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_that_returns_empty_is_an_error_of_every_call() {
    let mut server = RedisServer::start();
    let queue = numbers(&server);
    queue.enqueue(inputs(5)).await.unwrap();
    let consumer = queue.consumer("test").unwrap();
    let job = consumer.claim(1).await.unwrap().jobs.remove(0);
    server.restart();
    // The first command after the restart may find the connection closed.
    until("the connection is established", async || {
        queue.progress().await.is_err_and(|error| error.to_string().contains("QUEUELOST"))
    })
    .await;
    let errors = [
        queue.enqueue(inputs(9)).await.unwrap_err(),
        queue.close().await.unwrap_err(),
        queue.progress().await.unwrap_err(),
        queue.results(None, 1).await.unwrap_err(),
        consumer.claim(1).await.unwrap_err(),
        consumer.renew(&[job.claim().clone()]).await.unwrap_err(),
        consumer.succeed(job.claim(), &1).await.unwrap_err(),
        doubling(&queue).run().await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::Store);
        assert!(error.to_string().contains("QUEUELOST"), "{error}");
    }
    // A new queue with the same name starts from the beginning.
    let queue = numbers(&server);
    assert_eq!(queue.enqueue(inputs(5)).await.unwrap().added, 5);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_queue_of_which_keys_are_missing_is_an_error() {
    for part in ["meta", "jobs", "inputs"] {
        let server = RedisServer::start();
        numbers(&server).enqueue(inputs(5)).await.unwrap();
        send(&server, &["DEL", &key(part)]);
        let queue = numbers(&server);
        let error = match part {
            "inputs" => queue.consumer("test").unwrap().claim(1).await.map(drop).unwrap_err(),
            _ => queue.progress().await.map(drop).unwrap_err(),
        };
        assert!(error.to_string().contains("QUEUELOST"), "{part}: {error}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn work_continues_after_redis_was_away() {
    let mut server = RedisServer::start_with(&["--appendonly", "yes", "--appendfsync", "always"]);
    let redis = Redis::builder(server.url()).timeout(Duration::from_secs(1)).build().unwrap();
    let queue: Numbers = Numbers::builder(&redis, NAME)
        .visibility(Duration::from_millis(500))
        .max_attempts(1000)
        .max_open(50)
        .build()
        .unwrap();
    let adding = {
        let queue = queue.clone();
        tokio::spawn(async move {
            queue.enqueue(inputs(400)).await?;
            // A single call is not repeated.
            while queue.close().await.is_err() {}
            Ok::<(), orange_core::Error>(())
        })
    };
    let workers: Vec<_> =
        (0..3).map(|_| tokio::spawn(doubling(&queue).max_poll(Duration::from_millis(50)).run())).collect();
    for done in [50, 150, 300] {
        until("the queue advances", async || {
            queue.progress().await.is_ok_and(|progress| progress.done() >= done)
        })
        .await;
        server.kill();
        until("the server is away", async || queue.progress().await.is_err()).await;
        server.restart();
    }
    adding.await.unwrap().unwrap();
    for worker in workers {
        worker.await.unwrap().unwrap();
    }
    // With a time limit that no loaded machine exceeds.
    let builder = builder(&server).visibility(Duration::from_millis(500)).max_attempts(1000);
    let queue = builder.build().unwrap();
    let outcomes = outcomes(&queue).await;
    assert_eq!(outcomes.len(), 400);
    assert!(outcomes.iter().all(|(key, value)| *value == Ok(key.parse::<u32>().unwrap() * 2)));
    let progress = queue.progress().await.unwrap();
    assert_eq!((progress.succeeded, progress.dead, progress.open()), (400, 0, 0));
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_that_stays_away_ends_workers_and_enqueuing_with_its_error() {
    let mut server = RedisServer::start();
    let queue = builder(&server).outage_limit(Duration::from_millis(300)).build().unwrap();
    queue.enqueue(inputs(5)).await.unwrap();
    server.kill();
    for error in
        [doubling(&queue).run().await.unwrap_err(), queue.enqueue(inputs(9)).await.map(drop).unwrap_err()]
    {
        assert!(matches!(error.kind(), ErrorKind::Store | ErrorKind::Timeout), "{error}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_key_of_another_type_is_an_error_that_changes_nothing() {
    for part in ["meta", "inputs", "jobs", "delayed", "results", "dead", "items", "checkpoints"] {
        let server = RedisServer::start();
        let queue = numbers(&server);
        queue.enqueue(inputs(3)).await.unwrap();
        let consumer = queue.consumer("test").unwrap();
        let job = consumer.claim(1).await.unwrap().jobs.remove(0);
        send(&server, &["DEL", &key(part)]);
        send(&server, &["SET", &key(part), "text"]);
        let dump = || -> Vec<Option<Vec<u8>>> {
            ["meta", "inputs", "jobs", "delayed", "results", "dead"]
                .map(|part| redis::cmd("DUMP").arg(key(part)).query(&mut server.connection()).unwrap())
                .into()
        };
        let before = dump();
        let errors = [
            queue.enqueue(inputs(9)).await.map(drop).unwrap_err(),
            queue.progress().await.map(drop).unwrap_err(),
            consumer.claim(1).await.map(drop).unwrap_err(),
            consumer.succeed(job.claim(), &1).await.map(drop).unwrap_err(),
            consumer.retry(job.claim(), "away", Duration::ZERO).await.map(drop).unwrap_err(),
            doubling(&queue).run().await.map(drop).unwrap_err(),
        ];
        for error in errors {
            let text = error.to_string();
            assert!(text.contains("WRONGTYPE") && text.contains(&key(part)), "{part}: {text}");
        }
        assert_eq!(dump(), before, "{part}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_wrong_password_and_a_missing_permission_are_errors_at_once() {
    let server = RedisServer::start();
    send(&server, &["ACL", "SETUSER", "limited", "on", ">hidden-password", "~*", "+@connection"]);
    let queue = |password: &str| {
        let redis = Redis::builder(server.url()).user("limited", password).build().unwrap();
        Numbers::builder(&redis, NAME).build().unwrap()
    };
    for (password, part) in [("wrong-password", "auth"), ("hidden-password", "noperm")] {
        for error in [
            queue(password).enqueue(inputs(1)).await.map(drop).unwrap_err(),
            doubling(&queue(password)).run().await.map(drop).unwrap_err(),
        ] {
            let text = format!("{error} {error:?}");
            assert_eq!(error.kind(), ErrorKind::Store, "{text}");
            assert!(text.to_lowercase().contains(part), "{text}");
            assert!(!text.contains(password), "{text}");
        }
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn the_documented_permissions_suffice() {
    let server = RedisServer::start();
    let text =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/operations/redis.md"))
            .unwrap();
    let line = text.lines().find(|line| line.starts_with("ACL SETUSER orange-work ")).unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    let (name, arguments) = words.split_first().unwrap();
    let _: () = redis::cmd(name).arg(arguments).query(&mut server.connection()).unwrap();
    let redis = Redis::builder(server.url()).user("orange-work", "my-password").build().unwrap();
    let queue: Numbers = Numbers::builder(&redis, NAME).build().unwrap();
    queue.enqueue(inputs(20)).await.unwrap();
    queue.close().await.unwrap();
    assert_eq!(doubling(&queue).run().await.unwrap().succeeded, 20);
    let results = queue.results(None, 100).await.unwrap();
    assert_eq!(queue.trim_results(&results[9].position).await.unwrap(), 10);
    queue.delete().await.unwrap();
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_without_memory_or_without_a_master_stops_the_work_until_it_recovers() {
    let faults: [(&[&str], &[&str]); 2] = [
        (&["CONFIG", "SET", "maxmemory", "1"], &["CONFIG", "SET", "maxmemory", "0"]),
        (&["REPLICAOF", "127.0.0.1", "1"], &["REPLICAOF", "NO", "ONE"]),
    ];
    for (fault, recovery) in faults {
        let server = RedisServer::start();
        let queue = numbers(&server);
        queue.enqueue(inputs(5)).await.unwrap();
        queue.close().await.unwrap();
        let consumer = queue.consumer("test").unwrap();
        let job = consumer.claim(1).await.unwrap().jobs.remove(0);
        send(&server, fault);
        let running = tokio::spawn(doubling(&queue).max_poll(Duration::from_millis(50)).run());
        let adding = {
            let queue = queue.clone();
            tokio::spawn(async move { queue.enqueue(inputs(6)).await })
        };
        let settling = tokio::spawn(async move { consumer.succeed(job.claim(), &0).await });
        // A single call has the error of the server.
        let limited = builder(&server).outage_limit(Duration::from_millis(1)).build().unwrap();
        let error = limited.enqueue(inputs(7)).await.unwrap_err().to_string();
        assert!(error.contains("OOM") || error.contains("ReadOnly"), "{error}");
        assert_eq!(queue.progress().await.unwrap().total, 5, "nothing was added");
        assert!(!running.is_finished() && !adding.is_finished() && !settling.is_finished());
        send(&server, recovery);
        assert_eq!(adding.await.unwrap().unwrap().added, 1);
        assert!(settling.await.unwrap().unwrap());
        queue.close().await.unwrap();
        running.await.unwrap().unwrap();
        doubling(&queue).run().await.unwrap();
        assert_eq!(outcomes(&queue).await.len(), 6);
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_that_may_evict_jobs_is_refused() {
    let server = RedisServer::start_with(&["--maxmemory", "100mb", "--maxmemory-policy", "allkeys-lru"]);
    let error = numbers(&server).enqueue(inputs(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("redis")));
    assert!(error.to_string().contains("allkeys-lru"), "{error}");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_slow_server_is_a_timeout() {
    let server = RedisServer::start();
    let redis = Redis::builder(server.url()).timeout(Duration::from_millis(200)).build().unwrap();
    let queue: Numbers = Numbers::builder(&redis, NAME).build().unwrap();
    until("the queue is open", async || queue.progress().await.is_ok()).await;
    send(&server, &["CLIENT", "PAUSE", "3600000", "ALL"]);
    let error = queue.progress().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn processes_with_other_settings_are_refused() {
    let server = RedisServer::start();
    numbers(&server).progress().await.unwrap();
    let others = [
        (builder(&server).visibility(Duration::from_secs(5)), "visibility", "60000 ms"),
        (builder(&server).max_attempts(3), "max_attempts", "16"),
    ];
    for (builder, field, value) in others {
        let error = builder.build().unwrap().progress().await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some(field)));
        assert!(error.to_string().contains(value), "{error}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn queues_of_other_names_and_prefixes_are_separate() {
    let server = RedisServer::start();
    numbers(&server).enqueue(inputs(5)).await.unwrap();
    let other = Redis::builder(server.url()).key_prefix("other").build().unwrap();
    for queue in [
        Numbers::builder(&other, NAME).build().unwrap(),
        Numbers::builder(&connect(&server), "others").build().unwrap(),
    ] {
        assert_eq!(queue.progress().await.unwrap().total, 0);
        queue.delete().await.unwrap();
    }
    assert_eq!(numbers(&server).progress().await.unwrap().total, 5);
}

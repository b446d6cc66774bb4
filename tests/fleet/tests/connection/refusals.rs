//! Servers that none of the parts can use: nodes of a cluster, and versions before 7.

use std::time::Duration;

use orange_core::throttle::{LimitScope, SharedRate, SharedRateLimiter as _, SlotRequest};
use orange_core::token::{TokenEncryption, TokenKey, TokenStore as _};
use orange_core::{Error, ErrorKind};
use orange_fleet::{Fault, FaultProxy, RedisServer};
use orange_redis::work::WorkQueue;
use orange_redis::{Redis, RedisRateLimiter, RedisTokenStore};

/// The error of each part at the server.
async fn errors(url: &str) -> [Error; 4] {
    let redis = || Redis::builder(url).timeout(Duration::from_secs(60)).build().unwrap();
    let store = RedisTokenStore::new(&redis(), TokenEncryption::unencrypted());
    let scope = LimitScope::new("https://api.example/things", "id");
    let request = SlotRequest::new(&scope, SharedRate::new(10.0, 1));
    let queue: WorkQueue<u32, u32> = WorkQueue::builder(&redis(), "numbers").build().unwrap();
    let worker = queue.worker(|job| async move { Ok(job.input) });
    [
        store.load(&TokenKey::new("https://api.example/token", "id", "")).await.unwrap_err(),
        RedisRateLimiter::new(&redis()).take(&request).await.unwrap_err(),
        queue.enqueue([("1".to_owned(), 1)]).await.unwrap_err(),
        worker.run().await.unwrap_err(),
    ]
}

fn assert_refused(errors: [Error; 4], parts: &[&str]) {
    for error in errors {
        assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("redis")), "{error}");
        let text = error.to_string();
        assert!(parts.iter().all(|part| text.contains(part)), "{text}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_node_of_a_cluster_is_a_permanent_error_of_every_part() {
    // A node without slots responds CLUSTERDOWN.
    let server = RedisServer::start_with(&["--cluster-enabled", "yes"]);
    assert_refused(errors(&server.url()).await, &["node of a cluster", "not served"]);
    let server = RedisServer::start();
    for (reply, part) in [
        ("-MOVED 3999 127.0.0.1:6381\r\n", "3999 127.0.0.1:6381"),
        ("-ASK 3999 127.0.0.1:6381\r\n", "3999 127.0.0.1:6381"),
        ("-TRYAGAIN Multiple keys request during rehashing of slot\r\n", "rehashing"),
        ("-CROSSSLOT Keys in request don't hash to the same slot\r\n", "same slot"),
    ] {
        let proxy = FaultProxy::start(&server);
        proxy.inject_from(1, Fault::Reply(reply));
        assert_refused(errors(&proxy.url()).await, &["must be a server without cluster mode", part]);
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_before_version_7_is_a_permanent_error_of_every_part() {
    let server = RedisServer::start();
    for (hello, version) in [
        ("*4\r\n$6\r\nserver\r\n$5\r\nredis\r\n$7\r\nversion\r\n$6\r\n6.2.14\r\n", "6.2.14"),
        ("-ERR unknown command 'HELLO'\r\n", "unknown"),
    ] {
        let proxy = FaultProxy::start(&server);
        proxy.answer_hello(hello);
        assert_refused(errors(&proxy.url()).await, &["Redis 7", &format!("has version {version}")]);
        assert_eq!(proxy.commands(), [""; 0], "nothing is sent to such a server");
    }
    let proxy = FaultProxy::start(&server);
    proxy.answer_hello("%2\r\n+server\r\n+valkey\r\n+version\r\n+8.1.0\r\n");
    let redis = Redis::builder(proxy.url()).timeout(Duration::from_secs(60)).build().unwrap();
    let store = RedisTokenStore::new(&redis, TokenEncryption::unencrypted());
    assert!(store.load(&TokenKey::new("https://api.example/token", "id", "")).await.unwrap().is_none());
}

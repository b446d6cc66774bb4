//! One [`Redis`] in several runtimes.

use std::time::Duration;

use orange_core::token::{TokenEncryption, TokenKey, TokenStore as _};
use orange_fleet::RedisServer;
use orange_redis::{Redis, RedisTokenStore};
use tokio::runtime::Runtime;

/// Number of connections that the server has accepted.
fn connections(connection: &mut redis::Connection) -> u64 {
    let info: String = redis::cmd("INFO").arg("stats").query(connection).unwrap();
    let line = info.lines().find_map(|line| line.strip_prefix("total_connections_received:"));
    line.unwrap().trim().parse().unwrap()
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn each_runtime_keeps_its_connection() {
    let server = RedisServer::start();
    let redis = Redis::builder(server.url()).timeout(Duration::from_secs(60)).build().unwrap();
    let store = RedisTokenStore::new(&redis, TokenEncryption::unencrypted());
    let key = TokenKey::new("https://api.example/token", "id", "");
    let runtimes = [(); 3].map(|()| Runtime::new().unwrap());
    let mut connection = server.connection();
    let before = connections(&mut connection);
    for _ in 0..5 {
        for runtime in &runtimes {
            assert!(runtime.block_on(store.load(&key)).unwrap().is_none());
        }
    }
    assert_eq!(connections(&mut connection) - before, 3);
    // Runtimes that come and go are served as well.
    for _ in 0..20 {
        assert!(Runtime::new().unwrap().block_on(store.load(&key)).unwrap().is_none());
    }
    assert!(runtimes[0].block_on(store.load(&key)).unwrap().is_none());
}

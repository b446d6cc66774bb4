//! The server of the tests itself.

use orange_fleet::RedisServer;

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn server_starts_stops_and_starts_empty() {
    let mut server = RedisServer::start();
    let _: () = redis::cmd("SET").arg("key").arg("value").query(&mut server.connection()).unwrap();
    server.kill();
    assert!(redis::Client::open(server.url()).unwrap().get_connection().is_err());
    server.restart();
    let value: Option<String> = redis::cmd("GET").arg("key").query(&mut server.connection()).unwrap();
    assert_eq!(value, None);
}

//! The proxy of the tests itself: each fault, seen from the client and from the server.

use std::time::{Duration, Instant};

use orange_fleet::{Fault, FaultProxy, RedisServer, each_fault};
use redis::{Client, Connection, ErrorKind, RedisResult, ServerErrorKind};

fn connect(proxy: &FaultProxy) -> Connection {
    Client::open(proxy.url()).unwrap().get_connection().unwrap()
}

fn increment(connection: &mut Connection) -> RedisResult<u32> {
    redis::cmd("INCR").arg("count").query(connection)
}

fn count(server: &RedisServer) -> Option<u32> {
    redis::cmd("GET").arg("count").query(&mut server.connection()).unwrap()
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn each_fault_has_its_outcome_at_the_client_and_at_the_server() {
    let server = RedisServer::start();
    let delay = Duration::from_millis(200);
    // The count at the server after three increments, of which the second meets the fault.
    for (fault, expected) in Fault::all(delay).into_iter().zip([2, 3, 3, 3, 4, 2, 2, 2]) {
        let _: () = redis::cmd("FLUSHALL").query(&mut server.connection()).unwrap();
        let proxy = FaultProxy::start(&server);
        proxy.inject(2, fault);
        let mut connection = connect(&proxy);
        assert_eq!(increment(&mut connection).unwrap(), 1);
        let begin = Instant::now();
        let second = increment(&mut connection);
        match fault {
            Fault::CutBefore | Fault::CutAfter => {
                assert!(second.unwrap_err().is_io_error());
                connection = connect(&proxy);
            }
            Fault::DelayCommand(_) | Fault::DelayResponse(_) => {
                assert_eq!(second.unwrap(), 2);
                assert!(begin.elapsed() >= delay);
            }
            Fault::Duplicate => assert_eq!(second.unwrap(), 3),
            Fault::OutOfMemory => assert_eq!(second.unwrap_err().code(), Some("OOM")),
            Fault::ReadOnly => {
                assert_eq!(second.unwrap_err().kind(), ErrorKind::Server(ServerErrorKind::ReadOnly));
            }
            Fault::Loading => {
                assert_eq!(second.unwrap_err().kind(), ErrorKind::Server(ServerErrorKind::BusyLoading));
            }
            Fault::Reply(_) => unreachable!("not one of all"),
        }
        assert_eq!(increment(&mut connection).unwrap(), expected, "{fault:?}");
        assert_eq!(count(&server), Some(expected), "{fault:?}");
        assert_eq!(proxy.commands(), ["INCR"; 3]);
        assert_eq!(proxy.injected(), 1);
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn pipelines_and_scripts_pass_and_all_later_commands_can_fail() {
    let server = RedisServer::start();
    let proxy = FaultProxy::start(&server);
    let mut connection = connect(&proxy);
    let values: (u32, Option<String>, Vec<String>) = redis::pipe()
        .cmd("INCR")
        .arg("count")
        .cmd("GET")
        .arg("none")
        .cmd("EVAL")
        .arg("return {'a', 'b\\r\\n'}")
        .arg(0)
        .query(&mut connection)
        .unwrap();
    assert_eq!(values, (1, None, vec!["a".to_owned(), "b\r\n".to_owned()]));
    proxy.inject_from(5, Fault::Loading);
    assert_eq!(increment(&mut connection).unwrap(), 2);
    for _ in 0..2 {
        increment(&mut connection).unwrap_err();
    }
    proxy.clear();
    assert_eq!(increment(&mut connection).unwrap(), 3);
    assert_eq!(proxy.commands(), ["INCR", "GET", "EVAL", "INCR", "INCR", "INCR", "INCR"]);
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn unreachable_server_cuts_connections_until_it_is_back() {
    let server = RedisServer::start();
    let proxy = FaultProxy::start(&server);
    let mut connection = connect(&proxy);
    assert_eq!(increment(&mut connection).unwrap(), 1);
    proxy.set_unreachable(true);
    increment(&mut connection).unwrap_err();
    let client = Client::open(proxy.url()).unwrap();
    assert!(client.get_connection().and_then(|mut connection| increment(&mut connection)).is_err());
    proxy.set_unreachable(false);
    assert_eq!(increment(&mut connect(&proxy)).unwrap(), 2);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn scenario_meets_each_fault_at_each_of_its_commands() {
    let server = RedisServer::start();
    let faults = [Fault::CutAfter, Fault::OutOfMemory];
    let mut met = Vec::new();
    let runs = each_fault(&server, &faults, async |proxy, number, fault| {
        let mut failures = 0;
        for _ in 0..3 {
            failures += u32::from(increment(&mut connect(proxy)).is_err());
        }
        let lost = u32::from(failures > 0 && fault == Fault::OutOfMemory);
        assert_eq!(count(&server), Some(3 - lost));
        met.push((number, failures));
    })
    .await;
    assert_eq!(runs, 6);
    assert_eq!(met, [(1, 1), (1, 1), (2, 1), (2, 1), (3, 1), (3, 1), (4, 0), (4, 0)]);
}

//! Token requests while the server of the store fails, in each way.

use std::time::Duration;

use futures_util::future::join_all;
use orange_core::token::TokenProvider;
use orange_fleet::{RedisServer, WorkerSettings};

use crate::support::*;

/// Far beyond what a loaded machine needs, and shorter than the server does not answer.
const LIMIT: Duration = Duration::from_secs(300);

/// A failure, and the number of token requests of two processes while it lasts.
struct Case {
    name: &'static str,
    arguments: &'static [&'static str],
    /// Commands that bring the failure about.
    commands: &'static [&'static [&'static str]],
    is_killed: bool,
    requests: usize,
}

const HEALTHY: Case = Case { name: "healthy", arguments: &[], commands: &[], is_killed: false, requests: 1 };

const CASES: [Case; 7] = [
    HEALTHY,
    Case { name: "away", is_killed: true, requests: 2, ..HEALTHY },
    Case { name: "wrong password", arguments: &["--requirepass", "other"], requests: 2, ..HEALTHY },
    Case { name: "out of memory", arguments: &["--maxmemory", "1"], requests: 2, ..HEALTHY },
    Case {
        name: "read-only replica after a fail-over",
        arguments: &["--replicaof", "127.0.0.1", "1"],
        requests: 2,
        ..HEALTHY
    },
    Case {
        name: "silent for ten minutes",
        commands: &[&["CLIENT", "PAUSE", "600000", "ALL"]],
        requests: 2,
        ..HEALTHY
    },
    Case {
        name: "scripts forbidden by the access list",
        commands: &[&["ACL", "SETUSER", "default", "-@scripting"]],
        requests: 2,
        ..HEALTHY
    },
];

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn each_failure_of_the_server_leaves_every_process_its_token() {
    let cases = CASES.map(|case| async move {
        let (mut server, sandbox) = (RedisServer::start_with(case.arguments), sandbox().await);
        if let [command] = case.commands {
            let mut connection = server.connection();
            let _: redis::Value = redis::cmd(command[0]).arg(&command[1..]).query(&mut connection).unwrap();
        }
        if case.is_killed {
            server.kill();
        }
        let settings = WorkerSettings {
            // A server that does not answer is noticed soon. The others have the time of a loaded machine.
            store_timeout: Duration::from_secs(if case.name.starts_with("silent") { 1 } else { 60 }),
            ..WorkerSettings::new(&sandbox, server.url())
        };
        for _ in 0..2 {
            let provider = settings.provider().unwrap();
            let token = tokio::time::timeout(LIMIT, provider.token()).await;
            token
                .unwrap_or_else(|_| panic!("{}: blocked", case.name))
                .unwrap_or_else(|error| panic!("{}: {error}", case.name));
        }
        assert_eq!(token_requests(&sandbox), case.requests, "{}", case.name);
    });
    join_all(cases).await;
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn an_evicted_token_is_requested_again() {
    let server = RedisServer::start_with(&["--maxmemory", "4mb", "--maxmemory-policy", "allkeys-lru"]);
    let sandbox = sandbox().await;
    let settings = WorkerSettings::new(&sandbox, server.url());
    for requests in 1..=3 {
        let token = settings.provider().unwrap().token().await.unwrap();
        assert_eq!(settings.provider().unwrap().token().await.unwrap().header(), token.header());
        assert_eq!(token_requests(&sandbox), requests);
        let mut connection = server.connection();
        for number in 0.. {
            let keys: Vec<String> = redis::cmd("KEYS").arg("*:token").query(&mut connection).unwrap();
            if keys.is_empty() {
                break;
            }
            let filler = format!("filler-{requests}-{number}");
            let _: () =
                redis::cmd("SET").arg(filler).arg(vec![0_u8; 100_000]).query(&mut connection).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_that_was_restarted_empty_gets_the_next_token() {
    let (mut server, sandbox) = (RedisServer::start(), sandbox().await);
    let settings = WorkerSettings::new(&sandbox, server.url());
    let old = settings.provider().unwrap();
    old.token().await.unwrap();
    server.restart();
    // A process with a token keeps it. A new one requests one token for all.
    old.token().await.unwrap();
    assert_eq!(token_requests(&sandbox), 1);
    let token = settings.provider().unwrap().token().await.unwrap();
    assert_eq!(settings.provider().unwrap().token().await.unwrap().header(), token.header());
    assert_eq!(token_requests(&sandbox), 2);
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_server_that_comes_back_is_used_again() {
    let (mut server, sandbox) = (RedisServer::start(), sandbox().await);
    server.kill();
    let settings = WorkerSettings::new(&sandbox, server.url());
    let provider = settings.provider().unwrap();
    let token = provider.token().await.unwrap();
    server.restart();
    let expired = br#"{"code":42}"#;
    let clock = orange_core::time::SystemClock;
    let status = http::StatusCode::UNAUTHORIZED;
    let error = orange_core::Error::from_response(status, &http::HeaderMap::new(), expired, &clock);
    provider.reject(&token, &error).await;
    // The connection is established again in the background.
    let shared = async {
        loop {
            let other = settings.provider().unwrap().token().await.unwrap();
            let token = provider.token().await.unwrap();
            if other.header() == token.header() {
                return;
            }
            provider.reject(&token, &error).await;
        }
    };
    tokio::time::timeout(LIMIT, shared).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn foreign_values_at_the_keys_do_no_harm() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let settings = WorkerSettings::new(&sandbox, server.url());
    settings.provider().unwrap().token().await.unwrap();
    let mut connection = server.connection();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*:token").query(&mut connection).unwrap();
    let [key] = keys.try_into().unwrap();
    let lease = key.replace(":token", ":lease");
    type Change<'a> = (&'a str, Vec<&'a [u8]>);
    let changes: [Change<'_>; 6] = [
        ("SET", vec![key.as_bytes(), b"text"]),
        ("LPUSH", vec![key.as_bytes(), b"element"]),
        ("HSET", vec![key.as_bytes(), b"value", b"\x01short"]),
        ("HSET", vec![key.as_bytes(), b"fence", b"not a number"]),
        ("HSET", vec![key.as_bytes(), b"fence", b"17"]),
        ("LPUSH", vec![lease.as_bytes(), b"element"]),
    ];
    for (number, (command, arguments)) in changes.into_iter().enumerate() {
        let _: i64 = redis::cmd("DEL").arg(&key).arg(&lease).query(&mut connection).unwrap();
        let _: redis::Value = redis::cmd(command).arg(&arguments).query(&mut connection).unwrap();
        settings.provider().unwrap().token().await.unwrap();
        assert_eq!(token_requests(&sandbox), number + 2, "{command}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_settings_fail_before_any_connection() {
    let sandbox = sandbox().await;
    let settings = WorkerSettings { store: "redis:nonsense".to_owned(), ..WorkerSettings::new(&sandbox, "") };
    assert_eq!(settings.token_store().err().unwrap().field(), Some("url"));
}

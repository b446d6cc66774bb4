//! Processes that share a token on a Redis server.

use std::time::Duration;

use orange_core::token::TokenProvider as _;
use orange_fleet::{RedisServer, WorkerSettings, wait_until};
use orange_sandbox::{Fault, FaultPoint, FaultRule, ResponseOverride};

use crate::support::*;

/// Returns the key of the server that ends with `name`.
fn key(server: &RedisServer, name: &str) -> Option<String> {
    let keys: Vec<String> =
        redis::cmd("KEYS").arg(format!("*:{name}")).query(&mut server.connection()).unwrap();
    assert!(keys.len() <= 1, "{keys:?}");
    keys.into_iter().next()
}

/// Time to live of a key in milliseconds.
fn ttl(server: &RedisServer, name: &str) -> i64 {
    redis::cmd("PTTL").arg(key(server, name)).query(&mut server.connection()).unwrap()
}

/// Sets the time to live of a key, as if time had passed.
fn set_ttl(server: &RedisServer, name: &str, millis: u64) {
    let key = key(server, name).expect("the key exists");
    let changed: i64 = redis::cmd("PEXPIRE").arg(key).arg(millis).query(&mut server.connection()).unwrap();
    assert_eq!(changed, 1);
}

/// Number of scripts that the server has run.
fn scripts_run(server: &RedisServer) -> u64 {
    let info: String = redis::cmd("INFO").arg("commandstats").query(&mut server.connection()).unwrap();
    let line = info.lines().find_map(|line| line.strip_prefix("cmdstat_evalsha:calls="));
    line.and_then(|line| line.split(',').next()?.parse().ok()).unwrap_or(0)
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn eight_cold_processes_send_one_token_request() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let mut workers = workers(&WorkerSettings::new(&sandbox, server.url()), 8);
    let shared = tokens(&mut workers, 200);
    assert_eq!((shared.len(), token_requests(&sandbox)), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_rejected_token_is_replaced_once_for_all_processes() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let mut workers = workers(&WorkerSettings::new(&sandbox, server.url()), 8);
    let first = tokens(&mut workers, 1);
    for worker in &mut workers {
        worker.send("reject 42");
    }
    for worker in &mut workers {
        worker.answer();
    }
    let second = tokens(&mut workers, 50);
    assert_eq!(second.len(), 1);
    assert_ne!(first, second);
    assert_eq!(token_requests(&sandbox), 2);
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn the_third_process_that_reports_a_rejected_token_replaces_it_for_all() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let settings = WorkerSettings::new(&sandbox, server.url());
    settings.provider().unwrap().token().await.unwrap();
    // The age of a token is the part of its lifetime that has passed on the server: 60 s.
    set_ttl(&server, "token", u64::try_from(ttl(&server, "token")).unwrap() - 60_000);
    let mut workers = workers(&settings, 5);
    let first = tokens(&mut workers, 1);
    let mut reject = |number: usize| {
        workers[number].send("reject 41");
        workers[number].answer();
        workers[number].get(1).tokens
    };
    assert_eq!([reject(0), reject(1)], [first.clone(), first.clone()]);
    let second = reject(2);
    assert_ne!(second, first);
    // The others learn it with their first rejection, also those that have reported one before.
    for number in [3, 4, 0, 1] {
        assert_eq!(reject(number), second);
    }
    assert_eq!(token_requests(&sandbox), 2);
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn refused_credentials_cause_one_request_per_backoff() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let fault = ResponseOverride::status(401);
    sandbox.sandbox().faults().add(FaultRule::new(fault).path(TOKEN_PATH));
    let settings = WorkerSettings::new(&sandbox, server.url());
    for wave in 1..=3 {
        let mut workers = workers(&settings, 8);
        workers.iter_mut().for_each(|worker| worker.send("get 50"));
        for worker in &mut workers {
            let answer = worker.answer();
            assert_eq!(answer.failed, 50);
            assert!(answer.errors[0].contains("401 Unauthorized"), "{:?}", answer.errors);
        }
        assert_eq!(token_requests(&sandbox), wave, "the backoff is 60 s");
        // The backoff ends. The server keeps the failure for five minutes more, without effect.
        set_ttl(&server, "failure", 300_000);
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_dead_endpoint_gets_one_request_per_backoff_from_all_processes() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    sandbox.sandbox().faults().add(FaultRule::new(ResponseOverride::status(503)).path(TOKEN_PATH));
    let first_backoff = Duration::from_millis(200);
    let settings =
        WorkerSettings { failure_backoff: first_backoff, ..WorkerSettings::new(&sandbox, server.url()) };
    let mut workers = workers(&settings, 8);
    wait_until("five token requests", || {
        workers.iter_mut().for_each(|worker| worker.send("get 20"));
        workers.iter_mut().for_each(|worker| assert_eq!(worker.answer().failed, 20));
        token_requests(&sandbox) >= 5
    });
    let requests = sandbox.sandbox().requests();
    let arrivals: Vec<_> = requests
        .iter()
        .filter(|request| request.path == TOKEN_PATH)
        .map(|request| {
            let format = &time::format_description::well_known::Rfc3339;
            time::OffsetDateTime::parse(&request.received_at, format).unwrap()
        })
        .collect();
    let mut backoff = first_backoff;
    for pair in arrivals.windows(2) {
        let gap = pair[1] - pair[0];
        // Jitter subtracts up to half, and the times of the sandbox have a resolution of a millisecond.
        assert!(
            gap >= backoff / 2 - Duration::from_millis(2),
            "{gap} after a backoff of {backoff:?}: {arrivals:?}"
        );
        backoff *= 2;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn processes_go_on_after_the_lease_of_a_killed_holder() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let hang = Fault::Hang { at: FaultPoint::BeforeEffect };
    sandbox.sandbox().faults().add(FaultRule::new(hang).path(TOKEN_PATH).times(1));
    let settings = WorkerSettings::new(&sandbox, server.url());
    let mut holder = worker(&settings);
    holder.send("get 1");
    wait_until("the holder requests a token", || token_requests(&sandbox) == 1);
    holder.kill();
    let lease = settings.timeout + 2 * settings.store_timeout + Duration::from_secs(1);
    let left = ttl(&server, "lease");
    assert!(left > 0 && left <= lease.as_millis() as i64, "{left}");
    let mut others = workers(&settings, 7);
    others.iter_mut().for_each(|worker| worker.send("get 20"));
    let before = scripts_run(&server);
    wait_until("the others look at the store again and again", || scripts_run(&server) > before + 60);
    assert_eq!(token_requests(&sandbox), 1, "the lease is respected");
    // The server ends the lease, as it does after the time that is left.
    set_ttl(&server, "lease", 1);
    let answers: Vec<_> = others.iter_mut().map(|worker| worker.answer()).collect();
    assert!(
        answers.iter().all(|answer| answer.failed == 0 && answer.tokens == answers[0].tokens),
        "{answers:?}"
    );
    assert_eq!(token_requests(&sandbox), 2);
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_short_lease_of_a_killed_holder_ends_by_itself() {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let hang = Fault::Hang { at: FaultPoint::BeforeEffect };
    sandbox.sandbox().faults().add(FaultRule::new(hang).path(TOKEN_PATH).times(1));
    let mut holder = worker(&WorkerSettings {
        timeout: Duration::from_secs(1),
        store_timeout: Duration::from_millis(500),
        ..WorkerSettings::new(&sandbox, server.url())
    });
    holder.send("get 1");
    wait_until("the holder has the lease", || {
        key(&server, "lease").is_some() || token_requests(&sandbox) > 0
    });
    holder.kill();
    // A holder that was killed before its request has not used up the fault.
    sandbox.sandbox().faults().clear();
    let mut others = workers(&WorkerSettings::new(&sandbox, server.url()), 3);
    assert_eq!(tokens(&mut others, 20).len(), 1);
    assert!(token_requests(&sandbox) <= 2);
}

//! Failures of Redis, as a client with a shared rate limit meets them.

use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use orange_core::operation::{Api, Method};
use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter as _, SlotRequest, ThrottlePolicy, Throttling,
};
use orange_core::{Client, Credentials, ErrorKind, Service};
use orange_fleet::{ObservedLimiter, RedisServer};
use orange_redis::{Redis, RedisRateLimiter};
use orange_sandbox::{RunningSandbox, Sandbox};

static INCIDENT: Api =
    Api { name: "incident", base_path: "/incident/b2b/v1", needs_api_key: true, ..Api::DEFAULT };

/// A client with the time limit `timeout` for each call of Redis.
struct Setup {
    limiter: ObservedLimiter,
    /// Number of requests that Redis has admitted.
    admitted: Arc<AtomicUsize>,
    service: Service,
}

impl Setup {
    fn new(sandbox: &RunningSandbox, redis: Redis, timeout: Duration) -> Self {
        let admitted = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&admitted);
        let limiter = ObservedLimiter::new(RedisRateLimiter::new(&redis), move |_| {
            count.fetch_add(1, Ordering::Relaxed);
        });
        let credentials = sandbox.credentials();
        let client = Client::builder()
            .credentials(Credentials::new(credentials.client_id(), credentials.client_secret()).unwrap())
            .api_key(credentials.api_key())
            .base_url(sandbox.url())
            .shared_rate_limiter(limiter.clone())
            .throttle(ThrottlePolicy::new().per_second(1_000.0).local_share(1.0).shared_timeout(timeout))
            .operation_timeout(Duration::from_secs(300))
            .build()
            .unwrap();
        Self { limiter, admitted, service: client.service(&INCIDENT) }
    }

    /// Sends two requests. Returns the number that Redis admitted.
    async fn send(&self) -> usize {
        let before = self.admitted.load(Ordering::Relaxed);
        for _ in 0..2 {
            let request = self.service.raw(Method::GET, "/incidents").query_parameter("limit", "1");
            self.service.send(&request).await.unwrap();
        }
        self.admitted.load(Ordering::Relaxed) - before
    }
}

fn redis(server: &RedisServer) -> Redis {
    Redis::builder(server.url()).build().unwrap()
}

fn run(server: &RedisServer, command: &[&str]) {
    redis::cmd(command[0]).arg(&command[1..]).exec(&mut server.connection()).unwrap();
}

/// The time limit of tests in which Redis responds, on a machine of any speed.
const PATIENT: Duration = Duration::from_secs(120);

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn requests_succeed_at_the_local_share_while_redis_refuses() {
    let sandbox = Sandbox::new().start().await.unwrap();
    /// Arguments of the server, and commands that make it refuse the scripts, with a part of the error.
    type Case = (&'static [&'static str], &'static [&'static [&'static str]], &'static str);
    const CASES: &[Case] = &[
        (&["--maxmemory", "1"], &[], "OOM"),
        (&[], &[&["REPLICAOF", "127.0.0.1", "1"]], "READONLY"),
        (&["--min-replicas-to-write", "1"], &[], "NOREPLICAS"),
        (&[], &[&["ACL", "SETUSER", "default", "-evalsha", "-eval"]], "NOPERM"),
        // The server closes the connection, with or without a message before.
        (&[], &[&["CONFIG", "SET", "requirepass", "hush-1"]], ""),
    ];
    for (arguments, commands, code) in CASES {
        let server = RedisServer::start_with(arguments);
        for command in *commands {
            run(&server, command);
        }
        let setup = Setup::new(&sandbox, redis(&server), PATIENT);
        assert_eq!(setup.send().await, 0, "{code}");
        let scope = LimitScope::new("https://api.orange.com", "id");
        let error = setup.limiter.take(&SlotRequest::new(&scope, SharedRate::new(1.0, 1))).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Store, "{code}");
        let text = format!("{error} {error:?}");
        assert!(text.to_uppercase().contains(code) && text.contains("127.0.0.1"), "{code}: {text}");
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_wrong_password_is_not_shown_and_can_be_corrected() {
    let sandbox = Sandbox::new().start().await.unwrap();
    let server = RedisServer::start_with(&["--requirepass", "other"]);
    let redis = Redis::builder(server.url()).user("default", "hush-password").build().unwrap();
    let setup = Setup::new(&sandbox, redis, PATIENT);
    assert_eq!(setup.send().await, 0);
    let scope = LimitScope::new("https://api.orange.com", "id");
    let request = SlotRequest::new(&scope, SharedRate::new(1.0, 1));
    let error = setup.limiter.take(&request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    let mut connection = redis::Client::open(format!("redis://:other@127.0.0.1:{}", server.port())).unwrap();
    let mut change = redis::cmd("CONFIG");
    change.arg(&["SET", "requirepass", "hush-password"]).exec(&mut connection).unwrap();
    setup.limiter.take(&request).await.unwrap();
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn requests_succeed_while_redis_is_away_or_does_not_respond() {
    let sandbox = Sandbox::new().start().await.unwrap();
    // A port on which nothing listens.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let away = Redis::builder(format!("redis://127.0.0.1:{port}")).build().unwrap();
    assert_eq!(Setup::new(&sandbox, away, PATIENT).send().await, 0);
    // A port that accepts connections and never responds.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}", silent.local_addr().unwrap());
    let silent_redis = Redis::builder(url).timeout(PATIENT).build().unwrap();
    assert_eq!(Setup::new(&sandbox, silent_redis, Duration::from_millis(50)).send().await, 0);
    // A server that delays all commands.
    let server = RedisServer::start();
    run(&server, &["CLIENT", "PAUSE", "600000", "ALL"]);
    assert_eq!(Setup::new(&sandbox, redis(&server), Duration::from_millis(50)).send().await, 0);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn redis_admits_requests_after_its_data_or_scripts_are_lost() {
    let sandbox = Sandbox::new().start().await.unwrap();
    let mut server = RedisServer::start();
    let setup = Setup::new(&sandbox, redis(&server), PATIENT);
    assert_eq!(setup.send().await, 2);
    run(&server, &["SCRIPT", "FLUSH"]);
    assert_eq!(setup.send().await, 2);
    run(&server, &["FLUSHALL"]);
    assert_eq!(setup.send().await, 2);
    server.restart();
    // The first command finds the lost connection. The limiter is called again after a second.
    let start = std::time::Instant::now();
    while setup.send().await < 2 {
        assert!(start.elapsed() < Duration::from_secs(300), "Redis is not used again");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn limits_of_applications_and_prefixes_are_separate_and_keys_hold_no_secret() {
    let sandbox = Sandbox::new().start().await.unwrap();
    let server = RedisServer::start();
    let other = Redis::builder(server.url()).key_prefix("other").build().unwrap();
    assert_eq!(Setup::new(&sandbox, redis(&server), PATIENT).send().await, 2);
    assert_eq!(Setup::new(&sandbox, other, PATIENT).send().await, 2);
    let mut keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut server.connection()).unwrap();
    keys.sort();
    let (url, id) = (sandbox.url(), sandbox.credentials().client_id());
    let expected = ["orange", "other"].map(|prefix| {
        [
            format!("{prefix}:{{limit|{}|{id}}}:window", sandbox.token_url()),
            format!("{prefix}:{{limit|{url}/incident/b2b/v1|{id}}}:slots"),
        ]
    });
    let mut expected = expected.concat();
    expected.sort();
    assert_eq!(keys, expected);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn the_documented_permissions_suffice() {
    let page = include_str!("../../../docs/operations/redis.md");
    let permissions = page.split('`').find(|code| code.starts_with("~PREFIX:*")).unwrap();
    let permissions = permissions.replace("PREFIX", "orange");
    let server = RedisServer::start();
    let mut command = vec!["ACL", "SETUSER", "worker", "on", ">pass", "resetkeys", "-@all"];
    command.extend(permissions.split(' '));
    run(&server, &command);
    let sandbox = Sandbox::new().start().await.unwrap();
    let redis = Redis::builder(server.url()).user("worker", "pass").build().unwrap();
    let setup = Setup::new(&sandbox, redis, PATIENT);
    assert_eq!(setup.send().await, 2);
    let (scope, rate) = (LimitScope::new(sandbox.url(), "id"), SharedRate::new(100.0, 1));
    setup.limiter.on_throttled(&scope, rate, Throttling::new(0, Some(PATIENT))).await.unwrap();
    setup.limiter.reset(&scope).await.unwrap();
    // A full window removes old requests.
    for _ in 0..3 {
        setup.limiter.count(&scope, 1, Duration::from_micros(1)).await.unwrap();
    }
}

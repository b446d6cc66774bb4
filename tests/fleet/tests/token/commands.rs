//! Each command of the token store meets each failure.

use std::time::Duration;

use futures_util::future::join_all;
use orange_core::Error;
use orange_core::time::SystemClock;
use orange_core::token::{ClientCredentials, TokenProvider as _};
use orange_fleet::{Fault, RedisServer, WorkerSettings, each_fault};

use crate::support::*;

/// Reports that the token of a provider has expired.
async fn reject(provider: &ClientCredentials) {
    let (status, headers) = (http::StatusCode::UNAUTHORIZED, http::HeaderMap::new());
    let error = Error::from_response(status, &headers, br#"{"code":42}"#, &SystemClock);
    provider.reject(&provider.token().await.unwrap(), &error).await;
}

/// Ends a lease whose holder could not release it, as the server does after its duration.
fn end_lease(server: &RedisServer) {
    let mut connection = server.connection();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*:lease").query(&mut connection).unwrap();
    for key in keys {
        let _: i64 = redis::cmd("DEL").arg(key).query(&mut connection).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_failure_at_any_command_costs_no_process_its_token() {
    // Each fault has a server of its own, so that the faults are injected at the same time.
    let runs = Fault::all(Duration::from_millis(50)).map(check);
    for runs in join_all(runs).await {
        // The first fetch and the replacement have at least four commands each.
        assert!(runs >= 8, "{runs}");
    }
}

/// Injects a fault at each command. Returns the number of commands.
async fn check(fault: Fault) -> usize {
    let (server, sandbox) = (RedisServer::start(), sandbox().await);
    let direct = WorkerSettings::new(&sandbox, server.url());
    each_fault(&server, &[fault], async |proxy, number, fault| {
        let context = format!("{fault:?} at command {number}");
        let before = token_requests(&sandbox);
        let settings = WorkerSettings { store: proxy.url(), ..direct.clone() };
        let provider = settings.provider().unwrap();
        provider.token().await.unwrap_or_else(|error| panic!("{context}: {error}"));
        assert_eq!(token_requests(&sandbox) - before, 1, "{context}");
        end_lease(&server);
        reject(&provider).await;
        let second = provider.token().await.unwrap_or_else(|error| panic!("{context}: {error}"));
        assert_eq!(token_requests(&sandbox) - before, 2, "{context}");
        end_lease(&server);
        // A process without the failing connection has the token of the first, or requests one.
        let other = direct.provider().unwrap().token().await.unwrap();
        let third = token_requests(&sandbox) - before - 2;
        assert!(third <= 1 && (third == 1 || other.header() == second.header()), "{context}: {third}");
        // Without further failures both share the next token.
        proxy.clear();
        end_lease(&server);
        reject(&provider).await;
        let shared = provider.token().await.unwrap();
        let newest = direct.provider().unwrap().token().await.unwrap();
        assert_eq!(shared.header(), newest.header(), "{context}");
    })
    .await
}

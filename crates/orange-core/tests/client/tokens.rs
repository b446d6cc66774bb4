//! Token settings of the client, and replacement of expired and rejected tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use crate::support::*;
use orange_core::retry::RetryPolicy;
use orange_core::token::{LeaseResult, MemoryStore, SecretString, StoredToken, TokenKey, TokenStore};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Client, ClientBuilder, Credentials, Error, ErrorKind, Result};
use tokio::time::Instant;

/// Counts requests, and responds with one status or not at all.
#[derive(Clone, Debug)]
struct NoTokens(Option<u16>, Arc<AtomicU32>);

#[async_trait::async_trait]
impl Transport for NoTokens {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        self.1.fetch_add(1, Ordering::SeqCst);
        let Some(status) = self.0 else { return std::future::pending().await };
        let mut response = http::Response::new(Body::empty());
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        Ok(response)
    }
}

/// A store whose operations never complete.
#[derive(Debug)]
struct StalledStore;

#[async_trait::async_trait]
impl TokenStore for StalledStore {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        std::future::pending().await
    }

    async fn save(&self, _: &TokenKey, _: &StoredToken) -> Result<()> {
        std::future::pending().await
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        std::future::pending().await
    }
}

fn builder(transport: &NoTokens) -> ClientBuilder {
    let credentials = Credentials::new("id", "secret").unwrap();
    Client::builder().credentials(credentials).transport(transport.clone()).retry(RetryPolicy::none())
}

async fn error_of_request(client: &Client) -> Error {
    client.service(&API).send(&GetThing("1")).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn token_and_store_timeouts_can_be_set() {
    let transport = NoTokens(None, Arc::default());
    let client = builder(&transport)
        .token_timeout(Duration::from_secs(3))
        .token_store(StalledStore)
        .token_store_timeout(Duration::from_secs(1))
        .build()
        .unwrap();
    let start = Instant::now();
    assert!(error_of_request(&client).await.is_retryable());
    assert_eq!(start.elapsed().as_secs(), 4);
}

#[tokio::test(start_paused = true)]
async fn token_failure_and_refusal_backoff_can_be_set() {
    for status in [503, 401] {
        let transport = NoTokens(Some(status), Arc::default());
        let pause = Duration::from_secs(20);
        let settings = builder(&transport);
        let client = if status == 503 {
            settings.token_failure_backoff(pause)
        } else {
            settings.token_refusal_backoff(pause)
        };
        let client = client.build().unwrap();
        error_of_request(&client).await;
        tokio::time::advance(Duration::from_secs(9)).await;
        error_of_request(&client).await;
        assert_eq!(transport.1.load(Ordering::SeqCst), 1, "{status}");
        tokio::time::advance(Duration::from_secs(12)).await;
        error_of_request(&client).await;
        assert_eq!(transport.1.load(Ordering::SeqCst), 2, "{status}");
    }
}

#[test]
fn a_zero_timeout_is_refused_by_name() {
    let transport = NoTokens(None, Arc::default());
    let field = |builder: ClientBuilder| builder.build().unwrap_err().field().map(ToOwned::to_owned).unwrap();
    assert_eq!(field(builder(&transport).token_timeout(Duration::ZERO)), "ClientBuilder::token_timeout");
    assert_eq!(
        field(builder(&transport).token_store_timeout(Duration::ZERO)),
        "ClientBuilder::token_store_timeout"
    );
}

#[tokio::test(start_paused = true)]
async fn a_working_token_that_expires_is_replaced_at_once() {
    const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;
    // Ten times in a row, a request succeeds and the next one finds its token expired.
    let steps = (0..10).flat_map(|_| [respond(200, "{}"), respond(401, EXPIRED), respond(200, "{}")]);
    let transport = ScriptedTransport::new(steps);
    let service = service_over(&transport);
    for _ in 0..20 {
        service.send(&GetThing("1")).await.unwrap();
    }
    assert_eq!((transport.requests().len(), transport.token_calls()), (30, 11));
}

#[tokio::test(start_paused = true)]
async fn tokens_that_never_work_are_fetched_with_backoff() {
    const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;
    let transport = ScriptedTransport::new((0..40).map(|_| respond(401, EXPIRED)));
    let service = service_over(&transport);
    for _ in 0..20 {
        service.send(&GetThing("1")).await.unwrap_err();
    }
    assert!(transport.token_calls() <= 3, "{}", transport.token_calls());
}

const REFUSED: &str = r#"{"code":41,"message":"Invalid credentials"}"#;

fn authorization(request: &RecordedRequest) -> &str {
    request.headers["authorization"].to_str().unwrap()
}

/// A store whose lease another process keeps.
#[derive(Debug)]
struct TakenLease;

#[async_trait::async_trait]
impl TokenStore for TakenLease {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        Ok(None)
    }

    async fn save(&self, _: &TokenKey, _: &StoredToken) -> Result<()> {
        Ok(())
    }

    async fn remove(&self, _: &TokenKey, _: &SecretString) -> Result<()> {
        Ok(())
    }

    async fn acquire_lease(&self, _: &TokenKey, duration: Duration) -> Result<LeaseResult> {
        Ok(LeaseResult::Taken { remaining: duration })
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_another_process_ends_with_the_time_limit_of_the_operation() {
    let transport = ScriptedTransport::new([]);
    let builder =
        client_builder(&transport).token_store(TakenLease).operation_timeout(Duration::from_secs(3));
    let service = builder.build().unwrap().service(&API);
    let start = Instant::now();
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::from_secs(3));
    assert!(error.is_timeout() && error.never_sent() && error.to_string().contains("token"), "{error}");
    assert_eq!((transport.requests().len(), transport.token_calls()), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_token_refused_by_one_api_serves_the_others() {
    // The first request is refused before any succeeds; the breaker opens after three refusals.
    let pairs = (0..3).flat_map(|_| [respond(401, REFUSED), respond(200, "1")]);
    let transport = ScriptedTransport::new(pairs.chain((0..7).map(|_| respond(200, "1"))));
    let client = client_builder(&transport).api_key("key-1").build().unwrap();
    let (refused, accepted) = (client.service(&KEYED_API), client.service(&API));
    for _ in 0..10 {
        refused.send(&GetKeyed).await.unwrap_err();
        accepted.send(&GetThing("1")).await.unwrap();
    }
    assert_eq!((transport.requests().len(), transport.token_calls()), (13, 1));
}

#[tokio::test(start_paused = true)]
async fn a_token_refused_by_one_api_serves_the_others_in_all_processes() {
    let store = MemoryStore::default();
    let pairs = (0..9).flat_map(|_| [respond(401, REFUSED), respond(200, "1")]);
    let transport = ScriptedTransport::new([respond(200, "1")].into_iter().chain(pairs));
    let client = || client_builder(&transport).api_key("key-1").token_store(store.clone()).build().unwrap();
    client().service(&API).send(&GetThing("1")).await.unwrap();
    tokio::time::advance(Duration::from_secs(30)).await;
    for _ in 0..9 {
        // A client that starts here, as in a process of its own.
        let client = client();
        client.service(&KEYED_API).send(&GetKeyed).await.unwrap_err();
        client.service(&API).send(&GetThing("1")).await.unwrap();
    }
    assert_eq!((transport.requests().len(), transport.token_calls()), (19, 1));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_the_fleet_replaces_is_renewed_within_the_request() {
    let store = MemoryStore::default();
    let refused = |times| (0..times).map(|_| respond(401, REFUSED));
    let accepted = |times| (0..times).map(|_| respond(200, "1"));
    let steps = accepted(4).chain(refused(3)).chain(accepted(1)).chain(refused(1)).chain(accepted(1));
    let transport = ScriptedTransport::new(steps);
    let service = || client_builder(&transport).token_store(store.clone()).build().unwrap().service(&API);
    let services = [service(), service(), service(), service()];
    for service in &services {
        service.send(&GetThing("1")).await.unwrap();
    }
    tokio::time::advance(Duration::from_secs(30)).await;
    for service in &services[..2] {
        assert!(service.send(&GetThing("1")).await.unwrap_err().is_unauthorized());
    }
    // The third rejection replaces the token, and the last client learns it with its own.
    for service in &services[2..] {
        service.send(&GetThing("1")).await.unwrap();
    }
    let requests = transport.requests();
    let tokens: Vec<_> = requests[6..].iter().map(authorization).collect();
    assert_eq!(tokens, ["Bearer token-1", "Bearer token-2", "Bearer token-1", "Bearer token-2"]);
    assert_eq!(transport.token_calls(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_refused_three_times_in_a_row_is_replaced() {
    for refusal in [REFUSED, r#"{"code":40,"message":"Missing credentials"}"#, ""] {
        let steps = (0..3).map(|_| respond(401, refusal));
        let transport =
            ScriptedTransport::new([respond(200, "1")].into_iter().chain(steps).chain([respond(200, "1")]));
        let service = service_over(&transport);
        service.send(&GetThing("1")).await.unwrap();
        for _ in 0..3 {
            assert!(service.send(&GetThing("1")).await.unwrap_err().is_unauthorized());
        }
        assert_eq!(service.send(&GetThing("1")).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
        tokio::time::advance(Duration::from_secs(30)).await;
        service.send(&GetThing("1")).await.unwrap();
        let requests = transport.requests();
        let tokens: Vec<_> = requests.iter().map(authorization).collect();
        assert_eq!(tokens[..4], ["Bearer token-1"; 4]);
        assert_eq!(tokens[4..], ["Bearer token-2"]);
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_token_in_body_or_header_replaces_the_token() {
    const CHALLENGE: &str = r#"Bearer realm="api, and more", error="invalid_token", error_description="x""#;
    for refusal in [
        respond(401, r#"{"error":"invalid_token","error_description":"revoked"}"#),
        Step::Response(401, &[("www-authenticate", CHALLENGE)], "".into()),
        Step::Response(
            401,
            &[("www-authenticate", r#"Basic realm="x""#), ("www-authenticate", CHALLENGE)],
            "<p>".into(),
        ),
    ] {
        let transport = ScriptedTransport::new([refusal, respond(200, "1")]);
        let service = service_over(&transport);
        service.send(&GetThing("1")).await.unwrap();
        let requests = transport.requests();
        assert_eq!(
            [authorization(&requests[0]), authorization(&requests[1])],
            ["Bearer token-1", "Bearer token-2"]
        );
    }
}

/// Delays every response of an API.
#[derive(Clone, Debug)]
struct Slow(ScriptedTransport, Duration);

#[async_trait::async_trait]
impl Transport for Slow {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if !request.uri().path().ends_with("/token") {
            tokio::time::sleep(self.1).await;
        }
        self.0.send(request).await
    }
}

#[tokio::test(start_paused = true)]
async fn slow_expired_token_responses_cause_backoff() {
    const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;
    let transport = ScriptedTransport::new((0..40).map(|_| respond(401, EXPIRED)));
    let slow = Slow(transport.clone(), Duration::from_millis(2100));
    let service = client_builder(&transport).transport(slow).build().unwrap().service(&API);
    for _ in 0..20 {
        service.send(&GetThing("1")).await.unwrap_err();
    }
    assert!(transport.token_calls() <= 3, "{}", transport.token_calls());
}

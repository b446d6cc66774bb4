//! Credentials that are replaced while the client runs.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use futures_util::future::join_all;
use http::StatusCode;
use http::header::AUTHORIZATION;
use orange_core::breaker::BreakerPolicy;
use orange_core::retry::RetryPolicy;
use orange_core::throttle::ThrottlePolicy;
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{
    Client, ClientBuilder, Credentials, CredentialsListener, CredentialsProvider, Error, ErrorKind, Result,
    RotatingCredentials,
};

use crate::support::*;

/// Duration of a token request.
const LATENCY: Duration = Duration::from_millis(20);

/// A server that accepts one secret, and the API key and token that go with it.
#[derive(Clone, Default)]
struct Server {
    accepted: Arc<Mutex<&'static str>>,
    /// Secrets of the token requests.
    token_requests: Arc<Mutex<Vec<String>>>,
    /// `Authorization` and API key of the other requests.
    calls: Arc<Mutex<Vec<(String, String)>>>,
    /// Status and body of the response to every request except token requests.
    response_override: Arc<Mutex<Option<(u16, String)>>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Server")
    }
}

impl Server {
    fn accepting(secret: &'static str) -> Self {
        let server = Self::default();
        server.accept(secret);
        server
    }

    fn accept(&self, secret: &'static str) {
        *self.accepted.lock().unwrap() = secret;
    }

    fn last_call(&self) -> (String, String) {
        self.calls.lock().unwrap().last().cloned().unwrap()
    }

    fn token(&self, authorization: &str) -> (u16, String) {
        let id_and_secret = BASE64_STANDARD.decode(authorization.trim_start_matches("Basic ")).unwrap();
        let id_and_secret = String::from_utf8(id_and_secret).unwrap();
        let secret = id_and_secret.strip_prefix("id:").unwrap();
        self.token_requests.lock().unwrap().push(secret.to_owned());
        if secret == *self.accepted.lock().unwrap() {
            (200, format!(r#"{{"access_token":"token-of-{secret}","expires_in":3600}}"#))
        } else {
            (401, r#"{"error":"invalid_client"}"#.to_owned())
        }
    }

    fn call(&self, authorization: &str, key: &str) -> (u16, String) {
        self.calls.lock().unwrap().push((authorization.to_owned(), key.to_owned()));
        if let Some(response) = self.response_override.lock().unwrap().clone() {
            return response;
        }
        let secret = *self.accepted.lock().unwrap();
        let accepted = authorization == format!("Bearer token-of-{secret}") && key == key_of(secret);
        if accepted { (200, "1".to_owned()) } else { (401, r#"{"code":41}"#.to_owned()) }
    }
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (head, _) = request.into_parts();
        let text = |name: &str| {
            let value = head.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
            value.unwrap_or_default()
        };
        let (authorization, key) = (text(AUTHORIZATION.as_str()), text("x-api-key"));
        let (status, body) = if head.uri.path().ends_with("/token") {
            tokio::time::sleep(LATENCY).await;
            self.token(&authorization)
        } else {
            self.call(&authorization, &key)
        };
        let mut response = http::Response::new(Body::from(body));
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        Ok(response)
    }
}

fn key_of(secret: &str) -> String {
    format!("key-of-{secret}")
}

fn credentials(secret: &str) -> Credentials {
    Credentials::new("id", secret).unwrap().with_api_key(key_of(secret)).unwrap()
}

fn builder(server: &Server, provider: impl CredentialsProvider) -> ClientBuilder {
    Client::builder().credentials_provider(provider).transport(server.clone()).retry(RetryPolicy::none())
}

async fn call(client: &Client) -> Result<serde_json::Value> {
    client.service(&KEYED_API).send(&GetKeyed).await
}

const NEW: (&str, &str) = ("Bearer token-of-new-secret", "key-of-new-secret");

fn is_new(call: &(String, String)) -> bool {
    (call.0.as_str(), call.1.as_str()) == NEW
}

#[tokio::test(start_paused = true)]
async fn after_a_rotation_no_request_carries_old_credentials() {
    let server = Server::accepting("old-secret");
    let rotating = RotatingCredentials::new(credentials("old-secret"));
    let client = builder(&server, rotating.clone()).build().unwrap();
    call(&client).await.unwrap();
    assert_eq!(server.last_call(), ("Bearer token-of-old-secret".to_owned(), key_of("old-secret")));
    server.accept("new-secret");
    rotating.replace(credentials("new-secret"));
    for client in [client.clone(), client] {
        call(&client).await.unwrap();
        assert!(is_new(&server.last_call()));
    }
    assert_eq!(*server.token_requests.lock().unwrap(), ["old-secret", "new-secret"]);
}

#[tokio::test(start_paused = true)]
async fn a_rotation_clears_the_refusal_of_old_credentials() {
    let server = Server::accepting("new-secret");
    let rotating = RotatingCredentials::new(credentials("old-secret"));
    let client = builder(&server, rotating.clone()).build().unwrap();
    for _ in 0..2 {
        let error = call(&client).await.unwrap_err();
        assert!(error.is_token_failure() && error.is_invalid_credentials(), "{error}");
    }
    assert_eq!(server.token_requests.lock().unwrap().len(), 1, "refused credentials are not tried again");
    rotating.replace(credentials("new-secret"));
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_rotation_closes_the_breaker_of_refused_requests() {
    let server = Server::accepting("old-secret");
    let rotating = RotatingCredentials::new(credentials("old-secret"));
    let breaker = BreakerPolicy::new().refusal_threshold(1);
    let client = builder(&server, rotating.clone()).breaker(breaker).build().unwrap();
    call(&client).await.unwrap();
    server.accept("new-secret");
    assert!(call(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(call(&client).await.unwrap_err().kind(), ErrorKind::RejectedLocally);
    rotating.replace(credentials("new-secret"));
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_throttled_request_uses_the_new_credentials() {
    let server = Server::accepting("old-secret");
    let rotating = RotatingCredentials::new(credentials("old-secret"));
    let throttle = ThrottlePolicy::new().per_second(0.1);
    let client = builder(&server, rotating.clone()).throttle(throttle).build().unwrap();
    call(&client).await.unwrap();
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { call(&client).await }
    });
    tokio::time::sleep(Duration::from_secs(5)).await;
    server.accept("new-secret");
    rotating.replace(credentials("new-secret"));
    waiting.await.unwrap().unwrap();
    assert!(is_new(&server.last_call()));
}

#[tokio::test(start_paused = true)]
async fn a_token_requested_with_the_old_secret_is_not_used() {
    for accepted_meanwhile in ["old-secret", "new-secret"] {
        let server = Server::accepting(accepted_meanwhile);
        let rotating = RotatingCredentials::new(credentials("old-secret"));
        let client = builder(&server, rotating.clone()).build().unwrap();
        let waiting = tokio::spawn({
            let client = client.clone();
            async move { call(&client).await }
        });
        tokio::time::sleep(LATENCY / 2).await;
        rotating.replace(credentials("new-secret"));
        tokio::time::sleep(LATENCY).await;
        server.accept("new-secret");
        waiting.await.unwrap().unwrap();
        assert!(server.calls.lock().unwrap().iter().all(is_new));
    }
}

#[tokio::test(start_paused = true)]
async fn requests_succeed_during_repeated_rotations() {
    let server = Server::accepting("secret-0000");
    let rotating = RotatingCredentials::new(credentials("secret-0000"));
    let client = builder(&server, rotating.clone()).build().unwrap();
    for secret in ["secret-1111", "secret-2222", "secret-3333"] {
        let calls = (0..100).map(|_| call(&client));
        assert!(join_all(calls).await.iter().all(Result::is_ok), "{secret}");
        server.accept(secret);
        rotating.replace(credentials(secret));
    }
    assert_eq!(server.token_requests.lock().unwrap().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn no_error_shows_an_old_or_a_new_secret() {
    const SECRETS: [&str; 4] = ["old-secret", "new-secret", "key-of-old-secret", "key-of-new-secret"];
    for status in [400, 200] {
        let server = Server::accepting("old-secret");
        let rotating = RotatingCredentials::new(credentials("old-secret"));
        let client = builder(&server, rotating.clone()).build().unwrap();
        call(&client).await.unwrap();
        server.accept("new-secret");
        rotating.replace(credentials("new-secret"));
        let basic = BASE64_STANDARD.encode("id:old-secret");
        let echo = format!("you are not {} nor {basic}", SECRETS.join(" or "));
        *server.response_override.lock().unwrap() = Some((status, echo));
        let error = call(&client).await.unwrap_err();
        let texts = format!("{error} {error:?} {:?} {client:?} {rotating:?}", error.body());
        assert!(error.body().unwrap().contains("[redacted]"), "{texts}");
        for secret in SECRETS.into_iter().chain([basic.as_str()]) {
            assert!(!texts.contains(secret), "{secret}: {texts}");
        }
    }
}

/// A slow credentials provider that counts its loads and fails on demand.
#[derive(Clone, Debug, Default)]
struct Vault {
    loads: Arc<AtomicU32>,
    failing: Arc<AtomicBool>,
    listener: Arc<Mutex<Option<CredentialsListener>>>,
}

#[async_trait::async_trait]
impl CredentialsProvider for Vault {
    async fn credentials(&self) -> Result<Credentials> {
        tokio::time::sleep(LATENCY).await;
        self.loads.fetch_add(1, Ordering::SeqCst);
        match self.failing.load(Ordering::SeqCst) {
            true => Err(Error::configuration("vault", "must be unsealed")),
            false => Ok(credentials("new-secret")),
        }
    }

    fn subscribe(&self, listener: CredentialsListener) {
        *self.listener.lock().unwrap() = Some(listener);
    }
}

#[tokio::test(start_paused = true)]
async fn callers_share_one_load_until_the_credentials_change() {
    let (server, vault) = (Server::accepting("new-secret"), Vault::default());
    let client = builder(&server, vault.clone()).build().unwrap();
    assert_eq!(vault.loads.load(Ordering::SeqCst), 0, "nothing is loaded by `build`");
    for loads in [1, 2] {
        assert!(join_all((0..1000).map(|_| call(&client))).await.iter().all(Result::is_ok));
        assert_eq!(vault.loads.load(Ordering::SeqCst), loads);
        assert!(vault.listener.lock().unwrap().as_ref().unwrap().notify());
    }
    drop(client);
    assert!(!vault.listener.lock().unwrap().as_ref().unwrap().notify(), "the client is gone");
}

#[tokio::test(start_paused = true)]
async fn the_next_request_repeats_a_failed_credentials_load() {
    let (server, vault) = (Server::accepting("new-secret"), Vault::default());
    let client = builder(&server, vault.clone()).build().unwrap();
    vault.failing.store(true, Ordering::SeqCst);
    let error = call(&client).await.unwrap_err();
    assert!(error.is_token_failure() && error.never_sent(), "{error}");
    assert_eq!(error.to_string(), "getKeyed: no credentials: vault: must be unsealed");
    vault.failing.store(false, Ordering::SeqCst);
    call(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn rotated_credentials_without_a_required_key_are_an_error() {
    let server = Server::accepting("old-secret");
    let rotating = RotatingCredentials::new(credentials("old-secret"));
    let client = builder(&server, rotating.clone()).build().unwrap();
    call(&client).await.unwrap();
    server.accept("new-secret");
    rotating.replace(Credentials::new("id", "new-secret").unwrap());
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("api_key")));
    assert_eq!(server.calls.lock().unwrap().len(), 1);
}

//! Log lines and errors contain no secret at any level.
//!
//! Runs in its own process: tracing caches the interest in each span per process, so tests without a
//! subscriber would disable the spans of this one.

#[expect(dead_code, reason = "these tests use only a part of it")]
#[path = "client/support.rs"]
mod support;

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::throttle::{
    LimitScope, SharedRate, SharedRateLimiter, SlotRequest, SlotResponse, ThrottlePolicy, Throttling,
};
use orange_core::token::{
    EncryptionKey, FileTokenStore, SecretString, StoredToken, TokenEncryption, TokenKey, TokenStore,
};
use orange_core::{Client, Credentials, Error, Result};
use support::*;

/// The last one is the beginning of the Base64 of `hush-client-id:hush-client-secret`, as in Basic authentication.
const SECRETS: [&str; 4] = ["hush-client-secret", "hush-api-key", "token-1", "aHVzaC1jbGllbnQ"];

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Returns the TRACE output of all crates while `work` runs on this thread.
async fn log_of(work: impl Future<Output = ()>) -> String {
    let log = Log::default();
    let sink = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || sink.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    work.await;
    drop(guard);
    log.text()
}

fn assert_no_secret(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}

#[tokio::test]
async fn logs_contain_no_secret_and_keep_the_other_fields() {
    let server = httpmock::MockServer::start_async().await;
    let token = server
        .mock_async(|when, then| {
            when.method("POST").path("/oauth/v3/token");
            then.status(200).body(r#"{"token_type":"Bearer","access_token":"token-1","expires_in":3600}"#);
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path("/keyed/v1/1");
            then.status(403)
                .header("x-oapi-request-id", "req-77")
                .body(r#"{"code":50,"message":"no entry for hush-api-key","description":"Bearer token-1"}"#);
        })
        .await;
    let credentials = Credentials::new("hush-client-id", "hush-client-secret").unwrap();
    let client = Client::builder()
        .credentials(credentials)
        .api_key("hush-api-key")
        .base_url(server.base_url())
        .build()
        .unwrap();
    let service = client.service(&KEYED_API);

    let error_text = Arc::new(Mutex::new(String::new()));
    let sink = error_text.clone();
    let log = log_of(async move {
        let error = service.send(&GetKeyed).await.unwrap_err();
        *sink.lock().unwrap() = format!(
            "{error} {error:?} {:?} {:?} {:?} {client:?} {service:?}",
            error.message(),
            error.description(),
            error.body()
        );
    })
    .await;

    token.assert_async().await;
    assert_no_secret(&log);
    for harmless in ["orange.operation", "getKeyed", "http.request.method", "/{id}", "403", "req-77"] {
        assert!(log.contains(harmless), "{harmless} is missing in:\n{log}");
    }
    let error_text = error_text.lock().unwrap().clone();
    assert_no_secret(&error_text);
    assert!(error_text.contains("no entry for [redacted]") && error_text.contains("req-77"), "{error_text}");
}

#[tokio::test]
async fn attempts_and_failed_token_requests_are_logged() {
    let unavailable = || respond(503, r#"{"code":5,"message":"away"}"#);
    let transport = ScriptedTransport::new([unavailable(), Step::Refuse, respond(404, r#"{"code":60}"#)]);
    let service = client_builder(&transport).retry(retry_policy(3)).build().unwrap().service(&API);
    let log = log_of(async move {
        let error = service.send(&GetThing("1")).await.unwrap_err();
        assert_eq!((error.attempts(), error.previous_errors().len()), (3, 2));
    })
    .await;
    // A line that opens a span contains its name and fields.
    let opened =
        |text: &str| log.lines().filter(|line| line.contains(text) && line.ends_with(": new")).count();
    assert_eq!(opened("orange.operation"), 5, "the operation, its token request and its attempts:\n{log}");
    assert_eq!(opened("orange.attempt"), 3, "{log}");
    assert_eq!(opened("http.request.resend_count=1"), 1, "{log}");
    assert_eq!(opened("http.request.resend_count=2"), 1, "{log}");
    assert_eq!(log.matches(": retrying ").count(), 2, "{log}");
    // One event for each request, and one for each response or failure. The token request has no failure.
    let events = |text: &str| log.lines().filter(|line| line.contains(&format!(": {text} http."))).count();
    assert_eq!((events("request"), events("response"), events("no response")), (4, 3, 1), "{log}");

    // An unavailable token endpoint: no attempt starts, and each failed token request is logged.
    let transport = ScriptedTransport::new([]);
    let client = client_builder(&transport)
        .retry(retry_policy(2))
        .token_provider(UnavailableProvider)
        .build()
        .unwrap();
    let log = log_of(async move {
        let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (orange_core::ErrorKind::Token, 0));
        assert_eq!(error.previous_errors()[0].kind(), orange_core::ErrorKind::Token);
    })
    .await;
    assert!(!log.contains("orange.attempt"), "{log}");
    assert_eq!(log.matches(": retrying ").count(), 1, "{log}");
    assert!(log.contains("error=the endpoint is unavailable"), "{log}");
}

#[tokio::test]
async fn urls_in_logs_and_errors_show_filters_and_no_secret() {
    let transport = ScriptedTransport::new([respond(503, ""), respond(200, "[]")]);
    let client = client_builder(&transport).api_key("hush-api-key").build().unwrap();
    let service = client.service(&API).with_link_origin("https://files.example").unwrap();
    let error_text = Arc::new(Mutex::new(String::new()));
    let sink = error_text.clone();
    let log = log_of(async move {
        // The application passes its key as a value of a filter, by mistake.
        let request = service.raw(http::Method::GET, "/all").query_parameter("status", "closed");
        let request =
            request.query_parameter("owner", "hush-api-key").query_parameter("sig", "hush-signature");
        let error = service.send(&request).await.unwrap_err();
        *sink.lock().unwrap() = format!("{error} {error:?} {:?}", error.url());
        service.follow("https://files.example/photo/7?grant=hush-grant").await.unwrap();
    })
    .await;
    let error_text = error_text.lock().unwrap().clone();
    for text in [&log, &error_text] {
        assert_no_secret(text);
        assert!(!text.contains("hush"), "{text}");
        assert!(
            text.contains("https://api.orange.com/things/all?status=closed&owner=[redacted]&sig=[redacted]"),
            "{text}"
        );
    }
    assert!(log.contains("https://files.example/photo/7?…"), "{log}");
}

#[tokio::test]
async fn a_passed_deadline_is_logged_and_shows_no_secret_of_the_url() {
    let client = client_builder(&ScriptedTransport::default()).api_key("hush-api-key").build().unwrap();
    let service = client.service(&API).with_deadline(std::time::Instant::now());
    let error_text = Arc::new(Mutex::new(String::new()));
    let sink = error_text.clone();
    let log = log_of(async move {
        let request = service.raw(http::Method::GET, "/all").query_parameter("owner", "hush-api-key");
        let error = service.send(&request).await.unwrap_err();
        *sink.lock().unwrap() = format!("{error} {error:?} {:?}", error.url());
    })
    .await;
    let error_text = error_text.lock().unwrap().clone();
    for text in [&log, &error_text] {
        assert_no_secret(text);
    }
    assert!(error_text.contains("owner=[redacted]: the deadline passed before"), "{error_text}");
    assert!(log.contains("error.type=Timeout"), "{log}");
}

fn retry_policy(attempts: u32) -> orange_core::retry::RetryPolicy {
    orange_core::retry::RetryPolicy::new().max_attempts(attempts).transient_backoff(std::time::Duration::ZERO)
}

/// A provider whose token endpoint is unavailable.
#[derive(Debug)]
struct UnavailableProvider;

#[async_trait::async_trait]
impl orange_core::token::TokenProvider for UnavailableProvider {
    async fn token(&self) -> orange_core::Result<orange_core::token::AccessToken> {
        let refused = orange_core::transport::TransportError::new(
            orange_core::transport::TransportErrorKind::Connect,
            true,
            "refused",
        );
        let cause = orange_core::Error::from_transport(refused);
        Err(orange_core::Error::token("the endpoint is unavailable", Some(cause)))
    }

    async fn reject(&self, _: &orange_core::token::AccessToken, _: &orange_core::Error) {}
}

/// A store that cannot be reached.
#[derive(Debug)]
struct AwayStore;

#[async_trait::async_trait]
impl TokenStore for AwayStore {
    async fn load(&self, _: &TokenKey) -> Result<Option<StoredToken>> {
        Err(Error::store("Redis at localhost:6379: connection refused", "refused"))
    }

    async fn save(&self, key: &TokenKey, _: &StoredToken) -> Result<()> {
        self.load(key).await.map(drop)
    }

    async fn remove(&self, key: &TokenKey, _: &SecretString) -> Result<()> {
        self.load(key).await.map(drop)
    }
}

#[tokio::test]
async fn the_outage_of_a_token_store_is_one_warning() {
    const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials"}"#;
    let transport = ScriptedTransport::new([respond(200, "{}"), respond(401, EXPIRED), respond(200, "{}")]);
    let client = client_builder(&transport).token_store(AwayStore).build().unwrap();
    let log = log_of(async move {
        for _ in 0..2 {
            client.service(&API).send(&GetThing("1")).await.unwrap();
        }
    })
    .await;
    assert_eq!(transport.token_calls(), 2);
    let lines = |level: &str| {
        log.lines().filter(|line| line.contains(level) && line.contains("token store could not be")).count()
    };
    assert_eq!((lines("WARN"), lines("DEBUG")), (1, 4), "read, write, remove, read, write:\n{log}");
    assert_no_secret(&log);
}

#[tokio::test]
async fn token_files_leave_no_secret_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let client = |key: u8| {
        let encryption = TokenEncryption::with_key(EncryptionKey::new([key; 32]));
        let store = FileTokenStore::new(folder.path().join("tokens"), encryption).unwrap();
        let transport = ScriptedTransport::new([respond(200, "{}")]);
        (client_builder(&transport).token_store(store).build().unwrap(), transport)
    };
    let ((first, sent), (second, sent_again)) = (client(7), client(8));
    let log = log_of(async move {
        first.service(&API).send(&GetThing("1")).await.unwrap();
        // The other key does not decrypt the token.
        second.service(&API).send(&GetThing("1")).await.unwrap();
    })
    .await;
    assert_eq!((sent.token_calls(), sent_again.token_calls()), (1, 1));
    assert_eq!(log.matches("new access token").count(), 2, "{log}");
    assert_no_secret(&log);
}

/// A limiter that admits every request, or fails.
#[derive(Clone, Debug, Default)]
struct Limiter {
    is_away: Arc<AtomicBool>,
}

impl Limiter {
    fn respond<T>(&self, response: T) -> Result<T> {
        match self.is_away.load(Ordering::Relaxed) {
            true => Err(Error::store("store away", "refused")),
            false => Ok(response),
        }
    }
}

#[async_trait::async_trait]
impl SharedRateLimiter for Limiter {
    async fn take(&self, _: &SlotRequest<'_>) -> Result<SlotResponse> {
        self.respond(SlotResponse::Admitted { time: 1 })
    }

    async fn count(&self, _: &LimitScope, _: u32, _: Duration) -> Result<Option<Duration>> {
        self.respond(None)
    }

    async fn on_throttled(&self, _: &LimitScope, _: SharedRate, _: Throttling) -> Result<()> {
        self.respond(())
    }

    async fn reset(&self, _: &LimitScope) -> Result<()> {
        self.respond(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_shared_limiter_that_fails_is_logged_once_per_change() {
    let (limiter, transport) =
        (Limiter::default(), ScriptedTransport::new((0..40).map(|_| respond(200, "1"))));
    let client = client_builder(&transport)
        .throttle(ThrottlePolicy::new().per_second(2.0).local_share(0.5))
        .shared_rate_limiter(limiter.clone());
    let service = client.build().unwrap().service(&API);
    let log = log_of(async {
        for is_away in [true, false, true, false] {
            limiter.is_away.store(is_away, Ordering::Relaxed);
            for _ in 0..10 {
                service.send(&GetThing("1")).await.unwrap();
            }
        }
    })
    .await;
    let count = |text: &str| log.matches(text).count();
    assert_eq!(count("shared rate limiter unavailable error=store away local_share=0.5"), 2, "{log}");
    assert_eq!(count("shared rate limiter available again"), 2, "{log}");
}

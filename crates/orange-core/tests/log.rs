//! No secret in any log line at any level, nor in any error; harmless things are there.
//!
//! A process of its own: which spans are of interest is cached for the whole process, and tests
//! that log nothing would decide it for this one.

#[expect(dead_code, reason = "only the API with a key is needed here")]
#[path = "client/support.rs"]
mod support;

use std::io;
use std::sync::{Arc, Mutex};

use orange_core::{Client, Credentials};
use support::*;

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

/// Everything that any crate says at TRACE while `work` runs on this thread.
async fn logged(work: impl Future<Output = ()>) -> String {
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

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}

#[tokio::test]
async fn no_log_line_at_any_level_holds_a_secret_and_harmless_fields_are_there() {
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

    let shown = Arc::new(Mutex::new(String::new()));
    let sink = shown.clone();
    let log = logged(async move {
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
    assert_clean(&log);
    for harmless in ["orange.operation", "getKeyed", "http.request.method", "/{id}", "403", "req-77"] {
        assert!(log.contains(harmless), "{harmless} is missing in:\n{log}");
    }
    let shown = shown.lock().unwrap().clone();
    assert_clean(&shown);
    assert!(shown.contains("no entry for [redacted]") && shown.contains("req-77"), "{shown}");
}

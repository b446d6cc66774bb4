//! Redaction of secrets in `Debug` output and in errors. `tests/log.rs` tests the logs.

use http::Method;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Error, Service};
use serde::Deserialize;

use crate::support::*;

#[tokio::test]
async fn debug_output_contains_no_secret() {
    let transport = ScriptedTransport::new([respond(200, "{}")]);
    let credentials = Credentials::new("client", "hush-client-secret").unwrap();
    let builder = Client::builder()
        .credentials(credentials.clone())
        .api_key("hush-api-key")
        .transport(transport.clone());
    assert_clean(&format!("{credentials:?} {builder:?}"));
    let with_password = "https://me:hush-client-secret@orange.com/";
    let invalid = Client::builder().base_url(with_password).token_url(with_password);
    assert_clean(&format!("{invalid:?}"));
    let client = builder.build().unwrap();
    let service = client.service(&API);
    service.send(&GetThing("1")).await.unwrap();
    let texts = format!("{client:?} {service:?} {:?}", transport.requests()[0].headers);
    assert_clean(&texts);
    assert!(texts.contains("https://api.orange.com"), "{texts}");
}

/// A model with a numeric property.
#[derive(Debug, Deserialize)]
struct Numbered {
    #[serde(rename = "number")]
    _number: u64,
}

fn service(body: &str) -> Service {
    let transport = ScriptedTransport::new([respond(200, body.to_owned())]);
    client_builder(&transport).api_key("hush-api-key").build().unwrap().service(&API)
}

/// The error of reading `body` as an object.
async fn decode_error_of(body: &str) -> Error {
    let service = service(body);
    service.send(&service.raw(Method::GET, "/1").returning::<Numbered>()).await.unwrap_err()
}

fn assert_redacted(error: &Error) {
    assert_clean(&format!("{error} {error:?} {} {:?}", error.body().unwrap(), error.json_path()));
}

#[tokio::test]
async fn decode_errors_redact_secrets_of_the_body() {
    let page = "<html>you sent hush-api-key and token-1</html>";
    let error = decode_error_of(page).await;
    assert_redacted(&error);
    assert_eq!(error.body(), Some("<html>you sent [redacted] and [redacted]</html>"));
    for body in [
        r#""Bearer token-1""#,
        r#"{"number":"Bearer token-1"}"#,
        r#"{"number":"it was token-1"}"#,
        r#"{"number":"hush-api-key"}"#,
        r#"[{"number":"hush-api-key"}]"#,
        r#"["token-1","token-1"]"#,
    ] {
        assert_redacted(&decode_error_of(body).await);
    }
    let error = decode_error_of(r#"{"number":"it was token-1"}"#).await;
    assert!(error.to_string().contains("invalid type: string \"it was [redacted]\", expected"), "{error}");
}

#[tokio::test]
async fn decode_errors_redact_secrets_in_json_paths() {
    let service = service(r#"{"token-1":{"number":"x"}}"#);
    let operation =
        service.raw(Method::GET, "/1").returning::<std::collections::BTreeMap<String, Numbered>>();
    let error = service.send(&operation).await.unwrap_err();
    assert_redacted(&error);
    assert_eq!(error.json_path(), Some("[redacted].number"));
}

#[tokio::test]
async fn a_rejected_item_has_a_redacted_error_and_its_raw_json() {
    let service = service(r#"[{"number":1},{"number":"it was token-1"}]"#);
    let operation = service.raw(Method::GET, "/").returning_page::<Numbered>();
    let page = service.send(&operation).await.unwrap();
    let [rejected] = page.rejected() else { panic!("one element is wrong") };
    assert_redacted(rejected.error());
    assert!(rejected.error().to_string().contains("it was [redacted]"), "{}", rejected.error());
    assert_eq!(rejected.json(), r#"{"number":"it was token-1"}"#);
}

#[tokio::test]
async fn truncated_messages_contain_no_part_of_a_secret() {
    let error = decode_error_of(&format!("\"{}\"", "x".repeat(6_000_000))).await;
    let message = error.to_string();
    assert!(message.chars().count() < 400 && message.contains("…, expected struct Numbered"), "{message}");
    // At most three characters of the secret remain, wherever the message is truncated.
    for before in 160..210 {
        let error =
            decode_error_of(&format!("\"{}hush-api-key{}\"", "x".repeat(before), "y".repeat(500))).await;
        assert!(!error.to_string().contains("hush"), "{error}");
    }
}

fn assert_clean(text: &str) {
    for secret in ["hush-client-secret", "hush-api-key", "token-1"] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}

#[tokio::test]
async fn error_headers_are_redacted() {
    let headers =
        &[("x-oapi-request-id", "token-1"), ("x-note", "for hush-api-key: no"), ("x-harmless", "yes")];
    for status in [200, 403] {
        let transport = ScriptedTransport::new([Step::Response(status, headers, "no JSON".into())]);
        let service = client_builder(&transport).api_key("hush-api-key").build().unwrap().service(&API);
        let error = service.send(&GetThing("1")).await.unwrap_err();
        assert_clean(&format!("{error} {error:?} {:?} {:?}", error.headers(), error.request_id()));
        let headers = error.headers().unwrap();
        assert_eq!(headers["x-note"], "for [redacted]: no");
        assert_eq!((error.request_id(), headers["x-harmless"].as_bytes()), (Some("[redacted]"), &b"yes"[..]));
    }
}

/// A transport whose error message quotes every header of the request.
#[derive(Debug)]
struct QuotingTransport(ScriptedTransport);

#[async_trait::async_trait]
impl Transport for QuotingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            return self.0.send(request).await;
        }
        let texts: Vec<String> = request
            .headers()
            .values()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        Err(TransportError::new(TransportErrorKind::Protocol, false, format!("broke after {texts:?}")))
    }
}

#[tokio::test]
async fn transport_errors_are_redacted() {
    let client = client_builder(&ScriptedTransport::default()).api_key("hush-api-key");
    let client = client.transport(QuotingTransport(ScriptedTransport::default())).build().unwrap();
    let error = client.service(&KEYED_API).send(&GetKeyed).await.unwrap_err();
    let cause = std::error::Error::source(&error).unwrap();
    let texts = format!("{error} {error:?} {cause} {cause:?}");
    assert_clean(&texts);
    assert!(texts.contains("broke after") && texts.contains("[redacted]"), "{texts}");
}

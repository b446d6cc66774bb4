//! Token requests on the wire, and the handling of token responses.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use orange_core::token::{ClientCredentials, TokenEndpoint, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Credentials, ErrorKind, Result};

use crate::support::*;

/// Records the request and returns the configured response.
#[derive(Clone, Debug, Default)]
struct Recorder {
    /// Request line, headers and body.
    request: Arc<Mutex<String>>,
    response: Arc<Mutex<Option<http::Response<Body>>>>,
}

impl Recorder {
    fn responding(status: u16, body: impl Into<Body>) -> Self {
        let response = http::Response::builder().status(status).body(body.into()).unwrap();
        Self { response: Arc::new(Mutex::new(Some(response))), ..Self::default() }
    }
}

#[async_trait::async_trait]
impl Transport for Recorder {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let mut text = format!("{} {}\n", request.method(), request.uri());
        for (name, value) in request.headers() {
            text.push_str(&format!("{name}: {value:?}\n"));
        }
        text.push_str(std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap());
        *self.request.lock().unwrap() = text;
        Ok(self.response.lock().unwrap().take().unwrap())
    }
}

#[tokio::test]
async fn a_token_request_is_a_form_with_basic_authentication() {
    let recorder = Recorder::responding(200, token_response("t", "3600"));
    let endpoint = TokenEndpoint::new(TOKEN_URL).unwrap();
    let credentials = Credentials::new("id", "secret").unwrap().with_api_key("not-for-here").unwrap();
    let provider = ClientCredentials::builder(
        endpoint.with_scope("b2b:incident b2b:core-information:readonly").unwrap(),
        credentials,
        Arc::new(recorder.clone()),
    );
    let agent = HeaderValue::from_static("my-program/1.0");
    provider.user_agent(agent).build().unwrap().token().await.unwrap();
    insta::assert_snapshot!(recorder.request.lock().unwrap(), @r#"
    POST https://api.orange.com/oauth/v3/token
    authorization: Sensitive
    accept: "application/json"
    content-type: "application/x-www-form-urlencoded"
    user-agent: "my-program/1.0"
    grant_type=client_credentials&scope=b2b%3Aincident%20b2b%3Acore-information%3Areadonly
    "#);
}

#[tokio::test]
async fn unusual_token_responses_are_accepted() {
    for body in [
        r#"{"access_token":"t"}"#,
        "\n{\"token_type\":\"Bearer\",\"access_token\":\"t\",\"expires_in\":3600}      ",
        r#"{"token_type":"bEaReR","access_token":"t","expires_in":"3600"}"#,
        r#"{"token_type":null,"access_token":"t","expires_in":{"in":"an hour"}}"#,
        r#"{"access_token":"t","scope":["a"],"refresh_token":"r","x":{"y":[null]}}"#,
    ] {
        let provider = builder_over(Recorder::responding(200, body)).build().unwrap();
        assert_eq!(current_header(&provider).await, "Bearer t", "{body}");
    }
}

#[tokio::test]
async fn a_response_without_a_token_is_described_in_the_error() {
    let large = format!(r#"{{"pad":"{}","access_token":"t"}}"#, "x".repeat(10_000_000));
    let cases: [(u16, Body, &str); 13] = [
        (
            200,
            r#"{"error":"invalid_client","error_description":"unknown client"}"#.into(),
            "200 OK with an error in its body: invalid_client: unknown client",
        ),
        (
            401,
            r#"{"error":"invalid_client","error_description":"unknown client"}"#.into(),
            "401 Unauthorized: invalid_client: unknown client",
        ),
        (
            401,
            r#"{"code":41,"message":"Invalid credentials","description":"why"}"#.into(),
            "401 Unauthorized, code 41: Invalid credentials: why",
        ),
        (502, "<html><h1>Bad gateway</h1>".into(), "502 Bad Gateway"),
        (500, Body::empty(), "500 Internal Server Error"),
        (302, Body::empty(), "302 Found"),
        (200, Body::empty(), "not a JSON object"),
        (200, "<html>Log in</html>".into(), "not a JSON object"),
        (200, r#"{"token_type":"Bearer"}"#.into(), "has no access_token"),
        (200, r#"{"access_token":"t","token_type":"mac"}"#.into(), "is not Bearer"),
        (200, r#"{"access_token":"a b"}"#.into(), "characters other than visible ASCII"),
        (200, r#"{"access_token":""}"#.into(), "is empty"),
        (200, large.into(), "not a JSON object"),
    ];
    for (status, body, message) in cases {
        let provider = builder_over(Recorder::responding(status, body)).build().unwrap();
        let error = provider.token().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Token, "{error}");
        assert!(error.to_string().contains(message), "{error}");
        assert!(error.never_sent(), "nothing of the call itself was sent");
    }
}

#[tokio::test]
async fn a_truncated_token_response_keeps_its_error_status() {
    let truncated_body = || {
        let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
        Body::stream(futures_util::stream::iter([Ok(Bytes::from_static(b"{\"acc")), Err(reset)]))
    };
    let provider = builder_over(Recorder::responding(200, truncated_body())).build().unwrap();
    assert!(provider.token().await.unwrap_err().is_retryable());
    let provider = builder_over(Recorder::responding(401, truncated_body())).build().unwrap();
    assert_eq!(provider.token().await.unwrap_err().token_failure().unwrap().status().unwrap(), 401);
}

#[tokio::test(start_paused = true)]
async fn debug_and_errors_show_no_secret() {
    // The endpoint echoes the secret, and `id:hush-secret` in base64.
    let echoed =
        r#"{"error":"invalid_client","error_description":"hush-secret or aWQ6aHVzaC1zZWNyZXQ= is wrong"}"#;
    let endpoint = Endpoint::new([Step::Respond(401, echoed), Step::Grant("3600")]);
    let provider = endpoint.builder().refusal_backoff(Duration::ZERO).build().unwrap();
    let error = provider.token().await.unwrap_err();
    let token = provider.token().await.unwrap();
    let mut texts = format!(
        "{provider:?} {:?} {error} {error:?} {:?} {token:?}",
        endpoint.builder(),
        error.token_failure()
    );
    let mut cause = std::error::Error::source(&error);
    while let Some(next) = cause {
        texts.push_str(&format!(" {next} {next:?}"));
        cause = next.source();
    }
    for secret in ["hush-secret", "token-2", "aWQ6aHVzaC1zZWNyZXQ"] {
        assert!(!texts.contains(secret), "{secret}: {texts}");
    }
    for harmless in [TOKEN_URL, "invalid_client", "generation", "\"id\""] {
        assert!(texts.contains(harmless), "{harmless}: {texts}");
    }
}

//! Token endpoints.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Request, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::{Effect, ExpiresIn, Quirks, Sandbox, SandboxCredentials, TokenQuota};

use crate::support::{TestResponse, basic_authorization, builder_with_frozen_clock, send};

const FORM: &str = "application/x-www-form-urlencoded";
const GRANT: &str = "grant_type=client_credentials";

/// Sends a request to a token endpoint with these headers.
async fn post(sandbox: &Sandbox, path: &str, headers: &[(&str, &str)], body: &str) -> TestResponse {
    let mut request = Request::post(format!("http://localhost{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
}

/// Sends a valid token request.
async fn request_token(sandbox: &Sandbox, path: &str) -> TestResponse {
    let basic = basic_authorization(sandbox);
    let headers = [("authorization", basic.as_str()), ("accept", "application/json"), ("content-type", FORM)];
    post(sandbox, path, &headers, GRANT).await
}

#[tokio::test]
async fn v3_response_matches_the_recording() {
    let response = request_token(&builder_with_frozen_clock().build(), "/oauth/v3/token").await;
    assert_eq!(response.status, StatusCode::OK);
    assert_eq!(response.header("content-type"), "application/json");
    assert!(response.bytes.starts_with(b"\n{") && response.bytes.ends_with(b"}  "), "{response:?}");
    let body = response.json();
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"], 3600);
    assert_eq!(body["access_token"].as_str().map(str::len), Some(600));
    assert_eq!(body.as_object().map(serde_json::Map::len), Some(3), "no scope, no refresh token");
}

#[tokio::test]
async fn v2_expires_in_is_ninety_days_as_a_string() {
    let body = request_token(&builder_with_frozen_clock().build(), "/oauth/v2/token").await.json();
    assert_eq!(body["expires_in"], "7776000");
}

#[tokio::test]
async fn lifetime_and_its_representation_can_be_set() {
    let expires_in_of = async |expires_in| {
        let sandbox = builder_with_frozen_clock()
            .token_lifetime(Duration::from_secs(90))
            .expires_in(expires_in)
            .build();
        request_token(&sandbox, "/oauth/v3/token").await.json().get("expires_in").cloned()
    };
    assert_eq!(expires_in_of(ExpiresIn::Number).await, Some(90.into()));
    assert_eq!(expires_in_of(ExpiresIn::Text).await, Some("90".into()));
    assert_eq!(expires_in_of(ExpiresIn::Missing).await, None);
}

#[tokio::test]
async fn valid_requests_get_a_token_and_others_an_oauth_error() {
    let sandbox = builder_with_frozen_clock().scopes(["b2b:incident"]).build();
    let valid = basic_authorization(&sandbox);
    let unknown = format!("Basic {}", STANDARD.encode("somebody:else"));
    let no_colon = format!("Basic {}", STANDARD.encode("nocolon"));
    let not_utf8 = format!("Basic {}", STANDARD.encode([0xFF, b':', 0xFE]));
    let credentials = sandbox.credentials();
    let in_body = format!(
        "{GRANT}&client_id={}&client_secret={}",
        credentials.client_id(),
        credentials.client_secret()
    );
    let wrong_in_body = format!("{GRANT}&client_id={}&client_secret=wrong", credentials.client_id());
    /// Description, `Authorization`, content type, body, and expected status and error.
    type Row<'a> = (&'a str, Option<&'a str>, &'a str, &'a str, u16, &'a str);
    let table: &[Row<'_>] = &[
        ("valid request", Some(&valid), FORM, GRANT, 200, ""),
        ("valid, lower-case scheme", Some(&valid.replace("Basic", "basic")), FORM, GRANT, 200, ""),
        (
            "valid, with charset",
            Some(&valid),
            "application/x-www-form-urlencoded; charset=utf-8",
            GRANT,
            200,
            "",
        ),
        ("valid, credentials in the body", None, FORM, &in_body, 200, ""),
        (
            "valid, known scope",
            Some(&valid),
            FORM,
            "grant_type=client_credentials&scope=b2b%3Aincident",
            200,
            "",
        ),
        ("valid, empty scope", Some(&valid), FORM, "grant_type=client_credentials&scope=", 200, ""),
        ("no credentials", None, FORM, GRANT, 401, "invalid_client"),
        ("unknown client", Some(&unknown), FORM, GRANT, 401, "invalid_client"),
        ("wrong secret in the body", None, FORM, &wrong_in_body, 401, "invalid_client"),
        ("another scheme", Some("Bearer abc"), FORM, GRANT, 401, "invalid_client"),
        ("not base64", Some("Basic !!!"), FORM, GRANT, 401, "invalid_client"),
        ("no colon", Some(&no_colon), FORM, GRANT, 401, "invalid_client"),
        ("not UTF-8", Some(&not_utf8), FORM, GRANT, 401, "invalid_client"),
        ("no grant type", Some(&valid), FORM, "", 400, "invalid_request"),
        ("empty grant type", Some(&valid), FORM, "grant_type=", 400, "invalid_request"),
        (
            "repeated parameter",
            Some(&valid),
            FORM,
            "grant_type=client_credentials&grant_type=password",
            400,
            "invalid_request",
        ),
        ("JSON body", Some(&valid), "application/json", "{}", 400, "invalid_request"),
        ("another grant", Some(&valid), FORM, "grant_type=password", 400, "unsupported_grant_type"),
        (
            "unknown scope",
            Some(&valid),
            FORM,
            "grant_type=client_credentials&scope=b2b:incident+x",
            400,
            "invalid_scope",
        ),
    ];
    for (description, authorization, content_type, body, status, error) in table {
        let mut headers = vec![("accept", "application/json"), ("content-type", *content_type)];
        headers.extend(authorization.map(|value| ("authorization", value)));
        let response = post(&sandbox, "/oauth/v3/token", &headers, body).await;
        assert_eq!(response.status.as_u16(), *status, "{description}: {response:?}");
        if *status != 200 {
            let body = response.json();
            assert_eq!(body["error"], *error, "{description}");
            assert!(body["error_description"].is_string(), "{description}");
        }
        let challenge = if *status == 401 { "Basic realm=\"Authorization Required\"" } else { "" };
        assert_eq!(response.header("www-authenticate"), challenge, "{description}");
        assert_ne!(response.header("x-oapi-request-id"), "", "{description}");
    }
}

#[tokio::test]
async fn credentials_can_be_form_encoded_or_raw() {
    let sandbox =
        builder_with_frozen_clock().credentials(SandboxCredentials::new("my id", "s%+:é", "key")).build();
    for pair in ["my id:s%+:é", "my+id:s%25%2B%3A%C3%A9", "my%20id:s%25%2b%3a%c3%a9"] {
        let basic = format!("Basic {}", STANDARD.encode(pair));
        let headers = [("authorization", basic.as_str()), ("accept", "*/*"), ("content-type", FORM)];
        let response = post(&sandbox, "/oauth/v3/token", &headers, GRANT).await;
        assert_eq!(response.status, StatusCode::OK, "{pair}");
    }
}

#[tokio::test]
async fn accept_is_required() {
    let sandbox = builder_with_frozen_clock().build();
    let basic = basic_authorization(&sandbox);
    let response =
        post(&sandbox, "/oauth/v3/token", &[("authorization", &basic), ("content-type", FORM)], GRANT).await;
    assert_eq!(response.error_code(), (406, 62));
}

#[tokio::test]
async fn only_post_is_allowed() {
    let sandbox = builder_with_frozen_clock().build();
    let request = Request::get("http://localhost/oauth/v2/token").body(Body::empty()).expect("a request");
    let response = send(&sandbox, request).await;
    assert_eq!(response.error_code(), (405, 61));
    assert_eq!(response.header("allow"), "POST");
}

#[tokio::test]
async fn token_requests_are_limited_to_fifty_per_minute() {
    let sandbox = builder_with_frozen_clock().build();
    for call in 0..50 {
        let version = if call % 2 == 0 { "/oauth/v3/token" } else { "/oauth/v2/token" };
        assert_eq!(request_token(&sandbox, version).await.status, StatusCode::OK, "{call}");
    }
    let response = request_token(&sandbox, "/oauth/v3/token").await;
    assert_eq!(response.error_code(), (429, 53));
    assert_eq!(response.header("retry-after"), "", "not documented, so off");
    sandbox.clock().advance(Duration::from_secs(59));
    assert_eq!(request_token(&sandbox, "/oauth/v3/token").await.error_code(), (429, 53));
    sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(request_token(&sandbox, "/oauth/v3/token").await.status, StatusCode::OK);
    let issued =
        sandbox.effects().iter().filter(|effect| matches!(effect, Effect::TokenIssued { .. })).count();
    assert_eq!((issued, sandbox.token_count()), (51, 51));
}

#[tokio::test]
async fn rate_limit_error_can_have_oauth_format_and_retry_after() {
    let mut quirks = Quirks::orange();
    quirks.retry_after = true;
    let sandbox = builder_with_frozen_clock().token_calls_per_minute(1).quirks(quirks.clone()).build();
    request_token(&sandbox, "/oauth/v3/token").await;
    sandbox.clock().advance(Duration::from_secs(20));
    assert_eq!(request_token(&sandbox, "/oauth/v3/token").await.header("retry-after"), "40");
    quirks.token_quota = TokenQuota::Oauth;
    sandbox.set_quirks(quirks);
    let response = request_token(&sandbox, "/oauth/v3/token").await;
    assert_eq!(response.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(response.json()["error"], "too_many_requests");
}

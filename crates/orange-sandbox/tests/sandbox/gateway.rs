//! Gateway: error responses, and the order of the checks.

use std::time::Duration;

use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::{Limits, Quirks, Sandbox, Throttling};

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, modification, send};

const LIST: &str = "/anomalie-adresse";

/// Sends a request with exactly these headers.
async fn send_with(
    sandbox: &Sandbox,
    method: Method,
    target: &str,
    headers: &[(&str, &str)],
) -> TestResponse {
    let mut request = Request::builder().method(method).uri(format!("http://localhost{target}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    send(sandbox, request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn errors_have_their_status_code_and_format() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let bearer = format!("Bearer {}", client.token);
    let accept_json = ("accept", "application/json");
    let authorized = ("authorization", bearer.as_str());
    let long = format!("{LIST}?name={}", "x".repeat(9000));
    /// Description, request, headers, and expected status and code.
    type Row<'a> = (&'a str, Method, &'a str, &'a [(&'a str, &'a str)], (u16, i64));
    let table: &[Row<'_>] = &[
        ("too long", Method::GET, &long, &[], (414, 67)),
        ("unknown API", Method::GET, "/anomalies", &[], (404, 60)),
        ("unknown API below the root", Method::GET, "/", &[], (404, 60)),
        ("interop path, not served", Method::GET, "/api/v2/anomalie-adresse", &[], (404, 60)),
        ("no credentials", Method::GET, LIST, &[accept_json], (401, 40)),
        ("no Bearer", Method::GET, LIST, &[accept_json, ("authorization", &client.token)], (401, 40)),
        ("empty Bearer", Method::GET, LIST, &[accept_json, ("authorization", "Bearer ")], (401, 40)),
        ("Basic", Method::GET, LIST, &[accept_json, ("authorization", "Basic abc")], (401, 40)),
        ("made-up token", Method::GET, LIST, &[accept_json, ("authorization", "Bearer abc")], (401, 41)),
        ("no Accept", Method::GET, LIST, &[authorized], (406, 62)),
        (
            "Accept of something else",
            Method::GET,
            LIST,
            &[authorized, ("accept", "text/html, image/*")],
            (406, 62),
        ),
        (
            "unknown resource",
            Method::GET,
            "/anomalie-adresse/x/nothing",
            &[authorized, accept_json],
            (404, 60),
        ),
        ("a slash at the end", Method::GET, "/anomalie-adresse/", &[authorized, accept_json], (404, 60)),
        ("unknown ticket", Method::GET, "/anomalie-adresse/x", &[authorized, accept_json], (404, 60)),
        ("no DELETE", Method::DELETE, "/anomalie-adresse/x", &[authorized, accept_json], (405, 61)),
        ("bad query", Method::GET, "/anomalie-adresse?limit=x", &[authorized, accept_json], (400, 28)),
    ];
    for (description, method, target, headers, expected) in table {
        let response = send_with(&sandbox, method.clone(), target, headers).await;
        assert_eq!(response.error_code(), *expected, "{description}");
        assert_eq!(response.header("content-type"), "application/json", "{description}");
        let body = response.json();
        assert!(body["message"].is_string() && body["description"].is_string(), "{description}");
        assert_eq!(body.as_object().map(serde_json::Map::len), Some(3), "{description}");
        assert_eq!(response.header("x-oapi-request-id").len(), 36, "{description}");
    }
}

#[tokio::test]
async fn any_range_that_matches_json_is_accepted() {
    let sandbox = builder_with_frozen_clock().build();
    let bearer = format!("Bearer {}", TestClient::new(&sandbox).await.token);
    let headers = [("authorization", bearer.as_str()), ("accept", "text/html, */*;q=0.1")];
    let response = send_with(&sandbox, Method::GET, LIST, &headers).await;
    assert_eq!(response.status, StatusCode::OK);
    assert_eq!(response.header("x-oapi-request-id").len(), 36);
}

#[tokio::test]
async fn allow_header_lists_the_methods() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let allow = async |target: &str| {
        let response = client.call(client.request(Method::DELETE, target), Body::empty()).await;
        response.header("allow").to_owned()
    };
    assert_eq!(allow(LIST).await, "GET,HEAD,POST");
    assert_eq!(allow("/anomalie-adresse/x").await, "GET,HEAD,PUT,PATCH");
}

#[tokio::test]
async fn tokens_expire_on_the_sandbox_clock() {
    let sandbox = builder_with_frozen_clock().token_lifetime(Duration::from_secs(600)).build();
    let client = TestClient::new(&sandbox).await;
    sandbox.clock().advance(Duration::from_secs(599));
    assert_eq!(client.get(LIST).await.status, StatusCode::OK);
    sandbox.clock().advance(Duration::from_secs(1));
    let response = client.get(LIST).await;
    assert_eq!(response.error_code(), (401, 42));
    assert_eq!(response.json()["message"], "Expired credentials");
}

#[tokio::test]
async fn tokens_can_be_expired_and_revoked() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    sandbox.expire_tokens();
    assert_eq!(client.get(LIST).await.error_code(), (401, 42));
    sandbox.revoke_tokens();
    assert_eq!(client.get(LIST).await.error_code(), (401, 41));
}

#[tokio::test]
async fn api_key_is_checked_where_required() {
    let sandbox = builder_with_frozen_clock().api_key_on_every_api(true).build();
    let client = TestClient::new(&sandbox).await;
    let with_key = async |key: &str| {
        client.call(client.request(Method::GET, LIST).header("X-Api-Key", key), Body::empty()).await
    };
    assert_eq!(client.get(LIST).await.error_code(), (401, 40));
    assert_eq!(with_key("wrong").await.error_code(), (403, 51));
    assert_eq!(with_key(sandbox.credentials().api_key()).await.status, StatusCode::OK);
    // The token is checked first.
    let response = send_with(&sandbox, Method::GET, LIST, &[("authorization", "Bearer abc")]).await;
    assert_eq!(response.error_code(), (401, 41));
}

#[tokio::test]
async fn anomalie_adresse_requires_no_api_key() {
    let sandbox = builder_with_frozen_clock().build();
    assert_eq!(TestClient::new(&sandbox).await.get(LIST).await.status, StatusCode::OK);
}

#[tokio::test]
async fn interop_path_is_optional() {
    let sandbox = builder_with_frozen_clock().interop_path(true).build();
    let client = TestClient::new(&sandbox).await;
    for target in [LIST, "/api/v2/anomalie-adresse"] {
        assert_eq!(client.get(target).await.status, StatusCode::OK, "{target}");
    }
    let response = client.post("/api/v2/anomalie-adresse", &modification()).await;
    let location = response.header("location").to_owned();
    assert!(location.starts_with("/api/v2/anomalie-adresse/"), "{location}");
    assert_eq!(client.get(&location).await.status, StatusCode::OK);
}

#[tokio::test]
async fn rate_limit_response_depends_on_the_quirks() {
    let mut limits = Limits::default();
    limits.api_calls_per_minute = Some(2);
    let mut quirks = Quirks::orange();
    let sandbox = builder_with_frozen_clock().limits(limits).build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(client.get(LIST).await.status, StatusCode::OK);
    assert_eq!(client.get("/anomalie-adresse/x").await.status, StatusCode::NOT_FOUND);
    assert_eq!(client.get(LIST).await.error_code(), (429, 53));
    quirks.throttling = Throttling::Forbidden;
    quirks.retry_after = true;
    sandbox.set_quirks(quirks);
    let response = client.get(LIST).await;
    assert_eq!((response.error_code(), response.header("retry-after")), ((403, 53), "60"));
    sandbox.clock().advance(Duration::from_secs(60));
    assert_eq!(client.get(LIST).await.status, StatusCode::OK);
}

#[tokio::test]
async fn bodies_are_checked_for_length_size_type_and_content() {
    let mut limits = Limits::default();
    limits.body_bytes = 1000;
    let sandbox = builder_with_frozen_clock().limits(limits).build();
    let client = TestClient::new(&sandbox).await;
    let post = async |content_type: Option<&str>, body: Body| {
        let mut request = client.request(Method::POST, LIST);
        if let Some(content_type) = content_type {
            request = request.header("content-type", content_type);
        }
        client.call(request, body).await
    };
    let json = Some("application/json");
    assert_eq!(post(None, "{}".into()).await.error_code(), (415, 68));
    assert_eq!(post(Some("text/plain"), "{}".into()).await.error_code(), (415, 68));
    assert_eq!(post(json, Body::empty()).await.error_code(), (400, 21));
    assert_eq!(post(json, "{".into()).await.error_code(), (400, 22));
    assert_eq!(post(json, "[]".into()).await.error_code(), (400, 22));
    assert_eq!(post(json, "\u{feff}{}".into()).await.error_code(), (400, 22));
    assert_eq!(post(json, "[".repeat(900).into()).await.error_code(), (400, 22));
    assert_eq!(post(json, "x".repeat(1001).into()).await.error_code(), (413, 66));
    let chunk = || Ok(bytes::Bytes::from(vec![b' '; 600]));
    let stream = Body::stream(futures_util::stream::iter([chunk(), chunk()]));
    assert_eq!(post(json, stream).await.error_code(), (413, 66));
    let accepted = post(Some("Application/JSON; charset=utf-8"), modification().to_string().into()).await;
    assert_eq!(accepted.status, StatusCode::CREATED);
}

#[tokio::test]
async fn errors_can_be_malformed_json() {
    let mut quirks = Quirks::orange();
    quirks.malformed_errors = true;
    let sandbox = builder_with_frozen_clock().quirks(quirks).build();
    let response = send_with(&sandbox, Method::GET, LIST, &[]).await;
    assert_eq!(response.status, StatusCode::UNAUTHORIZED);
    assert!(serde_json::from_slice::<serde_json::Value>(&response.bytes).is_err(), "{response:?}");
    assert!(response.bytes.ends_with(b",\n}"), "{response:?}");
}

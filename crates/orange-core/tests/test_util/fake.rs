//! [`FakeTransport`]: matching, sequences, failures, delays, verification and masked secrets.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use orange_core::http::Method;
use orange_core::operation::{Api, Raw};
use orange_core::retry::RetryPolicy;
use orange_core::test_util::{FakeResponse, FakeTransport};
use orange_core::transport::TransportErrorKind;
use orange_core::{ErrorKind, Service};
use serde_json::{Value, json};

pub(crate) static API: Api =
    Api { name: "things", base_path: "/things/v1", needs_api_key: true, ..Api::DEFAULT };

pub(crate) fn service(fake: &FakeTransport) -> Service {
    fake.client().unwrap().service(&API)
}

fn get(path: &'static str) -> Raw<Value> {
    Raw::new(&API, Method::GET, path).returning()
}

#[tokio::test]
async fn the_first_matching_rule_responds() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/1").respond_json(json!({ "rule": 1 }));
    fake.on(Method::GET, "/things/v1/{id}").query("view", "a b").respond_json(json!({ "rule": 2 }));
    fake.on(Method::GET, "/things/v1/{id}")
        .header("accept", "application/json")
        .respond_json(json!({ "rule": 3 }));
    let service = service(&fake);
    for (request, rule) in [
        (get("/1"), 1),
        (get("/2").query_parameter("view", "a b"), 2),
        (get("/2").query_parameter("view", "c"), 3),
    ] {
        assert_eq!(service.send(&request).await.unwrap(), json!({ "rule": rule }));
    }
    fake.verify();
    assert_eq!(fake.token_requests().len(), 1, "a token is fetched once and needs no rule");
}

#[tokio::test(start_paused = true)]
async fn the_third_request_is_throttled() {
    let fake = FakeTransport::new();
    let ok = || FakeResponse::new(200).json(json!("ok"));
    let throttled = FakeResponse::new(429).header("retry-after", "30");
    fake.on(Method::GET, "/things/v1/1").respond_each([ok(), ok(), throttled, ok()]);
    let service = service(&fake);
    let start = tokio::time::Instant::now();
    for _ in 0..3 {
        service.send(&get("/1")).await.unwrap();
    }
    assert_eq!(fake.requests().len(), 4);
    assert!(start.elapsed() >= Duration::from_secs(30), "{:?}", start.elapsed());
    service.send(&get("/1")).await.unwrap();
    assert_eq!(fake.requests().len(), 5, "the last response repeats");
}

#[tokio::test]
async fn a_rule_is_used_up_after_its_number_of_requests() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/1").times(2).respond_json(json!(1));
    fake.on(Method::GET, "/things/v1/1").times(1).respond_json(json!(2));
    let service = service(&fake);
    let mut values = Vec::new();
    assert_eq!(fake.problems().len(), 2, "{:?}", fake.problems());
    for _ in 0..3 {
        values.push(service.send(&get("/1")).await.unwrap());
    }
    assert_eq!(values, [json!(1), json!(1), json!(2)]);
    fake.verify();
    let error = service.send(&get("/1")).await.unwrap_err().to_string();
    assert!(error.contains("GET /things/v1/1 (it had its 2 requests)"), "{error}");
    assert_eq!(fake.problems().len(), 1);
}

#[tokio::test]
async fn an_unexpected_request_fails_the_call_once_and_the_verification() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/{id}").query("limit", "5").respond_json(json!([]));
    fake.on(Method::POST, "/things/v1").body_json(json!({ "a": 1 })).respond_status(204);
    let service = service(&fake);

    let error = service.send(&get("/1").query_parameter("limit", "7")).await.unwrap_err();
    assert!(error.never_sent(), "{error:?}");
    let expected = "no rule of the FakeTransport matches GET /things/v1/1?limit=7; closest: GET /things/v1/{id} \
                    (query parameter limit: expected `5`, received `7`)";
    assert!(error.to_string().contains(expected), "{error}");
    assert_eq!(fake.requests().len(), 1, "it is not repeated");

    let create = Raw::new(&API, Method::POST, "").json(&json!({ "a": 2 }));
    let error = service.send(&create).await.unwrap_err().to_string();
    assert!(error.contains(r#"(body: expected `{"a":1}`, received `{"a":2}`)"#), "{error}");
    let error = service.send(&get("/a/b")).await.unwrap_err().to_string();
    assert!(error.contains("; rules: GET /things/v1/{id}, POST /things/v1"), "{error}");

    assert_eq!(fake.problems().len(), 3);
    let failed = catch_unwind(AssertUnwindSafe(|| fake.verify())).unwrap_err();
    let message = failed.downcast_ref::<String>().unwrap();
    assert!(message.contains("the requests differ from the rules") && message.contains("/a/b"), "{message}");
}

#[test]
fn a_guard_verifies_when_it_is_dropped() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/1").times(1).respond_status(204);
    let dropped = catch_unwind(AssertUnwindSafe(|| drop(fake.verify_on_drop())));
    let message = dropped.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("GET /things/v1/1: expected 1 requests, received 0"), "{message}");
    // A second panic in a failing test would abort it.
    let failing = catch_unwind(AssertUnwindSafe(|| {
        let _verified = fake.verify_on_drop();
        assert!(fake.requests().len() == 1, "the test fails");
    }));
    assert_eq!(failing.unwrap_err().downcast_ref::<&str>(), Some(&"the test fails"));
}

#[tokio::test]
async fn failures_of_the_transport_are_returned() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/1").respond(FakeResponse::error(TransportErrorKind::Connect, true));
    fake.on(Method::POST, "/things/v1").respond(FakeResponse::error(TransportErrorKind::Protocol, false));
    let client = fake.client_builder().unwrap().retry(RetryPolicy::none()).build().unwrap();
    let service = client.service(&API);
    let error = service.send(&get("/1")).await.unwrap_err();
    assert!(error.kind() == ErrorKind::Connect && !error.outcome_unknown(), "{error:?}");
    let error = service.send(&Raw::new(&API, Method::POST, "")).await.unwrap_err();
    assert!(error.outcome_unknown(), "{error:?}");
    fake.verify();
}

#[tokio::test(start_paused = true)]
async fn a_slow_response_and_a_missing_one_meet_the_time_limits() {
    let fake = FakeTransport::new();
    let slow = FakeResponse::new(200).json(json!(1)).delay(Duration::from_secs(20));
    fake.on(Method::GET, "/things/v1/slow").respond(slow);
    fake.on(Method::GET, "/things/v1/never").respond(FakeResponse::hang());
    let service = service(&fake).with_retry(RetryPolicy::none());
    assert_eq!(service.send(&get("/slow")).await.unwrap(), json!(1));
    let quick = service.clone().with_timeout(Duration::from_secs(10));
    assert!(quick.send(&get("/slow")).await.unwrap_err().is_timeout());
    assert!(service.send(&get("/never")).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn requests_show_what_was_sent_and_mask_credentials() {
    let fake = FakeTransport::new();
    fake.on(Method::POST, "/things/v1").respond_status(204);
    let create = Raw::new(&API, Method::POST, "").query_parameter("q", "é&").json(&json!({ "name": "x" }));
    service(&fake).send(&create).await.unwrap();
    let requests = fake.requests();
    let request = &requests[0];
    assert_eq!((request.method(), request.path()), (&Method::POST, "/things/v1"));
    assert_eq!(request.query(), [("q".to_owned(), "é&".to_owned())]);
    assert_eq!(request.query_value("q").as_deref(), Some("é&"));
    assert_eq!(request.json::<Value>().unwrap(), json!({ "name": "x" }));
    assert_eq!(request.header("content-type"), Some("application/json"));
    for name in ["authorization", "x-api-key"] {
        assert_eq!(request.header(name), Some("[redacted]"));
        let sent = request.expose_headers()[name].to_str().unwrap();
        assert!(!format!("{request:?} {fake:?} {:?}", fake.client()).contains(sent), "{name}");
    }
    assert_eq!(request.expose_headers()["authorization"], "Bearer fake-token-1");
    let token = &fake.token_requests()[0];
    assert!(token.expose_headers()["authorization"].to_str().unwrap().starts_with("Basic "));
    assert!(!format!("{token:?}").contains("Basic "), "{token:?}");
}

#[tokio::test(start_paused = true)]
async fn rules_respond_to_token_requests_if_they_match() {
    let fake = FakeTransport::new();
    let refused = FakeResponse::new(401).json(json!({ "error": "invalid_client" }));
    fake.on(Method::POST, "/oauth/v3/token").respond(refused);
    let error = service(&fake).send(&get("/1")).await.unwrap_err();
    assert!(error.is_invalid_credentials(), "{error:?}");

    let fake = FakeTransport::new().without_automatic_tokens();
    let error = service(&fake).send(&get("/1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(fake.requests().is_empty());
    assert!(fake.problems()[0].contains("POST /oauth/v3/token"), "{:?}", fake.problems());
}

#[tokio::test]
async fn a_response_can_be_computed_from_the_request() {
    let fake = FakeTransport::new();
    fake.on(Method::GET, "/things/v1/{id}")
        .respond_with(|request| FakeResponse::new(200).json(json!({ "path": request.path() })));
    fake.on(Method::PUT, "/things/v1/{id}")
        .matching("an even id", |request| request.path().ends_with('2'))
        .body(&b"abc"[..])
        .respond_status(204);
    let service = service(&fake);
    assert_eq!(service.send(&get("/7")).await.unwrap()["path"], "/things/v1/7");
    let put = |path| Raw::new(&API, Method::PUT, path).body("text/plain", "abc");
    service.send(&put("/2")).await.unwrap();
    let error = service.send(&put("/3")).await.unwrap_err().to_string();
    assert!(error.contains("(an even id: does not hold)"), "{error}");
}

#[test]
fn an_invalid_rule_fails_the_client_and_the_verification() {
    for (response, problem) in [
        (FakeResponse::new(42), "42 is not an HTTP status"),
        (FakeResponse::new(200).header("x", "a\nb"), "x: not a valid HTTP header"),
        (FakeResponse::hang().json(json!(1)), "a failure has no body"),
        (FakeResponse::hang().header("a", "b"), "a: a failure has no headers"),
    ] {
        let fake = FakeTransport::new().on(Method::GET, "/a").respond(response);
        let error = fake.client().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(&format!("GET /a: {problem}")), "{error}");
        assert_eq!(fake.problems(), [format!("GET /a: {problem}")]);
    }
    let fake = FakeTransport::new().on(Method::GET, "/a").respond_each([]);
    assert_eq!(fake.problems(), ["GET /a: a rule needs a response"]);
}

//! Raw requests: construction, validation, sending and decoding.

use bytes::Bytes;
use http::StatusCode;
use insta::assert_snapshot;
use orange_core::operation::{Method, Operation, OperationInfo, Provenance, Raw};
use orange_core::query::{Query, field};
use orange_core::retry::RetryPolicy;
use serde_json::{Value, json};

use crate::support::*;

static HISTORY: OperationInfo = OperationInfo {
    api: &API,
    id: "getHistory",
    path: "/{id}/history",
    provenance: Provenance::Inferred,
    ..OperationInfo::DEFAULT
};

const UNAVAILABLE: &str = r#"{"code":5,"message":"away"}"#;

fn written<T>(raw: &Raw<T>) -> String {
    let request = raw.request().unwrap().into_http(&"https://h/things".parse().unwrap()).unwrap();
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
    }
    text + "\n" + &String::from_utf8_lossy(request.body().as_bytes().unwrap())
}

#[test]
fn a_raw_request_is_written_as_configured() {
    let raw = Raw::new(&API, Method::PUT, "/{id}/parts/{part}/")
        .path_parameter("id", "a/../b é")
        .path_parameter("part", "7")
        .query(Query::new().filter(field("status").is_in(["A", "B"])).limit(5))
        .query_parameter("exact", "a&b")
        .accept("image/*")
        .header("If-Match", "\"3\"")
        .json(&json!({"name": "é"}));
    assert_snapshot!(written(&raw), @r#"
    PUT https://h/things/a%2F..%2Fb%20%C3%A9/parts/7/?status%5Bin%5D=A%2CB&limit=5&exact=a%26b
    accept: image/*
    content-type: application/json
    if-match: "3"

    {"name":"é"}
    "#);
    assert_snapshot!(written(&Raw::new(&API, Method::GET, "")), @r"
    GET https://h/things
    accept: application/json
    ");
    assert!(
        written(&Raw::named(&HISTORY).path_parameter("id", "7"))
            .starts_with("GET https://h/things/7/history\n")
    );
}

#[tokio::test]
async fn an_invalid_raw_request_names_its_part_before_sending() {
    let transport = ScriptedTransport::new([]);
    let service = service_over(&transport);
    let get = |path: &'static str| service.raw(Method::GET, path);
    for (raw, part) in [
        (service.raw(Method::CONNECT, "/a"), "method"),
        (get("a"), "path"),
        (get("/../oauth/v3/token"), "path"),
        (get("/a?b=c"), "path"),
        (get("/{id}"), "id"),
        (get("/{id}").path_parameter("id", ".."), "id"),
        (get("/{id}").path_parameter("id", ""), "id"),
        (get("/a").path_parameter("id", "1"), "id"),
        (get("/a").header("authorization", "Bearer mine"), "authorization"),
        (get("/a").header("X-API-Key", "mine"), "X-API-Key"),
        (get("/a").header("Host", "elsewhere.example"), "Host"),
        (get("/a").header("x-line", "a\r\nb: c"), "x-line"),
        (get("/a").accept("a\nb"), "accept"),
        (get("/a").body("text/\n", "x"), "content-type"),
        (get("/a").json(&std::collections::HashMap::from([((1, 2), 3)])), "body"),
    ] {
        let error = service.send(&raw).await.unwrap_err();
        assert!(error.is_invalid_request() && error.never_sent(), "{error}");
        assert_eq!(error.field(), Some(part), "{error}");
    }
    assert_eq!((transport.requests().len(), transport.token_calls()), (0, 0));
}

#[tokio::test]
async fn a_raw_response_decodes_as_json_type_or_tagged_value() {
    let versioned =
        || Step::Response(200, &[("etag", "\"3\""), ("x-total-count", "9")], r#"[{"n":1}]"#.into());
    let transport = ScriptedTransport::new([
        versioned(),
        versioned(),
        versioned(),
        respond(204, ""),
        respond(200, "{\"n\":true}"),
    ]);
    let service = service_over(&transport);
    let raw = service.raw(Method::GET, "/1");

    let response = service.send(&raw).await.unwrap();
    assert_eq!((response.status(), response.etag().unwrap().as_str()), (StatusCode::OK, "\"3\""));
    assert_eq!((response.count().unwrap(), response.json::<Vec<Value>>().unwrap().len()), (9, 1));

    let value =
        service.send(&raw.clone().returning::<std::collections::BTreeMap<String, u8>>()).await.unwrap();
    assert_eq!(value["n"], 1, "an array of one, unwrapped");

    let tagged = service.send(&raw.clone().returning_tagged::<Vec<Value>>()).await.unwrap();
    assert_eq!((tagged.etag().unwrap().as_str(), tagged.len()), ("\"3\"", 1));

    assert_eq!(service.send(&raw).await.unwrap().status(), StatusCode::NO_CONTENT);

    let error = service.send(&raw.returning::<std::collections::BTreeMap<String, u8>>()).await.unwrap_err();
    assert!(error.is_decode() && error.json_path() == Some("n"), "{error}");
    assert!(transport.requests().iter().all(|request| request.headers["authorization"] == "Bearer token-1"));
}

#[tokio::test]
async fn a_raw_list_is_paginated() {
    let page = |body| Step::Response(200, &[("x-total-count", "3")], body);
    // No result count confirms the total, so a page past the end is requested.
    let transport = ScriptedTransport::new([page("[1,2]".into()), page("[3]".into()), page("[]".into())]);
    let service = service_over(&transport);
    let raw = service.raw(Method::GET, "/numbers").query_parameter("lang", "fr").returning_page::<u64>();
    let list = service.list(raw).filter(field("even").eq(false)).limit(2);
    assert_eq!(list.items().collect_up_to(10).await.unwrap(), [1, 2, 3]);
    let uris: Vec<String> = transport.requests().iter().map(|request| request.uri.clone()).collect();
    assert_eq!(uris[0], "https://api.orange.com/things/numbers?even=false&offset=0&limit=2&lang=fr");
    assert!(uris[1].contains("offset=2") && uris[1].contains("lang=fr"), "{}", uris[1]);
}

#[tokio::test(start_paused = true)]
async fn idempotent_decides_whether_a_raw_request_is_retried() {
    for (method, idempotent, sent) in [
        (Method::GET, None, 2),
        (Method::GET, Some(false), 1),
        (Method::POST, None, 1),
        (Method::POST, Some(true), 2),
        (Method::PUT, None, 2),
        (Method::DELETE, Some(false), 1),
    ] {
        let transport = ScriptedTransport::new([respond(503, UNAVAILABLE), respond(200, "{}")]);
        let client = client_builder(&transport).retry(RetryPolicy::new()).build().unwrap();
        let mut raw = Raw::new(&API, method.clone(), "/search").json(&1);
        if let Some(idempotent) = idempotent {
            raw = raw.idempotent(idempotent);
        }
        let outcome = client.service(&API).send(&raw).await;
        assert_eq!(transport.requests().len(), sent, "{method} {idempotent:?}");
        if let Err(error) = outcome {
            // Without a second attempt the outcome is unknown.
            assert!(error.outcome_unknown(), "{error}");
        }
    }
}

#[tokio::test]
async fn a_404_reports_the_provenance_of_the_path() {
    let not_found = || respond(404, r#"{"code":60,"message":"Resource not found"}"#);
    let transport = ScriptedTransport::new([not_found(), not_found()]);
    let service = service_over(&transport);
    let unnamed_error = service.send(&service.raw(Method::GET, "/nowhere")).await.unwrap_err();
    assert_snapshot!(unnamed_error, @"raw GET: GET https://api.orange.com/things/nowhere: 404 Not Found, code 60: Resource not found");
    let named = Raw::named(&HISTORY).path_parameter("id", "7");
    let named_error = service.send(&named).await.unwrap_err();
    assert_eq!(unnamed_error.operation().unwrap().provenance, Provenance::Caller);
    assert_eq!(named_error.operation().unwrap().provenance, Provenance::Inferred);
}

#[tokio::test]
async fn with_path_replaces_the_path_of_a_named_raw_request() {
    let transport = ScriptedTransport::new([respond(200, "1")]);
    let named = Raw::named(&HISTORY).path_parameter("id", "7");
    service_over(&transport).with_path("getHistory", "/{id}/log").send(&named).await.unwrap();
    assert!(transport.requests()[0].uri.ends_with("/things/7/log"));
}

#[tokio::test]
async fn a_raw_request_requires_the_api_key() {
    let transport = ScriptedTransport::new([respond(200, "1")]);
    let raw = Raw::new(&KEYED_API, Method::GET, "/a");
    let service = client_builder(&transport).build().unwrap().service(&KEYED_API);
    assert_eq!(service.send(&raw).await.unwrap_err().field(), Some("api_key"));
    let service = client_builder(&transport).api_key("key-0123").build().unwrap().service(&KEYED_API);
    service.send(&raw).await.unwrap();
    assert_eq!(transport.requests()[0].headers["x-api-key"], "key-0123");
    assert_eq!(transport.requests()[0].uri, "https://api.orange.com/keyed/v1/a");
}

#[tokio::test]
async fn a_raw_request_downloads_a_file() {
    let png = Bytes::from_static(b"\x89PNG\r\n\x1a\n");
    let photo = Step::Response(200, &[("content-type", "image/png")], png.into());
    let transport = ScriptedTransport::new([photo]);
    let service = service_over(&transport);
    let raw = service.raw(Method::POST, "/export").accept("image/png").json(&1);
    let (bytes, report) = service.download(raw).to_memory().await.unwrap();
    assert_eq!((bytes.len() as u64, report.media_type()), (report.length(), Some("image/png")));
    assert_eq!(transport.requests()[0].body, b"1");
}

#[test]
fn debug_hides_the_values_of_a_raw_request() {
    let raw = Raw::new(&API, Method::GET, "/{id}")
        .path_parameter("id", "s3cr3t")
        .query_parameter("q", "s3cr3t")
        .header("x-secret", "s3cr3t")
        .json("s3cr3t");
    let text = format!("{raw:?}");
    assert!(text.contains("/{id}") && !text.contains("s3cr3t"), "{text}");
}

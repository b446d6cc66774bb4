//! Typed errors for invalid arguments and for malformed responses.

use crate::support::*;
use http::StatusCode;
use orange_core::operation::{Api, ApiRequest};
use orange_core::query::{Dialect, Query, WindowRule};
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Error, ErrorKind, Result};

async fn get(step: Step) -> Result<serde_json::Value> {
    let transport = ScriptedTransport::new([step]);
    service_over(&transport).send(&GetThing("1")).await
}

fn json(status: u16, body: impl Into<Body>) -> Step {
    Step::Response(
        status,
        &[("content-type", "application/json"), ("x-oapi-request-id", "req-1")],
        body.into(),
    )
}

#[test]
fn a_wrong_url_is_refused_when_the_client_is_built() {
    let credentials = || Credentials::new("id", "secret").unwrap();
    for url in ["", "api.orange.com", "https://", "http://example.com", "javascript:alert(1)"] {
        let error = Client::builder().credentials(credentials()).base_url(url).build().unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Configuration, Some("ClientBuilder::base_url")),
            "{url}"
        );
    }
}

#[tokio::test]
async fn an_empty_or_dot_path_parameter_is_refused_before_sending() {
    let transport = ScriptedTransport::new([]);
    let service = service_over(&transport);
    for id in ["", ".", ".."] {
        let error = service.send(&GetThing(id)).await.unwrap_err();
        assert!(error.is_invalid_request() && error.never_sent());
        assert_eq!(error.field(), Some("id"));
        assert_eq!(error.to_string(), "getThing: id: a path parameter must not be empty, `.` or `..`");
    }
    assert_eq!(transport.token_calls(), 0);
}

#[tokio::test]
async fn a_path_that_changes_the_host_or_has_a_fragment_is_refused() {
    static TOP: Api = Api { name: "top", ..Api::DEFAULT };
    let transport = ScriptedTransport::new([respond(200, "{}"), respond(200, "{}")]);
    let client = client_builder(&transport).build().unwrap();
    for path in [".example.com/{id}", "@example.com/{id}", ":8443/{id}", "things/{id}", "/{id}#x"] {
        let error = client.service(&TOP).with_path("getThing", path).send(&GetThing("1")).await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some("path")), "{path}");
    }
    assert_eq!(transport.token_calls(), 0);
    // Another path and a query are allowed.
    for path in ["/other/{id}", "?id={id}"] {
        client.service(&TOP).with_path("getThing", path).send(&GetThing("1")).await.unwrap();
    }
    let uris: Vec<_> = transport.requests().into_iter().map(|request| request.uri).collect();
    assert_eq!(uris, ["https://api.orange.com/other/1", "https://api.orange.com/?id=1"]);
}

#[tokio::test]
async fn a_slash_in_an_id_stays_inside_its_segment() {
    for (id, path) in [
        ("IMB/2A004/C/01RJ", "IMB%2F2A004%2FC%2F01RJ"),
        ("../admin", "..%2Fadmin"),
        ("a?b#c", "a%3Fb%23c"),
        ("é +%", "%C3%A9%20%2B%25"),
    ] {
        let transport = ScriptedTransport::new([respond(200, "{}")]);
        let service = service_over(&transport);
        service.send(&GetThing(id)).await.unwrap();
        assert_eq!(transport.requests()[0].uri, format!("https://api.orange.com/things/{path}"));
    }
}

#[test]
fn a_header_value_with_a_line_break_is_refused_by_name() {
    let error = ApiRequest::new(orange_core::operation::Operation::info(&GetThing("1")))
        .header("If-Match", "\"a\"\r\nX-Evil: 1")
        .unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some("If-Match")));
}

#[test]
fn query_errors_name_the_parameter() {
    let error = Query::new().limit(101).check_window(WindowRule::max_limit(100)).unwrap_err();
    assert_eq!(error.field(), Some("limit"));
    let error = Query::parse("name[approx]=x", Dialect::Bracket).unwrap_err();
    assert!(error.to_string().contains("name[approx]"), "{error}");
}

#[tokio::test]
async fn html_with_status_200_is_a_decode_error() {
    let step = Step::Response(200, &[("content-type", "text/html")], "<html>Maintenance</html>".into());
    let error = get(step).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body(), Some("<html>Maintenance</html>"));
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: expected JSON, received text/html"
    );
}

#[tokio::test]
async fn html_with_an_error_status_is_a_status_error() {
    let error = get(respond(502, "<html>Bad gateway</html>")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(error.is_unavailable());
    assert_eq!(error.body(), Some("<html>Bad gateway</html>"));
}

#[tokio::test]
async fn a_truncated_body_differs_from_an_invalid_one() {
    let cut = Body::stream(futures_util::stream::iter([
        Ok("{\"a\":".into()),
        Err(TransportError::new(TransportErrorKind::Body, false, "unexpected end")),
    ]));
    let error = get(json(200, cut)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.is_retryable() && !error.never_sent());

    let error = get(json(200, r#"{"a":"#)).await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.body(), Some(r#"{"a":"#));
    assert_eq!(error.operation().map(|info| info.id), Some("getThing"));
}

#[tokio::test]
async fn a_missing_required_body_is_a_decode_error() {
    for step in [respond(204, ""), respond(200, ""), respond(200, " \n ")] {
        let error = get(step).await.unwrap_err();
        assert!(error.is_decode());
        assert_eq!(
            error.to_string(),
            "getThing: GET https://api.orange.com/things/1: expected a body, received none"
        );
    }
}

#[tokio::test]
async fn valid_json_with_a_wrong_content_type_is_decoded() {
    let step = Step::Response(200, &[("content-type", "text/plain")], "\u{feff}{\"a\":1}\n".into());
    assert_eq!(get(step).await.unwrap()["a"], 1);
}

#[tokio::test]
async fn bytes_that_are_not_utf8_are_a_decode_error() {
    let error = get(json(200, vec![b'"', 0xff, b'"'])).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("not UTF-8"), "{error}");
}

#[tokio::test]
async fn an_untyped_value_preserves_an_array_of_one() {
    assert_eq!(get(json(200, r#"[{"a":1}]"#)).await.unwrap()[0]["a"], 1, "an untyped value is not unwrapped");
}

#[tokio::test]
async fn a_large_error_body_is_read_and_stored_in_part() {
    let chunk = bytes::Bytes::from(vec![b'x'; 1024 * 1024]);
    let read = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = read.clone();
    let body = Body::stream(futures_util::stream::iter((0..10).map(move |_| {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        Ok(chunk.clone())
    })));
    let error = get(json(500, body)).await.unwrap_err();
    assert_eq!(read.load(std::sync::atomic::Ordering::SeqCst), 1, "the rest is not read");
    assert!(error.body().unwrap().len() < 9 * 1024);
    assert!(error.to_string().len() < 200);
}

#[tokio::test]
async fn a_body_larger_than_the_limit_is_an_error() {
    let transport = ScriptedTransport::new([json(200, "\"0123456789\"")]);
    let client = client_builder(&transport).max_body(5).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the body is larger than 5 bytes"
    );
}

#[tokio::test]
async fn the_actual_length_of_a_body_counts_not_the_declared_one() {
    let pieces =
        || ["\"01", "", "234", "56789", "\""].map(|piece| Ok(bytes::Bytes::from_static(piece.as_bytes())));
    let body = || Body::stream(futures_util::stream::iter(pieces()));
    // A correct, a too small, a too large and an invalid `Content-Length`.
    for declared in ["12", "1", "99999999999999", "many"] {
        let headers = Box::leak(Box::new([("content-length", declared)]));
        let transport = ScriptedTransport::new([Step::Response(200, headers, body())]);
        let client = client_builder(&transport).max_body(12).build().unwrap();
        assert_eq!(client.service(&API).send(&GetThing("1")).await.unwrap(), "0123456789");
    }
    let transport = ScriptedTransport::new([json(200, body())]);
    let client = client_builder(&transport).max_body(11).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the body is larger than 11 bytes"
    );
}

#[tokio::test]
async fn deeply_nested_json_is_a_decode_error() {
    let deep = "[".repeat(100_000);
    assert!(get(json(200, deep)).await.unwrap_err().is_decode());
}

#[test]
fn errors_are_send_sync_and_clone() {
    fn check<T: std::error::Error + Send + Sync + Clone + 'static>() {}
    check::<Error>();
}

#[tokio::test]
async fn a_body_with_too_many_objects_or_undecodable_elements_is_refused() {
    let many =
        |element: &str, count: usize| format!("[{}{element}]", format!("{element},").repeat(count - 1));
    let page = async |body: String| {
        let service =
            client_builder(&ScriptedTransport::new([respond(200, body)])).build().unwrap().service(&API);
        service.send(&ListThings::default()).await
    };
    let error = page(many("{}", 50_001)).await.unwrap_err();
    assert!(
        error.is_decode()
            && error.to_string().contains("the body has 50001 objects, at most 50000 are decoded"),
        "{error}"
    );
    let error = page(many("\"x\"", 10_001)).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("more than 10000 elements"), "{error}");
    // Objects of realistic length may be more numerous.
    let object = format!("{{\"a\":\"{}\"}}", "x".repeat(40));
    let body = many(&object, 60_000);
    let service =
        client_builder(&ScriptedTransport::new([respond(200, body)])).build().unwrap().service(&API);
    assert_eq!(service.send(&GetThing("1")).await.unwrap().as_array().map(Vec::len), Some(60_000));
}

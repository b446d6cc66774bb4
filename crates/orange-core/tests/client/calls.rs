//! Request headers, token replacement, time limits and settings of a client.

use std::time::Duration;

use crate::support::*;
use orange_core::operation::Provenance;
use orange_core::transport::Body;
use orange_core::upload::FilePart;
use orange_core::{Client, Credentials, ErrorKind};

const EXPIRED: &str = r#"{"code":42,"message":"Expired credentials","description":"ask again"}"#;

#[tokio::test]
async fn requests_carry_the_api_key_only_where_required() {
    let transport = ScriptedTransport::new([respond(200, "{}"), respond(200, "{}")]);
    let client = client_builder(&transport).api_key("key-0123456789").language("fr").build().unwrap();
    client.service(&API).send(&GetThing("1")).await.unwrap();
    client.service(&KEYED_API).send(&GetKeyed).await.unwrap();

    let [plain, keyed] = transport.requests().try_into().unwrap();
    let text = |name: &str| plain.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("-");
    assert_eq!(plain.uri, "https://api.orange.com/things/1");
    assert_eq!(keyed.uri, "https://api.orange.com/keyed/v1/1");
    assert_eq!(text("authorization"), "Bearer token-1");
    assert_eq!(text("accept"), "application/json");
    assert_eq!(text("accept-language"), "fr");
    assert!(text("user-agent").starts_with("orange-rust-sdk/"));
    assert_eq!(text("x-api-key"), "-");
    assert_eq!(keyed.headers["x-api-key"], "key-0123456789");
    assert!(keyed.headers["x-api-key"].is_sensitive() && keyed.headers["authorization"].is_sensitive());
    assert_eq!(transport.token_calls(), 1);
}

#[tokio::test]
async fn a_missing_api_key_is_an_error_before_sending() {
    let transport = ScriptedTransport::new([]);
    let client = client_builder(&transport).build().unwrap();
    let error = client.service(&KEYED_API).send(&GetKeyed).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert_eq!(error.field(), Some("api_key"));
    assert_eq!(error.attempts(), 0);
    assert!(transport.requests().is_empty() && transport.token_calls() == 0, "checked before any I/O");
}

#[tokio::test]
async fn an_expired_token_is_replaced_and_the_request_is_resent() {
    let transport = ScriptedTransport::new([respond(401, EXPIRED), respond(200, "7")]);
    let client = client_builder(&transport).build().unwrap();
    let value = client.service(&API).send(&GetThing("1")).await.unwrap();
    assert_eq!(value, 7);
    let tokens: Vec<_> =
        transport.requests().iter().map(|request| request.headers["authorization"].clone()).collect();
    assert_eq!(tokens, ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_token_that_expires_twice_is_an_error_after_two_attempts() {
    let transport = ScriptedTransport::new([respond(401, EXPIRED), respond(401, EXPIRED)]);
    let client = client_builder(&transport).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert!(error.is_expired_token());
    assert_eq!(error.attempts(), 2);
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test]
async fn a_buffered_body_is_resent_and_a_stream_is_not() {
    let transport = ScriptedTransport::new([respond(401, EXPIRED), respond(201, ""), respond(401, EXPIRED)]);
    let client = client_builder(&transport).build().unwrap();
    let service = client.service(&API);
    service.send(&CreateThing { streamed: false }).await.unwrap();
    assert_eq!(transport.requests()[0].body, transport.requests()[1].body);
    let error = service.send(&CreateThing { streamed: true }).await.unwrap_err();
    assert!(error.is_expired_token());
    assert_eq!(error.attempts(), 1);
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test]
async fn three_credential_rejections_open_the_breaker() {
    for code in [40, 41] {
        let body = format!(r#"{{"code":{code},"message":"no"}}"#);
        let transport = ScriptedTransport::new((0..3).map(|_| respond(401, body.clone())));
        let client = client_builder(&transport).build().unwrap();
        let service = client.service(&API);
        for _ in 0..3 {
            let error = service.send(&GetThing("1")).await.unwrap_err();
            assert!(error.is_invalid_credentials());
            assert_eq!(error.attempts(), 1);
        }
        // The script has no fourth response: a fourth request would panic.
        let error = service.send(&GetThing("1")).await.unwrap_err();
        assert!(error.to_string().contains(&format!("code {code}: no")), "{error}");
        assert_eq!((transport.requests().len(), transport.token_calls()), (3, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_stalled_attempt_ends_at_the_attempt_timeout() {
    let transport = ScriptedTransport::new([Step::Hang]);
    let client = client_builder(&transport).attempt_timeout(Duration::from_secs(3)).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the attempt took longer than 3s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_stalled_operation_ends_at_the_operation_timeout() {
    let transport = ScriptedTransport::new([Step::Hang]);
    let client = client_builder(&transport).operation_timeout(Duration::from_secs(2)).build().unwrap();
    let error = client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the operation took longer than 2s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_stalled_body_is_a_timeout_buffered_or_streamed() {
    let stalling = || {
        use futures_util::StreamExt;
        Body::stream(futures_util::stream::iter([Ok("12".into())]).chain(futures_util::stream::pending()))
    };
    let transport = ScriptedTransport::new([respond(200, stalling()), respond(200, stalling())]);
    let client = client_builder(&transport).build().unwrap();
    let service = client.service(&API);
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_timeout());
    let mut download = service.open(&GetThing("1")).await.unwrap();
    assert_eq!(download.chunk().await.unwrap().unwrap(), "12");
    let error = download.chunk().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(download.chunk().await.unwrap().is_none(), "a failed download has ended");
}

#[tokio::test]
async fn connect_errors_differ_from_broken_connections() {
    let transport = ScriptedTransport::new([Step::Refuse, Step::Break]);
    let client = client_builder(&transport).build().unwrap();
    let service = client.service(&API);
    let refused = service.send(&GetThing("1")).await.unwrap_err();
    assert!(refused.is_connect() && refused.never_sent());
    let broken = service.send(&GetThing("1")).await.unwrap_err();
    assert!(broken.kind() == ErrorKind::Transport && !broken.never_sent());
    assert_eq!(std::error::Error::source(&broken).unwrap().to_string(), "the connection broke: reset");
}

#[tokio::test]
async fn a_404_reports_an_inferred_path_that_can_be_overridden() {
    let transport = ScriptedTransport::new([respond(404, r#"{"code":60}"#), respond(200, "{}")]);
    let client = client_builder(&transport).api_key("key-0123456789").build().unwrap();
    let service = client.service(&KEYED_API);
    let error = service.send(&GetKeyed).await.unwrap_err();
    assert_eq!(error.operation().unwrap().provenance, Provenance::Inferred);
    assert_eq!((error.host(), error.port()), (Some("api.orange.com"), Some(443)));
    let service = service.with_path("getKeyed", "/real/{id}").with_base_path("/keyed/v2").unwrap();
    service.send(&GetKeyed).await.unwrap();
    assert_eq!(transport.requests()[1].uri, "https://api.orange.com/keyed/v2/real/1");
}

#[test]
fn an_invalid_setting_is_refused_by_name() {
    let base = || Client::builder().credentials(Credentials::new("id", "secret").unwrap());
    let cases: Vec<(&str, orange_core::ClientBuilder)> = vec![
        ("credentials", Client::builder()),
        ("base_url", base().base_url("api.orange.com")),
        ("base_url", base().base_url("")),
        ("base_url", base().base_url("http://api.orange.com")),
        ("base_url", base().base_url("ftp://127.0.0.1")),
        ("base_url", base().base_url("https://user:pass@api.orange.com")),
        ("base_url", base().base_url("https://api.orange.com/?x=1")),
        ("token_url", base().token_url("http://api.orange.com/oauth/v3/token")),
        ("token_url", base().token_url("nonsense")),
        ("api_key", base().api_key("with\nbreak")),
        ("api_key", base().api_key("")),
        ("language", base().language("\u{0}")),
        ("user_agent", base().user_agent("a\r\nX-Evil: 1")),
        ("scope", base().scope("a\"b")),
        ("attempt_timeout", base().attempt_timeout(Duration::ZERO)),
        ("operation_timeout", base().operation_timeout(Duration::ZERO)),
    ];
    for (setting, builder) in cases {
        let settings = format!("{builder:?}");
        let error = builder.build().expect_err(&settings);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{settings}");
        assert_eq!(error.field(), Some(&*format!("ClientBuilder::{setting}")), "{settings}: {error}");
        assert!(!settings.contains("secret"));
    }
}

#[test]
fn plain_http_is_allowed_on_the_loopback_interface() {
    for url in ["http://127.0.0.1:8080", "http://[::1]:8080/prefix/", "http://localhost:8080"] {
        let builder = Client::builder().credentials(Credentials::new("id", "secret").unwrap());
        assert!(builder.base_url(url).build().is_ok(), "{url}");
    }
}

#[tokio::test]
async fn an_invalid_option_is_named_and_nothing_is_sent() {
    let transport = ScriptedTransport::new([]);
    let service = service_over(&transport);
    let options = [
        ("operation_timeout", service.clone().with_timeout(Duration::ZERO)),
        ("attempt_timeout", service.clone().with_attempt_timeout(Duration::ZERO)),
        ("language", service.clone().with_language("")),
        ("language", service.clone().with_language("fr\r\nX-Evil: 1")),
    ];
    for (option, service) in options {
        let file = FilePart::new("plan.pdf", "application/pdf", "%PDF-1.7");
        let checked = service.checked(file, &[]).await.map(drop);
        let errors = [
            Some(service.send(&GetThing("1")).await.map(drop)),
            Some(service.open(&GetThing("1")).await.map(drop)),
            Some(service.with_shared_deadline().send(&GetThing("1")).await.map(drop)),
            Some(service.download(GetThing("1")).to_memory().await.map(drop)),
            (option != "language").then_some(checked),
        ];
        for error in errors.into_iter().flatten() {
            let error = error.unwrap_err();
            assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some(option)), "{error}");
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let download = || service.download(GetThing("1")).timeout(Duration::ZERO);
    let errors = [
        download().to_memory().await.map(drop),
        download().to_writer(&mut Vec::new()).await.map(drop),
        download().to_file(folder.path().join("file")).await.map(drop),
    ];
    for error in errors {
        let error = error.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("timeout")), "{error}");
    }
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    assert_eq!(transport.requests().len(), 0);
}

#[test]
fn clients_services_and_futures_are_send() {
    fn is_shareable<T: Send + Sync + Clone + 'static>() {}
    fn is_send<T: Send>(_: T) {}
    is_shareable::<Client>();
    is_shareable::<orange_core::Service>();
    let transport = ScriptedTransport::new([]);
    let service = service_over(&transport);
    is_send(service.send(&GetThing("1")));
    is_send(service.list(ListThings::default()).pages().items().next());
}

#[tokio::test]
async fn send_opt_returns_none_for_a_404() {
    let transport =
        ScriptedTransport::new([respond(404, r#"{"code":60}"#), respond(200, "1"), respond(403, "")]);
    let service = service_over(&transport);
    assert_eq!(service.send_opt(&GetThing("1")).await.unwrap(), None);
    assert!(service.send_opt(&GetThing("1")).await.unwrap().is_some());
    assert!(service.send_opt(&GetThing("1")).await.unwrap_err().is_forbidden());
}

#[test]
fn the_send_future_is_smaller_than_8_kib() {
    let service = client_builder(&ScriptedTransport::new([])).build().unwrap().service(&API);
    let future = service.send(&GetThing("1"));
    // A timeout that stores its inner future twice doubles the size, and nested timeouts multiply it.
    assert!(size_of_val(&future) < 8 * 1024, "{} bytes", size_of_val(&future));
}

#[tokio::test(start_paused = true)]
async fn requests_with_a_shared_deadline_end_together() {
    let transport = ScriptedTransport::new([Step::Hang, Step::Hang]);
    let service = service_over(&transport);
    let start = tokio::time::Instant::now();
    let shared = service.with_shared_deadline();
    assert!(shared.send(&GetThing("1")).await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed().as_secs(), 30);
    // A longer timeout does not extend a shared deadline.
    let nested = shared.with_shared_deadline().with_timeout(Duration::from_secs(900));
    let nested = nested.with_attempt_timeout(Duration::from_secs(900));
    let error = nested.send(&GetThing("1")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the operation took longer than 30s"
    );
    let error = shared.send(&CreateThing { streamed: false }).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createThing: POST https://api.orange.com/things: the deadline passed before the request was sent"
    );
    assert!(error.never_sent() && !error.outcome_unknown() && error.attempts() == 0);
    assert_eq!((start.elapsed().as_secs(), transport.requests().len()), (60, 2));
}

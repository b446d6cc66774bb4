//! Headers, deadline and correlation id of a call.

use std::time::{Duration, Instant};

use orange_core::ErrorKind;

use crate::support::*;

#[tokio::test]
async fn a_header_is_sent_unless_the_operation_has_its_own() {
    let transport = ScriptedTransport::new([respond(200, "7"), respond(200, "7"), respond(200, "7")]);
    let tenant = service_over(&transport).with_header("X-Tenant", "old").with_header("x-tenant", "new");
    tenant.with_header("Accept", "text/plain").send(&GetThing("1")).await.unwrap();
    let agent = service_over(&transport).with_header("User-Agent", "my-app/1");
    agent.send(&GetThing("1")).await.unwrap();
    service_over(&transport).send(&GetThing("1")).await.unwrap();
    let requests = transport.requests();
    assert_eq!(
        (&requests[0].headers["x-tenant"], &requests[0].headers["accept"]),
        (&"new".parse().unwrap(), &"application/json".parse().unwrap())
    );
    assert_eq!(requests[1].headers["user-agent"], "my-app/1");
    assert!(!requests[2].headers.contains_key("x-tenant"));
}

#[tokio::test]
async fn a_header_of_the_client_or_an_invalid_one_fails_before_sending() {
    let transport = ScriptedTransport::new([]);
    for (name, value) in [
        ("Authorization", "Bearer stolen"),
        ("x-api-key", "key"),
        ("Host", "evil.example"),
        ("Content-Length", "0"),
        ("Range", "bytes=0-1"),
        ("X Tenant", "a"),
        ("X-Tenant", ""),
        ("X-Tenant", "a\r\nX-Evil: 1"),
    ] {
        let error = service_over(&transport).with_header(name, value).send(&GetThing("1")).await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some(name)), "{name}");
        assert!(!error.to_string().contains("stolen"), "{error}");
        assert!(
            client_builder(&transport).correlation_header(name).build().is_ok() == (name == "X-Tenant"),
            "{name}"
        );
    }
    assert_eq!((transport.token_calls(), transport.requests().len()), (0, 0));
}

#[tokio::test]
async fn an_invalid_correlation_id_fails_before_sending() {
    let transport = ScriptedTransport::new([]);
    for id in ["", " ", "a\nb"] {
        let error = service_over(&transport).with_correlation_id(id).send(&GetThing("1")).await.unwrap_err();
        assert_eq!(error.field(), Some("with_correlation_id"), "{id:?}");
    }
    assert_eq!((transport.token_calls(), transport.requests().len()), (0, 0));
}

#[tokio::test]
async fn a_secret_header_is_hidden_and_stays_at_the_origin() {
    let transport = ScriptedTransport::new([
        respond(400, r#"{"message":"bad ticket-0123456789 of acme"}"#),
        respond(200, "7"),
    ]);
    let service = service_over(&transport).with_link_origin("https://files.example").unwrap();
    let service = service.with_header("X-Session-Token", "ticket-0123456789").with_header("X-Tenant", "acme");
    assert!(!format!("{service:?}").contains("ticket-0123456789"));
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("ticket-0123456789"), "{error}");
    assert!(error.body().unwrap().contains("of acme"), "{error:?}");
    assert!(transport.requests()[0].headers["x-session-token"].is_sensitive());
    service.follow("https://files.example/7").await.unwrap();
    assert!(!transport.requests()[1].headers.contains_key("x-session-token"));
    assert!(!transport.requests()[1].headers.contains_key("x-tenant"));
}

#[tokio::test]
async fn a_correlation_id_is_in_errors_and_in_the_header_that_is_configured() {
    let transport = ScriptedTransport::new([respond(500, "{}"), respond(500, "{}"), respond(200, "{")]);
    let error = service_over(&transport).with_correlation_id("job-7").send(&GetThing("1")).await.unwrap_err();
    assert_eq!(error.correlation_id(), Some("job-7"));
    assert!(error.to_string().contains("correlation id job-7"), "{error}");
    let client = client_builder(&transport).correlation_header("X-Correlation-Id").build().unwrap();
    let service = client.service(&API).with_correlation_id("job-8");
    assert_eq!(service.send(&GetThing("1")).await.unwrap_err().correlation_id(), Some("job-8"));
    let undecodable = service.send(&GetThing("1")).await.unwrap_err();
    assert!(undecodable.is_decode() && undecodable.correlation_id() == Some("job-8"), "{undecodable}");
    let requests = transport.requests();
    assert!(!requests[0].headers.contains_key("x-correlation-id"));
    assert_eq!(requests[1].headers["x-correlation-id"], "job-8");
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_calls_and_downloads_and_cannot_be_extended() {
    let transport = ScriptedTransport::new([Step::Hang, Step::Hang]);
    let now = || tokio::time::Instant::now().into_std();
    let began = now();
    let end = began + Duration::from_secs(7);
    let service = service_over(&transport).with_deadline(end).with_deadline(end + Duration::from_secs(60));
    assert!(service.send(&GetThing("1")).await.unwrap_err().is_timeout());
    assert_eq!(now(), end);
    let late = service.send(&GetThing("1")).await.unwrap_err();
    assert!(
        late.is_timeout() && late.never_sent() && late.to_string().contains("the deadline passed"),
        "{late}"
    );
    assert_eq!(transport.requests().len(), 1);
    let later = end + Duration::from_secs(3);
    let service = service_over(&transport).with_deadline(later);
    let error = service.download(GetThing("1")).to_memory().await.unwrap_err();
    assert!(error.is_timeout() && now() == later, "{error}");
}

#[tokio::test]
async fn a_deadline_in_the_past_sends_nothing() {
    let transport = ScriptedTransport::new([]);
    let past = Instant::now().checked_sub(Duration::from_secs(1)).unwrap_or_else(Instant::now);
    let error = service_over(&transport).with_deadline(past).send(&GetThing("1")).await.unwrap_err();
    assert!(error.is_timeout() && error.never_sent(), "{error}");
}

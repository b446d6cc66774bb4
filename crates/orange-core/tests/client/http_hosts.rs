//! Plain http is limited to loopback addresses and the hosts that `allow_http_to` names, for every URL of a client.

use orange_core::token::TokenEndpoint;
use orange_core::{ClientBuilder, ErrorKind};

use crate::support::*;

fn test_host_builder(transport: &ScriptedTransport) -> ClientBuilder {
    client_builder(transport).base_url("http://sandbox:8080").allow_http_to(["sandbox", "10.0.0.5"])
}

#[tokio::test]
async fn an_allowed_host_is_called_over_plain_http() {
    let transport = ScriptedTransport::new([respond(200, "{}"), respond(200, "7")]);
    let client = test_host_builder(&transport).build().unwrap();
    let service = client.service(&API);
    service.send(&GetThing("1")).await.unwrap();
    assert_eq!(service.follow("http://sandbox:8080/things/7").await.unwrap().json::<u64>().unwrap(), 7);
    let uris: Vec<_> = transport.requests().into_iter().map(|request| request.uri).collect();
    assert_eq!(uris, ["http://sandbox:8080/things/1", "http://sandbox:8080/things/7"]);
    assert_eq!(transport.token_calls(), 1, "one token for both requests");
    test_host_builder(&transport).token_url("http://10.0.0.5/token").build().unwrap();
}

#[test]
fn another_host_is_refused_and_the_error_names_the_setting() {
    let transport = ScriptedTransport::new([]);
    for url in ["http://other:8080", "http://sandbox.example", "http://a.sandbox", "http://sandbox@other"] {
        let error = test_host_builder(&transport).base_url(url).build().unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Configuration, Some("ClientBuilder::base_url")),
            "{url}"
        );
        let error = test_host_builder(&transport).token_url(url).build().unwrap_err();
        assert_eq!(error.field(), Some("ClientBuilder::token_url"), "{url}");
        let text = error.to_string();
        assert!(text.contains("allow_http_to") && text.contains("ORANGE_ALLOW_HTTP_TO"), "{text}");
        assert!(TokenEndpoint::new_allowing_http_to(url, ["sandbox"]).is_err(), "{url}");
    }
    assert!(
        test_host_builder(&transport).allow_http_to(["other"]).build().is_err(),
        "the last call replaces earlier ones"
    );
}

#[test]
fn an_invalid_host_to_allow_is_refused() {
    let transport = ScriptedTransport::new([]);
    for host in ["*", "*.example", "http://sandbox", "sandbox:8080", "", "api.orange.com", "0.0.0.0"] {
        let error = test_host_builder(&transport).allow_http_to([host]).build().unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Configuration, Some("ClientBuilder::allow_http_to")),
            "{host}"
        );
    }
}

#[tokio::test]
async fn a_link_to_an_allowed_host_still_needs_its_origin() {
    let transport = ScriptedTransport::new([respond(200, "7")]);
    let service = client_builder(&transport).allow_http_to(["sandbox"]).build().unwrap().service(&API);
    assert_eq!(service.follow("http://sandbox/7").await.unwrap_err().field(), Some("link"));
    assert_eq!(transport.requests().len(), 0);
    assert_eq!(
        service.clone().with_link_origin("http://other").unwrap_err().field(),
        Some("with_link_origin")
    );
    let service = service.with_link_origin("http://sandbox").unwrap();
    service.follow("http://sandbox/7").await.unwrap();
    assert!(!transport.requests()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn a_redirect_to_an_allowed_host_is_not_followed() {
    let transport =
        ScriptedTransport::new([Step::Response(302, &[("location", "http://sandbox/things/1")], "".into())]);
    let client = client_builder(&transport).allow_http_to(["sandbox"]).build().unwrap();
    client.service(&API).send(&GetThing("1")).await.unwrap_err();
    assert_eq!(transport.requests().len(), 1);
}

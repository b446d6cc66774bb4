//! Links from a server: followed to the API origin, refused to other origins unless allowed by name.

use http::header::AUTHORIZATION;
use orange_core::{ErrorKind, Service};
use proptest::prelude::*;

use crate::support::*;

fn service(transport: &ScriptedTransport) -> Service {
    client_builder(transport).api_key("key-0123456789").build().unwrap().service(&KEYED_API)
}

#[tokio::test]
async fn a_link_to_the_api_origin_carries_credentials() {
    for (link, url) in [
        ("https://api.orange.com/keyed/v1/7", "https://api.orange.com/keyed/v1/7"),
        ("https://API.orange.COM:443/keyed/v1/7#here", "https://api.orange.com/keyed/v1/7"),
        ("https://api%2Eorange.com/keyed/v1/7", "https://api.orange.com/keyed/v1/7"),
        ("//api.orange.com/other?a=b%2Fc&d=é", "https://api.orange.com/other?a=b%2Fc&d=%C3%A9"),
        ("/keyed/v1/7?x={y}", "https://api.orange.com/keyed/v1/7?x=%7By%7D"),
        ("7/{8}", "https://api.orange.com/keyed/v1/7/%7B8%7D"),
        ("?fields=none", "https://api.orange.com/keyed/v1/?fields=none"),
        ("../../7", "https://api.orange.com/7"),
        ("/keyed/v1/..%2f..%2fadmin", "https://api.orange.com/keyed/v1/..%2f..%2fadmin"),
    ] {
        let transport = ScriptedTransport::new([respond(200, "7")]);
        assert_eq!(service(&transport).follow(link).await.unwrap().json::<u64>().unwrap(), 7, "{link}");
        let request = &transport.requests()[0];
        assert_eq!(request.uri, url, "{link}");
        assert_eq!(request.headers[AUTHORIZATION].as_bytes(), b"Bearer token-1");
        assert_eq!(request.headers["x-api-key"].as_bytes(), b"key-0123456789");
        assert!(request.headers[AUTHORIZATION].is_sensitive() && request.headers["x-api-key"].is_sensitive());
    }
}

/// Links to another origin, links that some parsers resolve to another origin, and malformed links.
const ELSEWHERE: &[&str] = &[
    "https://evil.example/keyed/v1/7",
    "//evil.example/7",
    "///evil.example/7",
    "https:evil.example",
    "https:/\\evil.example",
    "\\\\evil.example\\7",
    "/\\evil.example",
    "https://api.orange.com@evil.example/",
    "https://api.orange.com:443@evil.example/",
    "https://api.orange.com%2f@evil.example/",
    "https://api.orange.com\\@evil.example/",
    "https://me@api.orange.com/",
    "https://:pass@api.orange.com/",
    "http://api.orange.com/keyed/v1/7",
    "https://api.orange.com:8443/7",
    "https://api.orange.com.evil.example/",
    "https://api.orange.com./7",
    "https://xapi.orange.com/",
    "https://api.örange.com/",
    "https://аpi.orange.com/",
    "https://api.orange.com。evil.example/",
    "https://[::1]/7",
    "https://127.0.0.1/7",
    "https://2130706433/7",
    "ftp://api.orange.com/7",
    "file:///etc/passwd",
    "data:text/plain,7",
    "javascript:alert(1)",
    "mailto:api.orange.com",
    "https://",
    "https:///",
    "",
    " /keyed/v1/7",
    "/keyed/v1/7\r\nX-Evil: 1",
    "ht\ttps://evil.example/",
    "https://api.orange.com/\u{0}",
    "https://exa mple/",
];

#[tokio::test]
async fn a_link_to_another_origin_is_refused_before_sending() {
    let transport = ScriptedTransport::new([]);
    let service = service(&transport);
    for link in ELSEWHERE {
        let error = match service.follow(link).await {
            Err(error) => error,
            Ok(_) => panic!("{link:?} was followed"),
        };
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some("link")), "{link:?}");
        assert!(error.never_sent());
        assert_eq!(service.download_link(link).unwrap_err().field(), Some("link"), "{link:?}");
    }
    assert_eq!((transport.token_calls(), transport.requests().len()), (0, 0));
    let error = service.follow("https://evil.example/7?token=hush").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "followLink: link: must lead to https://api.orange.com, not to https://evil.example: allow other origins with \
         `with_link_origin`"
    );
}

#[tokio::test]
async fn an_allowed_origin_receives_no_credentials() {
    let transport = ScriptedTransport::new([respond(200, "7"), respond(200, "bytes")]);
    let service = service(&transport).with_link_origin("https://files.example:8443").unwrap();
    assert_eq!(service.follow("https://files.example:8443/7").await.unwrap().json::<u64>().unwrap(), 7);
    let download = service.download_link("https://files.example:8443/a?signature=b%2Bc").unwrap();
    assert_eq!(download.to_memory().await.unwrap().0, "bytes");
    assert_eq!(transport.token_calls(), 0);
    for request in transport.requests() {
        assert!(request.uri.starts_with("https://files.example:8443/"), "{}", request.uri);
        let names: Vec<_> = request.headers.keys().map(|name| name.as_str().to_owned()).collect();
        assert!(!names.iter().any(|name| name == "authorization" || name == "x-api-key"), "{names:?}");
    }
    for other in ["https://files.example/7", "http://files.example:8443/7", "https://a.files.example:8443/"] {
        assert_eq!(service.follow(other).await.unwrap_err().field(), Some("link"), "{other}");
    }
}

#[tokio::test]
async fn a_401_from_another_origin_rejects_no_token() {
    let transport = ScriptedTransport::new([respond(401, r#"{"code":42}"#), respond(200, "{}")]);
    let service = service(&transport).with_link_origin("https://files.example").unwrap();
    assert!(service.follow("https://files.example/7").await.unwrap_err().is_expired_token());
    service.send(&GetKeyed).await.unwrap();
    assert_eq!(transport.token_calls(), 1);
}

#[test]
fn an_invalid_link_origin_is_refused() {
    let transport = ScriptedTransport::new([]);
    for origin in [
        "",
        "files.example",
        "http://files.example",
        "https://files.example/a",
        "https://files.example?a",
        "https://me@files.example",
        "file:///a",
        "https://*.example/a",
    ] {
        let error = service(&transport).with_link_origin(origin).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::Configuration, Some("with_link_origin")),
            "{origin}"
        );
    }
    service(&transport).with_link_origin("http://127.0.0.1:8080").unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Every link is either sent to the API origin or refused before sending.
    #[test]
    fn no_link_sends_a_token_to_another_host(link in prop_oneof![
        any::<String>(),
        "(https?:)?[/\\\\]{0,4}[a-z.@:%0-9]{0,20}(api[.]orange[.]com)?[a-z.@:/\\\\%?#{}0-9]{0,20}",
        prop::sample::select(ELSEWHERE).prop_flat_map(|link| {
            (Just(link), 0..=link.len(), "[/\\\\@:.?#%\t a-z]{0,3}").prop_map(|(link, at, more)| {
                let at = (0..=at).rev().find(|at| link.is_char_boundary(*at)).unwrap_or(0);
                format!("{}{more}{}", &link[..at], &link[at..])
            })
        }),
    ]) {
        let transport = ScriptedTransport::new([respond(200, "7")]);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let result = runtime.block_on(service(&transport).follow(&link));
        match result {
            Ok(_) => {
                let requests = transport.requests();
                let url = url::Url::parse(&requests[0].uri).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), "https://api.orange.com");
                prop_assert!(url.username().is_empty() && url.password().is_none());
            }
            Err(error) => {
                prop_assert!(error.never_sent() && error.is_invalid_request(), "{:?}", error);
                prop_assert_eq!(transport.requests().len(), 0);
            }
        }
    }
}

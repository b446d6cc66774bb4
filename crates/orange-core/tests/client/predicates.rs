//! Every error predicate against every kind of failure, of the operation's request and of the token request.
//! The resulting table is part of the documentation of `orange_core::error`.

use std::collections::BTreeSet;

use http::{HeaderMap, StatusCode};
use orange_core::operation::Method;
use orange_core::retry::RetryPolicy;
use orange_core::time::SystemClock;
use orange_core::token::{AccessToken, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Client, Credentials, Error, ErrorKind};

use crate::support::*;

const DOCUMENT: &str = include_str!("../../src/error/predicates.md");

/// The request that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RequestKind {
    Operation,
    TokenRequest,
}

/// How a request fails.
#[derive(Clone, Copy, Debug)]
enum Failure {
    Refused,
    Silent,
    Broken,
    Response(u16, &'static str),
}

/// Every kind of failure, with its name in the table.
const FAILURES: [(&str, Failure); 27] = [
    ("no connection", Failure::Refused),
    ("silence", Failure::Silent),
    ("broken connection", Failure::Broken),
    ("200 HTML", Failure::Response(200, "<html>Sign in</html>")),
    ("200 `invalid_client`", Failure::Response(200, r#"{"error":"invalid_client"}"#)),
    ("302", Failure::Response(302, "")),
    ("400", Failure::Response(400, "")),
    ("401", Failure::Response(401, "")),
    ("401/41", Failure::Response(401, r#"{"code":41}"#)),
    ("401/42", Failure::Response(401, r#"{"code":42}"#)),
    ("401 `invalid_client`", Failure::Response(401, r#"{"error":"invalid_client"}"#)),
    ("403", Failure::Response(403, "")),
    ("403/51", Failure::Response(403, r#"{"code":51}"#)),
    ("403/53", Failure::Response(403, r#"{"code":53}"#)),
    ("404", Failure::Response(404, "<html>Not Found</html>")),
    ("408", Failure::Response(408, "")),
    ("409", Failure::Response(409, "")),
    ("412", Failure::Response(412, "")),
    ("422", Failure::Response(422, "")),
    ("425", Failure::Response(425, "")),
    ("429", Failure::Response(429, "")),
    ("500", Failure::Response(500, "")),
    ("500/1", Failure::Response(500, r#"{"code":1}"#)),
    ("502", Failure::Response(502, "")),
    ("503", Failure::Response(503, "")),
    ("503/5", Failure::Response(503, r#"{"code":5}"#)),
    ("504", Failure::Response(504, "")),
];

type Predicate = (&'static str, fn(&Error) -> bool);

/// Every predicate, and the response getters as "is present".
const PREDICATES: [Predicate; 24] = [
    ("is_not_found", Error::is_not_found),
    ("is_unauthorized", Error::is_unauthorized),
    ("is_expired_token", Error::is_expired_token),
    ("is_forbidden", Error::is_forbidden),
    ("is_forbidden_requester", Error::is_forbidden_requester),
    ("is_bad_request", Error::is_bad_request),
    ("is_conflict", Error::is_conflict),
    ("is_precondition_failed", Error::is_precondition_failed),
    ("is_decode", Error::is_decode),
    ("status", |error| error.status().is_some()),
    ("headers", |error| error.headers().is_some()),
    ("code", |error| error.code().is_some()),
    ("oauth_error", |error| error.oauth_error().is_some()),
    ("body", |error| error.body().is_some()),
    ("request_id", |error| error.request_id().is_some()),
    ("is_invalid_credentials", Error::is_invalid_credentials),
    ("is_throttled", Error::is_throttled),
    ("is_unavailable", Error::is_unavailable),
    ("is_server_error", Error::is_server_error),
    ("is_connect", Error::is_connect),
    ("is_timeout", Error::is_timeout),
    ("is_retryable", Error::is_retryable),
    ("is_token_failure", Error::is_token_failure),
    ("never_sent", Error::never_sent),
];

/// Fails every request of one kind.
#[derive(Debug)]
struct FailingTransport(RequestKind, Failure);

#[async_trait::async_trait]
impl Transport for FailingTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let kind = match request.uri().path().ends_with("/token") {
            true => RequestKind::TokenRequest,
            false => RequestKind::Operation,
        };
        if kind != self.0 {
            assert_eq!(kind, RequestKind::TokenRequest, "no request is sent without a token");
            return Ok(http::Response::new(r#"{"access_token":"token-1"}"#.into()));
        }
        match self.1 {
            Failure::Refused => Err(TransportError::new(TransportErrorKind::Connect, true, "refused")),
            Failure::Broken => Err(TransportError::new(TransportErrorKind::Protocol, false, "reset")),
            Failure::Silent => std::future::pending().await,
            Failure::Response(status, body) => {
                let mut response = http::Response::new(Body::from(body));
                *response.status_mut() = StatusCode::from_u16(status).unwrap();
                response.headers_mut().insert("x-request-id", "r-1".parse().unwrap());
                Ok(response)
            }
        }
    }
}

async fn error_of(kind: RequestKind, failure: Failure) -> Option<Error> {
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret-0123").unwrap())
        .transport(FailingTransport(kind, failure))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    client.service(&API).send(&GetThing("1")).await.err()
}

/// The table: one line per predicate, with the failures that make it true for each kind of request.
async fn table() -> String {
    let mut errors = Vec::new();
    for (name, failure) in FAILURES {
        for kind in [RequestKind::Operation, RequestKind::TokenRequest] {
            errors.push((name, kind, error_of(kind, failure).await));
        }
    }
    let mut text = String::from(
        "| predicate or getter | examines | true, or present, when the operation fails with | true, or present, \
         when the token request fails with |\n|---|---|---|---|\n",
    );
    for (predicate, test) in PREDICATES {
        let cell = |kind: RequestKind| {
            let failed: Vec<_> =
                errors.iter().filter(|(_, at, error)| *at == kind && error.is_some()).collect();
            let names: Vec<&str> = failed
                .iter()
                .filter(|(_, _, error)| error.as_ref().is_some_and(test))
                .map(|(name, ..)| *name)
                .collect();
            let with_response =
                failed.iter().map(|(name, ..)| *name).filter(|name| name.starts_with(char::is_numeric));
            match names.len() {
                0 => "-".to_owned(),
                all if all == failed.len() => "any of these".to_owned(),
                _ if names.iter().copied().eq(with_response) => "any response".to_owned(),
                _ => names.join(", "),
            }
        };
        let (operation, token) = (cell(RequestKind::Operation), cell(RequestKind::TokenRequest));
        let examined = match (operation.as_str(), token.as_str()) {
            (_, "-") => "operation",
            ("-", _) => "token request",
            _ => "both",
        };
        text.push_str(&format!("| `{predicate}` | {examined} | {operation} | {token} |\n"));
    }
    text
}

#[tokio::test(start_paused = true)]
async fn predicates_match_the_documented_table() {
    let table = table().await;
    println!("{table}");
    assert!(DOCUMENT == table, "src/error/predicates.md is out of date; it should be\n{table}");
}

#[tokio::test(start_paused = true)]
async fn a_token_endpoint_status_sets_no_resource_predicate() {
    for status in 300..600 {
        let failure = Failure::Response(status, r#"{"code":60,"error":"invalid_client"}"#);
        let error = error_of(RequestKind::TokenRequest, failure).await.unwrap();
        let about_the_resource = &PREDICATES[..15];
        let wrong: BTreeSet<&str> =
            about_the_resource.iter().filter(|(_, test)| test(&error)).map(|(name, _)| *name).collect();
        assert!(wrong.is_empty(), "{status}: {wrong:?}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 0));
        let failure = error.token_failure().expect("the failure of the token request");
        assert_eq!(failure.status().map(|status| status.as_u16()), Some(status));
        assert_eq!((failure.request_id(), failure.oauth_error()), (Some("r-1"), Some("invalid_client")));
        assert!(error.to_string().contains("r-1"), "the message contains the request id: {error}");
        assert!(!error.to_string().contains("path is inferred"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_missing_token_endpoint_is_not_a_missing_resource() {
    let transport =
        FailingTransport(RequestKind::TokenRequest, Failure::Response(404, "<html>Not Found</html>"));
    let credentials = Credentials::new("id", "secret-0123").unwrap();
    let client = Client::builder().credentials(credentials).transport(transport).build().unwrap();
    let service = client.service(&API);
    // For the failed request and during the backoff after it.
    for _ in 0..3 {
        let error = service.send_opt(&GetThing("T1")).await.unwrap_err();
        assert!(error.is_token_failure() && error.retry_after().is_some(), "{error}");
        assert!(error.to_string().contains("next token request in 1 s"), "{error}");
    }
}

/// A token provider that fails with the response of its own server.
#[derive(Debug)]
struct NotFoundProvider;

#[async_trait::async_trait]
impl TokenProvider for NotFoundProvider {
    async fn token(&self) -> orange_core::Result<AccessToken> {
        let body = br#"{"code":60,"message":"Resource not found"}"#;
        Err(Error::from_response(StatusCode::NOT_FOUND, &HeaderMap::new(), body, &SystemClock))
    }

    async fn reject(&self, _: &AccessToken, _: &Error) {}
}

#[tokio::test(start_paused = true)]
async fn a_404_of_a_token_provider_is_a_token_failure() {
    let transport = ScriptedTransport::new([]);
    let client =
        Client::builder().token_provider(NotFoundProvider).transport(transport.clone()).build().unwrap();
    let service = client.service(&API);
    let list = service.list(ListThings::default());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("photo.jpg");
    for error in [
        service.send_opt(&GetThing("1")).await.unwrap_err(),
        service.send_opt(&service.raw(Method::GET, "/x")).await.map(|_| ()).unwrap_err(),
        service.follow("/things/1").await.unwrap_err(),
        service.download_link("/things/1").unwrap().to_memory().await.unwrap_err(),
        service.open(&GetThing("1")).await.unwrap_err(),
        service.download(GetThing("1")).keep_partial().to_file(&file).await.unwrap_err(),
        service.download(GetThing("1")).stream_range(1..).await.unwrap_err(),
        service.send(&CreateThing { streamed: true }).await.unwrap_err(),
        service.send(&PatchThing { if_match: true }).await.unwrap_err(),
        list.send().await.unwrap_err(),
        list.count().await.unwrap_err(),
        list.clone().pages().read_ahead(4).next().await.unwrap().unwrap_err(),
        list.clone().items().collect_up_to(5).await.unwrap_err(),
    ] {
        assert!(error.is_token_failure() && !error.is_not_found() && error.status().is_none(), "{error}");
        assert!(error.never_sent() && !error.outcome_unknown(), "{error}");
        assert!(error.token_failure().is_some_and(Error::is_not_found), "{error}");
    }
    assert!(transport.requests().is_empty());
}
